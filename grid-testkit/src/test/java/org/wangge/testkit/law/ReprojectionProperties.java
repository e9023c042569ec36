package org.wangge.testkit.law;

/** The laws of new editions, over the national calendar and invented ones. */
class ReprojectionProperties extends ReprojectionLaws {}
