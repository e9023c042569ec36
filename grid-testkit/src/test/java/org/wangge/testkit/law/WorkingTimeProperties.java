package org.wangge.testkit.law;

/** The laws of working time, over the national calendar and invented ones. */
class WorkingTimeProperties extends WorkingTimeLaws {}
