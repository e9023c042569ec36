package org.wangge.examples.benchmarks.limit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.wangge.core.fact.FactId;
import org.wangge.core.fact.FactValue;
import org.wangge.core.fact.Facts;
import org.wangge.core.procedure.CoreFacts;
import org.wangge.examples.benchmarks.Nanoseconds;

/**
 * A case of which the limit is asked for.
 *
 * @param category the name of its category, which some rules may not know
 * @param level at which level it is
 * @param urgency how urgent it is
 * @param day on which day the limit is chosen
 * @param facts the same as facts
 */
record LimitCase(String category, Level level, Urgency urgency, LocalDate day, Facts facts) {

    /** The day on which some rules change. */
    static final LocalDate CHANGE = LocalDate.of(2026, 7, 1);

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 365;
    private static final long SEED = 4;
    /** Every twentieth case is of a category that no rule names. */
    private static final int UNNAMED = 20;

    /** Where a case is handled. */
    enum Level {
        /** The county. */
        COUNTY(0),
        /** A town. */
        TOWN(1),
        /** A village. */
        VILLAGE(2),
        /** A group of households. */
        GROUP(3);

        private final int number;

        Level(int number) {
            this.number = number;
        }

        int number() {
            return number;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How urgent a case is. */
    enum Urgency {
        /** As usual. */
        NORMAL(0),
        /** Sooner. */
        URGENT(1),
        /** At once. */
        EMERGENCY(2);

        private final int number;

        Urgency(int number) {
            this.number = number;
        }

        int number() {
            return number;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static String categoryName(int number) {
        return "category-" + number;
    }

    private static LimitCase of(String category, Level level, Urgency urgency, LocalDate day) {
        Map<FactId, FactValue> values = Map.of(
                CoreFacts.CATEGORY.id(),
                FactValue.of(category),
                CoreFacts.COMPETENT_LEVEL.id(),
                FactValue.of(level.word()),
                CoreFacts.URGENCY.id(),
                FactValue.of(urgency.word()));
        return new LimitCase(category, level, urgency, day, Facts.of(values));
    }

    /** Cases of all kinds, the same at each call. */
    static LimitCase[] among(int categories) {
        Random random = new Random(SEED);
        List<LimitCase> cases = new ArrayList<>();
        for (int number = 0; number < Nanoseconds.INPUTS; number++) {
            String category = number % UNNAMED == 0 ? "unnamed" : categoryName(random.nextInt(categories));
            cases.add(of(
                    category,
                    Level.values()[random.nextInt(Level.values().length)],
                    Urgency.values()[random.nextInt(Urgency.values().length)],
                    FIRST.plusDays(random.nextInt(DAYS))));
        }
        return cases.toArray(LimitCase[]::new);
    }
}
