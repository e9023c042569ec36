package org.wangge.core.casefile;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.wangge.core.explain.Basis;
import org.wangge.core.explain.RuleId;

/**
 * Admission (网格事务准入): what becomes of a matter whose category the catalogue does not list.
 *
 * <p>The schemes differ: one list of matters is closed, and what is not on it never becomes a case; another has whoever
 * receives the report decline it with a reason, so that it can be counted; a third names examples and takes everything.
 * Where nothing is said, a catalogue that lists categories refuses the others. Immutable.
 *
 * @param rule the rule that says so
 * @param unlisted what becomes of an unlisted matter
 * @param basis what the rule rests on
 */
public record Admission(RuleId rule, Unlisted unlisted, Basis basis) {

    /** What becomes of a matter that is not listed. */
    public enum Unlisted {
        /** 不接收: it cannot be reported. */
        REFUSE,
        /** 可不予受理: it can be reported; the fact {@code listed} is false, on which the pack lets it be declined. */
        DECLINE,
        /** 照常受理: it is a case like any other. */
        ADMIT;

        /**
         * The written form in packs.
         *
         * @return for instance {@code decline}
         */
        public String written() {
            return name().toLowerCase(Locale.ROOT);
        }

        /**
         * Reads the written form.
         *
         * @param written for instance {@code decline}
         * @return the constant, or empty if there is none of that name
         */
        public static Optional<Unlisted> read(String written) {
            return Arrays.stream(values())
                    .filter(one -> one.written().equals(written))
                    .findFirst();
        }
    }

    /**
     * Whether a category that is not listed can be reported.
     *
     * @return false if it is refused
     */
    public boolean admitsUnlisted() {
        return unlisted != Unlisted.REFUSE;
    }
}
