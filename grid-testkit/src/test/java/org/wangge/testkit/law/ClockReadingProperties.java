package org.wangge.testkit.law;

/** The laws of what clocks show, over the national calendar and invented ones. */
class ClockReadingProperties extends ClockReadingLaws {}
