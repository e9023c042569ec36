package org.wangge.rules.canary;

/** Stands in for a type of grid-rules. */
public final class Upstairs {}
