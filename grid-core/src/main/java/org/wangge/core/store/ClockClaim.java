package org.wangge.core.store;

/**
 * An entry of the clock index that one node may look at alone for a while. Immutable.
 *
 * @param entry the entry
 * @param attempts how often it was claimed before without anything coming of it, 0 at first
 */
public record ClockClaim(ClockEntry entry, int attempts) {}
