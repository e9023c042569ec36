package org.wangge.examples.benchmarks.limit;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wangge.examples.benchmarks.limit.LimitCase.Level;
import org.wangge.examples.benchmarks.limit.LimitCase.Urgency;

/** What the look-up costs with nothing around it: a map to an array of answers, worked out beforehand. */
final class NestedLimits {

    private static final int LEVELS = Level.values().length;
    private static final int URGENCIES = Urgency.values().length;

    private final Map<String, LimitRule[]> byCategory = new HashMap<>();
    private final LimitRule other;

    NestedLimits(LimitRules rules) {
        List<LimitRule> all = rules.all();
        this.other = all.get(all.size() - 1);
        all.stream()
                .filter(rule -> rule.category().isPresent())
                .sorted(Comparator.comparingInt(LimitRule::specificity))
                .forEach(this::put);
    }

    /** More specific rules come later, over the others. */
    private void put(LimitRule rule) {
        LimitRule[] answers = byCategory.computeIfAbsent(
                LimitCase.categoryName(rule.category().orElseThrow()), none -> new LimitRule[LEVELS * URGENCIES * 2]);
        for (Level level : Level.values()) {
            for (Urgency urgency : Urgency.values()) {
                if (rule.level().orElse(level) == level && rule.urgency().orElse(urgency) == urgency) {
                    int place = place(level, urgency);
                    if (rule.dates() != LimitRule.Dates.AFTER) {
                        answers[place] = rule;
                    }
                    if (rule.dates() != LimitRule.Dates.BEFORE) {
                        answers[place + 1] = rule;
                    }
                }
            }
        }
    }

    private static int place(Level level, Urgency urgency) {
        return (level.number() * URGENCIES + urgency.number()) * 2;
    }

    /** The rule that applies. */
    LimitRule choose(LimitCase asked) {
        LimitRule[] answers = byCategory.get(asked.category());
        return answers == null
                ? other
                : answers[place(asked.level(), asked.urgency()) + (asked.day().isBefore(LimitCase.CHANGE) ? 0 : 1)];
    }
}
