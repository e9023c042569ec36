package org.wangge.core.procedure.soundness;

import java.util.Arrays;

/** A list of numbers that grows; situations and moves are too many for boxes. */
final class Ints {

    private int[] numbers = new int[64];
    private int size;

    Ints() {
        // empty
    }

    void add(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
        }
        numbers[size++] = number;
    }

    void set(int index, int number) {
        numbers[index] = number;
    }

    int get(int index) {
        return numbers[index];
    }

    int size() {
        return size;
    }
}
