package org.wangge.core.fact;

import java.util.Collection;

/**
 * Numbers for the values of a fact that a table names, from 1; any other value has the number 0. A table of its own, since
 * every decision goes through it: it lies close together in memory and hands out no boxes.
 */
final class ValueCodes {

    private static final int SPREAD = 0x9E3779B9;

    private final String[] values;
    /** 0 where no value stands. */
    private final int[] codes;

    private final int size;

    ValueCodes(Collection<String> named) {
        this.size = named.size();
        int slots = Integer.highestOneBit(Math.max(1, size)) * 4;
        this.values = new String[slots];
        this.codes = new int[slots];
        int code = 0;
        for (String value : named) {
            int slot = slotOf(value);
            values[slot] = value;
            codes[slot] = ++code;
        }
    }

    /** How many numbers there are, with that of all other values. */
    int size() {
        return size + 1;
    }

    /** The number of a value. */
    int of(String value) {
        return codes[slotOf(value)];
    }

    /** Where a value stands, or the free slot where it would. */
    private int slotOf(String value) {
        int hash = value.hashCode() * SPREAD;
        int slot = (hash ^ hash >>> 16) & (values.length - 1);
        while (codes[slot] != 0 && !values[slot].equals(value)) {
            slot = (slot + 1) & (values.length - 1);
        }
        return slot;
    }
}
