package org.wangge.rules.example;

import org.wangge.rules.lint.Position;

/**
 * Something in an example that came out otherwise than expected (不符). Immutable.
 *
 * @param at where the expectation, or else the step, is written
 * @param what what was looked at, such as {@code state} or {@code due settle}
 * @param expected what the example expects
 * @param found what came out
 */
public record Mismatch(Position at, String what, String expected, String found) {

    /**
     * The form that editors understand.
     *
     * @return for instance {@code tangshan-town/examples/closing.yaml:17:75: state: expected closed, got answered}
     */
    @Override
    public String toString() {
        return at + ": " + what + ": expected " + expected + ", got " + found;
    }
}
