package org.wangge.testkit.law;

/** The laws of working days, over the national calendar and invented ones. */
class WorkdayProperties extends WorkdayLaws {}
