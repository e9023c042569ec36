package org.wangge.testkit.law;

/** The laws of due dates, over the national calendar and invented ones. */
class DeadlineProperties extends DeadlineLaws {}
