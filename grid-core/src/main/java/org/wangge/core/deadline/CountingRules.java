package org.wangge.core.deadline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wangge.core.deadline.CountingRule.DayEnd;
import org.wangge.core.deadline.CountingRule.LastDayOff;
import org.wangge.core.deadline.CountingRule.LateStart;
import org.wangge.core.deadline.CountingRule.StartingDay;
import org.wangge.core.deadline.CountingRule.StartingHour;
import org.wangge.core.explain.Citation;

/** The usual counting rules (常用期间计算规则), each with its legal sources. */
public final class CountingRules {

    private static final String CIVIL = "民法典";
    private static final String PROCEDURE = "民事诉讼法";
    private static final String CITY = "GB/T 30428.8";

    /**
     * {@code civil-code}: the starting day does not count, hours run from the instant, a last day off moves to the next
     * working day, the last day ends at 24:00 (民法典 200 to 203).
     */
    public static final CountingRule CIVIL_CODE = new CountingRule(
            "civil-code",
            StartingDay.NOT_COUNTED,
            StartingHour.FROM_THE_INSTANT,
            LateStart.AS_IT_IS,
            LastDayOff.MOVES_TO_NEXT_WORKDAY,
            DayEnd.MIDNIGHT,
            Map.of(
                    CountingAspect.STARTING_DAY, Citation.of(CIVIL, "201(1)"),
                    CountingAspect.STARTING_HOUR, Citation.of(CIVIL, "201(2)"),
                    CountingAspect.CORRESPONDING_DAY, Citation.of(CIVIL, "202"),
                    CountingAspect.LAST_DAY_OFF, Citation.of(CIVIL, "203(1)"),
                    CountingAspect.DAY_END, Citation.of(CIVIL, "203(2)")));

    /** {@code civil-code-office-hours}: as the Civil Code, where there are business hours (民法典 203(2)). */
    public static final CountingRule CIVIL_CODE_OFFICE_HOURS =
            CIVIL_CODE.named("civil-code-office-hours").with(DayEnd.CLOSE_OF_BUSINESS, Citation.of(CIVIL, "203(2)"));

    /** {@code civil-procedure}: neither the starting day nor the starting hour counts (民事诉讼法 2023, 85). */
    public static final CountingRule CIVIL_PROCEDURE = new CountingRule(
            "civil-procedure",
            StartingDay.NOT_COUNTED,
            StartingHour.NOT_COUNTED,
            LateStart.AS_IT_IS,
            LastDayOff.MOVES_TO_NEXT_WORKDAY,
            DayEnd.MIDNIGHT,
            Map.of(
                    CountingAspect.STARTING_DAY, Citation.of(PROCEDURE, "85(2)"),
                    CountingAspect.STARTING_HOUR, Citation.of(PROCEDURE, "85(2)"),
                    CountingAspect.CORRESPONDING_DAY, Citation.of(CIVIL, "202"),
                    CountingAspect.LAST_DAY_OFF, Citation.of(PROCEDURE, "85(3)"),
                    CountingAspect.DAY_END, Citation.of(CIVIL, "203(2)")));

    /**
     * {@code city-management}: as digital city management systems count. Working hours run from the instant within the
     * sessions; natural days end where they end, without a move; the day ends at 24:00.
     */
    public static final CountingRule CITY_MANAGEMENT = new CountingRule(
            "city-management",
            StartingDay.NOT_COUNTED,
            StartingHour.FROM_THE_INSTANT,
            LateStart.AS_IT_IS,
            LastDayOff.STAYS,
            DayEnd.MIDNIGHT,
            Map.of(
                    CountingAspect.STARTING_HOUR, Citation.of(CITY, "处置时限"),
                    CountingAspect.WORKING_TIME, Citation.of(CITY, "处置时限"),
                    CountingAspect.LAST_DAY_OFF, Citation.of(CITY, "处置时限")));

    /**
     * {@code clock-time}: so many days later at the same time of day; a start outside working hours counts as one at the
     * next opening. A deviation that a regulation or an agreement may choose (民法典 204).
     */
    public static final CountingRule CLOCK_TIME = CIVIL_CODE
            .named("clock-time")
            .with(LateStart.NEXT_OPENING, Citation.of(CIVIL, "204"))
            .with(DayEnd.CLOCK_TIME_OF_START, Citation.of(CIVIL, "204"));

    private static final Map<String, CountingRule> BY_ID = byId();

    private CountingRules() {}

    private static Map<String, CountingRule> byId() {
        Map<String, CountingRule> rules = new LinkedHashMap<>();
        for (CountingRule rule :
                List.of(CIVIL_CODE, CIVIL_CODE_OFFICE_HOURS, CIVIL_PROCEDURE, CITY_MANAGEMENT, CLOCK_TIME)) {
            rules.put(rule.id(), rule);
        }
        return Map.copyOf(rules);
    }

    /**
     * A usual rule by its name.
     *
     * @param id such as {@code civil-code}
     * @return the rule, if it is one of the usual ones
     */
    public static Optional<CountingRule> byId(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    /**
     * All usual rules.
     *
     * @return the rules by name
     */
    public static Map<String, CountingRule> all() {
        return BY_ID;
    }
}
