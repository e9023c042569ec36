package org.wangge.core.fact;

/** Where the value of a fact comes from. */
public enum FactSource {
    /** The engine knows it: category, places, counters. */
    CORE,
    /** A command brings it, and the case keeps it. */
    COMMAND
}
