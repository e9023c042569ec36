package org.wangge.rules.example;

import org.wangge.core.explain.Text;
import org.wangge.rules.lint.Position;

/**
 * Something in an example that came out otherwise than expected (不符). Immutable.
 *
 * @param at where the expectation, or else the step, is written
 * @param what what was looked at, such as {@code state} or {@code due settle}
 * @param expected what the example expects
 * @param found what came out
 */
public record Mismatch(Position at, Text what, Text expected, Text found) {

    /** What was written against what came out, in words that read the same in both languages. */
    static Mismatch of(Position at, Text what, String expected, String found) {
        return new Mismatch(at, what, Text.of(expected), Text.of(found));
    }

    /**
     * The form that editors understand, in English.
     *
     * @return for instance {@code tangshan-town/examples/closing.yaml:17:75: state: expected closed, got answered}
     */
    @Override
    public String toString() {
        return at + ": " + what.en() + ": expected " + expected.en() + ", got " + found.en();
    }
}
