package org.wangge.core.procedure.soundness;

import java.util.Arrays;

/**
 * Situations by number, each once. Their cells stand one after the other in one array and are found by their hash, since
 * there are tens of thousands of them and each is asked for many times.
 */
final class Situations {

    private static final int FIRST_SLOTS = 1_024;
    private static final int SPREAD = 0x9E3779B9;

    private final int width;
    private int[] cells;
    /** The number of the situation plus 1, or 0 where there is none; never more than half full. */
    private int[] slots = new int[FIRST_SLOTS];

    private int size;

    Situations(int width) {
        this.width = width;
        this.cells = new int[width * FIRST_SLOTS];
    }

    int size() {
        return size;
    }

    int cell(int situation, int cell) {
        return cells[situation * width + cell];
    }

    void copy(int situation, int[] into) {
        System.arraycopy(cells, situation * width, into, 0, width);
    }

    int[] copyOf(int situation) {
        return Arrays.copyOfRange(cells, situation * width, (situation + 1) * width);
    }

    /** The number of a situation, or -1 if it is not known. */
    int find(int[] situation) {
        return slots[slotOf(situation)] - 1;
    }

    /** Adds a situation that is not known yet; it is copied. */
    void add(int[] situation) {
        if (cells.length < (size + 1) * width) {
            cells = Arrays.copyOf(cells, cells.length * 2);
        }
        System.arraycopy(situation, 0, cells, size * width, width);
        size++;
        slots[slotOf(situation)] = size;
        if (size * 2 > slots.length) {
            grow();
        }
    }

    private void grow() {
        slots = new int[slots.length * 2];
        int[] each = new int[width];
        for (int situation = 0; situation < size; situation++) {
            copy(situation, each);
            slots[slotOf(each)] = situation + 1;
        }
    }

    /** Where the situation stands, or the free slot where it would. */
    private int slotOf(int[] situation) {
        int hash = Arrays.hashCode(situation) * SPREAD;
        int slot = (hash ^ hash >>> 16) & (slots.length - 1);
        while (slots[slot] != 0 && !isAt(slots[slot] - 1, situation)) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private boolean isAt(int known, int[] situation) {
        return Arrays.equals(cells, known * width, (known + 1) * width, situation, 0, width);
    }
}
