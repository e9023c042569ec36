package org.wangge.testkit.law;

/** The laws of waiting periods, over the national calendar and invented ones. */
class WaitingProperties extends WaitingLaws {}
