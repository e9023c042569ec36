package org.wangge.examples.benchmarks.limit;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A rule that sets a limit, as all contenders read it.
 *
 * @param id its id
 * @param category the category to which it applies; empty for any
 * @param level the level to which it applies; empty for any
 * @param urgency the urgency to which it applies; empty for any
 * @param dates when it holds
 * @param days the limit in working days
 */
record LimitRule(
        String id,
        Optional<Integer> category,
        Optional<LimitCase.Level> level,
        Optional<LimitCase.Urgency> urgency,
        Dates dates,
        int days) {

    /** When a rule holds: the law changes once. */
    enum Dates {
        /** On all days. */
        ALWAYS(""),
        /** Before the change. */
        BEFORE(", in-force: {until: " + LimitCase.CHANGE + "}"),
        /** From the change on. */
        AFTER(", in-force: {from: " + LimitCase.CHANGE + "}");

        private final String written;

        Dates(String written) {
            this.written = written;
        }
    }

    /** How many facts it names: of rules that apply to one case, the one that names most is the most specific. */
    int specificity() {
        return (category.isPresent() ? 1 : 0) + (level.isPresent() ? 1 : 0) + (urgency.isPresent() ? 1 : 0);
    }

    /** The rule as a row of a table. */
    String written() {
        return String.format(
                Locale.ROOT,
                "      - {id: %s, when: {%s}%s, within: %d working days}\n",
                id,
                String.join(
                        ", ",
                        Stream.of(
                                        category.map(number -> "category: " + LimitCase.categoryName(number)),
                                        level.map(one -> "competent-level: " + one.word()),
                                        urgency.map(one -> "urgency: " + one.word()))
                                .flatMap(Optional::stream)
                                .toList()),
                dates.written,
                days);
    }
}
