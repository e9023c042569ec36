package org.wangge.rules.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wangge.core.calendar.DailySessions;
import org.wangge.core.calendar.WorkingHours;
import org.wangge.core.deadline.CountingRule;
import org.wangge.core.deadline.CountingRules;
import org.wangge.core.deadline.LimitUnit;
import org.wangge.core.deadline.TimeLimit;
import org.wangge.core.deadline.TimeLimitFormatException;
import org.wangge.core.explain.Message;
import org.wangge.core.explain.Text;

/** Reads what stands in options, and says what would be right where it is wrong. */
final class Written {

    private static final Pattern AMOUNT = Pattern.compile("\\s*(\\d{1,6})\\D.*");
    private static final Pattern OFFSET = Pattern.compile(".+T.+(Z|[+-]\\d\\d:?\\d\\d)(\\[.*])?");

    private Written() {}

    /** A local moment such as {@code 2026-09-29T10:00}. */
    static LocalDateTime moment(String where, String text) {
        try {
            return LocalDateTime.parse(text.strip().replaceFirst("(?<=\\d) +(?=\\d)", "T"));
        } catch (DateTimeException e) {
            throw new UsageException(momentProblem(where, text), List.of());
        }
    }

    /** Why a text is no local moment. */
    static Message momentProblem(String where, String text) {
        CliMessage code = isDate(text)
                ? CliMessage.DATE_WITHOUT_TIME
                : OFFSET.matcher(text).matches() ? CliMessage.TIME_WITH_OFFSET : CliMessage.NOT_A_MOMENT;
        return Message.of(code, "where", where, "value", text);
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text.strip());
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    static LocalDate date(String where, String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException e) {
            throw new UsageException(CliMessage.NOT_A_DATE, "where", where, "value", text);
        }
    }

    static ZoneId zone(String text) {
        try {
            return ZoneId.of(text.strip());
        } catch (DateTimeException e) {
            throw new UsageException(
                    CliMessage.NOT_A_ZONE, "value", text, "hint", NearestText.hint(text, ZoneId.getAvailableZoneIds()));
        }
    }

    static Year year(String text) {
        if (!text.matches("[1-9]\\d{3}")) {
            throw new UsageException(CliMessage.NOT_A_YEAR, "value", text);
        }
        return Year.parse(text);
    }

    static CountingRule counting(String text) {
        return CountingRules.byId(text)
                .orElseThrow(() -> new UsageException(
                        CliMessage.UNKNOWN_COUNTING_RULE,
                        "value",
                        text,
                        "known",
                        String.join(
                                ", ",
                                CountingRules.all().keySet().stream().sorted().toList()),
                        "hint",
                        NearestText.hint(text, CountingRules.all().keySet())));
    }

    static WorkingHours hours(String text) {
        try {
            return WorkingHours.daily(DailySessions.parse(text));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new UsageException(CliMessage.BAD_HOURS, "value", text, "why", String.valueOf(e.getMessage()));
        }
    }

    static TimeLimit limit(String text) {
        try {
            return TimeLimit.parse(text);
        } catch (TimeLimitFormatException e) {
            Message why = e.problem();
            throw new UsageException(
                    CliMessage.NOT_A_LIMIT,
                    "why",
                    Text.of(why.render(Language.ZH.locale()), why.render(Language.EN.locale())),
                    "hint",
                    NearestText.hint(text, limitsLike(text)));
        }
    }

    /** Every limit with the amount of the text, as limits are written in either language. */
    private static List<String> limitsLike(String text) {
        Matcher amount = AMOUNT.matcher(text);
        int count = amount.matches() ? Math.max(1, Integer.parseInt(amount.group(1))) : 1;
        List<String> limits = new ArrayList<>();
        for (LimitUnit unit : LimitUnit.values()) {
            TimeLimit limit = TimeLimit.of(unit.isCounted() ? count : 0, unit);
            limits.add(limit.toString());
            limits.add(limit.inChinese());
        }
        return limits;
    }

    /** One of some fixed words. */
    static String oneOf(CliMessage code, String text, List<String> words) {
        return Optional.of(text)
                .filter(words::contains)
                .orElseThrow(() -> new UsageException(
                        code, "value", text, "known", String.join(", ", words), "hint", NearestText.hint(text, words)));
    }
}
