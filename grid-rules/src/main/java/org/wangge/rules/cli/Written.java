package org.wangge.rules.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wangge.core.calendar.DailySessions;
import org.wangge.core.calendar.WorkingHours;
import org.wangge.core.deadline.CountingRule;
import org.wangge.core.deadline.CountingRules;
import org.wangge.core.deadline.DayStatute;
import org.wangge.core.deadline.DayStatutes;
import org.wangge.core.deadline.LimitUnit;
import org.wangge.core.deadline.StatuteNotInForceException;
import org.wangge.core.deadline.StatutoryLimit;
import org.wangge.core.deadline.TimeLimit;
import org.wangge.core.deadline.TimeLimitFormatException;
import org.wangge.core.explain.Message;
import org.wangge.core.explain.Text;

/** Reads what stands in options, and says what would be right where it is wrong. */
final class Written {

    private static final Pattern AMOUNT = Pattern.compile("\\s*(\\d{1,6})\\D.*");
    private static final Pattern SEASON = Pattern.compile("(\\d\\d-\\d\\d)\\.\\.(\\d\\d-\\d\\d)=(.+)");
    /** Days are counted in the years 1 to 9999. */
    private static final int LAST_YEAR = 9999;

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

    /** Sessions, and those of seasons that come back every year, such as {@code 06-01..09-30=08:00-12:00,15:00-18:30}. */
    static WorkingHours hours(String text, List<String> seasons) {
        WorkingHours.Builder hours = WorkingHours.builder(sessions(CliMessage.BAD_HOURS, text, text));
        seasons.forEach(season -> season(hours, season));
        return hours.build();
    }

    private static void season(WorkingHours.Builder hours, String text) {
        Matcher season = SEASON.matcher(text.strip());
        if (!season.matches()) {
            throw new UsageException(CliMessage.BAD_SEASON, "value", text, "why", "");
        }
        DailySessions sessions = sessions(CliMessage.BAD_SEASON, text, season.group(3));
        hours.everyYear(dayOfYear(text, season.group(1)), dayOfYear(text, season.group(2)), 0, LAST_YEAR, sessions);
    }

    private static MonthDay dayOfYear(String season, String text) {
        try {
            return MonthDay.parse("--" + text);
        } catch (DateTimeException e) {
            throw new UsageException(CliMessage.BAD_SEASON, "value", season, "why", "");
        }
    }

    private static DailySessions sessions(CliMessage code, String value, String text) {
        try {
            return DailySessions.parse(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new UsageException(code, "value", value, "why", " (" + e.getMessage() + ")");
        }
    }

    static DayStatute statute(String text) {
        Set<String> known = DayStatutes.all().keySet();
        return DayStatutes.byId(text)
                .orElseThrow(() -> new UsageException(
                        CliMessage.UNKNOWN_STATUTE,
                        "value",
                        text,
                        "known",
                        String.join(", ", known),
                        "hint",
                        NearestText.hint(text, known)));
    }

    /** A limit as a statute means it on a day. */
    static StatutoryLimit limit(String text, DayStatute statute, LocalDate day) {
        try {
            return statute.limit(text, day);
        } catch (TimeLimitFormatException e) {
            throw noLimit(text, e);
        } catch (StatuteNotInForceException e) {
            throw new UsageException(CliMessage.NOT_IN_FORCE, "why", inBoth(e.problem()));
        }
    }

    static TimeLimit limit(String text) {
        try {
            return TimeLimit.parse(text);
        } catch (TimeLimitFormatException e) {
            throw noLimit(text, e);
        }
    }

    private static UsageException noLimit(String text, TimeLimitFormatException problem) {
        return new UsageException(
                CliMessage.NOT_A_LIMIT,
                "why",
                inBoth(problem.problem()),
                "hint",
                NearestText.hint(text, limitsLike(text)));
    }

    private static Text inBoth(Message message) {
        return Text.of(message.render(Language.ZH.locale()), message.render(Language.EN.locale()));
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
