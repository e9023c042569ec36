package org.wangge.core.deadline;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the written form of limits, English and Chinese. */
final class TimeLimitParser {

    private static final Pattern COUNTED = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*(\\D+)");
    private static final Pattern CAPPED = Pattern.compile("(at once|即办|立即)\\s*[(（](.+)[)）]");
    private static final Pattern BARE_DAYS = Pattern.compile("(\\d{1,7})\\s*(?:days?|日|天)");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern WITHIN = Pattern.compile("^within ");
    private static final Pattern INSIDE = Pattern.compile("(?<=.)[以之]?内$");
    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);
    private static final Map<String, LimitUnit> UNITS = units();

    private TimeLimitParser() {}

    private static Map<String, LimitUnit> units() {
        Map<String, LimitUnit> units = new TreeMap<>();
        for (LimitUnit unit : LimitUnit.values()) {
            units.put(unit.singular(), unit);
            units.put(unit.plural(), unit);
            units.put(unit.chinese(), unit);
        }
        for (String day : new String[] {"natural day", "natural days", "calendar day", "calendar days", "日", "天"}) {
            units.put(day, LimitUnit.NATURAL_DAY);
        }
        units.put("工作日", LimitUnit.WORKING_DAY);
        units.put("工作时", LimitUnit.WORKING_HOUR);
        units.put("个工作小时", LimitUnit.WORKING_HOUR);
        units.put("个小时", LimitUnit.HOUR);
        units.put("立即", LimitUnit.AT_ONCE);
        units.put("当天", LimitUnit.SAME_DAY);
        return Map.copyOf(units);
    }

    static TimeLimit parse(String text) {
        String plain = plain(text);
        Matcher capped = CAPPED.matcher(plain);
        return capped.matches() ? atOnce(capped.group(2), text) : parse(plain, text);
    }

    /** Small letters, single blanks, digits for Chinese numbers, and without the word that a limit is one anyway. */
    private static String plain(String text) {
        String even = BLANKS.matcher(text.strip().toLowerCase(Locale.ROOT)).replaceAll(" ");
        String bare = WITHIN.matcher(ChineseNumber.inDigits(even)).replaceFirst("");
        return INSIDE.matcher(bare).replaceFirst("");
    }

    private static TimeLimit atOnce(String cap, String text) {
        TimeLimit latest = parse(plain(cap), text);
        if (!latest.isComputable()) {
            throw new TimeLimitFormatException(DeadlineMessage.UNSUITABLE_CAP, text);
        }
        return TimeLimit.atOnce(latest);
    }

    private static TimeLimit parse(String plain, String text) {
        LimitUnit whole = UNITS.get(plain);
        if (whole != null && !whole.isCounted()) {
            return TimeLimit.of(0, whole);
        }
        Matcher counted = COUNTED.matcher(plain);
        if (!counted.matches()) {
            throw new TimeLimitFormatException(DeadlineMessage.UNREADABLE_LIMIT, text);
        }
        LimitUnit unit = UNITS.get(counted.group(2));
        if (unit == null || !unit.isCounted()) {
            throw new TimeLimitFormatException(DeadlineMessage.UNKNOWN_LIMIT_UNIT, text);
        }
        return amount(new BigDecimal(counted.group(1)), unit)
                .orElseThrow(() -> new TimeLimitFormatException(DeadlineMessage.UNSUITABLE_AMOUNT, text));
    }

    /** The number of days of a limit that does not say of which kind (7日、七天、7 days). */
    static Optional<Integer> bareDays(String text) {
        return Optional.of(BARE_DAYS.matcher(plain(text)))
                .filter(Matcher::matches)
                .flatMap(days -> whole(new BigDecimal(days.group(1))));
    }

    /** Whole units; parts of an hour become minutes, and parts of anything else are refused. */
    private static Optional<TimeLimit> amount(BigDecimal amount, LimitUnit unit) {
        Optional<Integer> whole = whole(amount);
        if (whole.isPresent()) {
            return whole.map(units -> TimeLimit.of(units, unit));
        }
        return switch (unit) {
            case HOUR -> whole(amount.multiply(SIXTY)).map(minutes -> TimeLimit.of(minutes, LimitUnit.MINUTE));
            case WORKING_HOUR ->
                whole(amount.multiply(SIXTY)).map(minutes -> TimeLimit.of(minutes, LimitUnit.WORKING_MINUTE));
            default -> Optional.empty();
        };
    }

    private static Optional<Integer> whole(BigDecimal amount) {
        BigDecimal plain = amount.stripTrailingZeros();
        boolean fits = plain.scale() <= 0 && plain.signum() > 0 && plain.compareTo(BigDecimal.valueOf(1_000_000)) <= 0;
        return fits ? Optional.of(plain.intValueExact()) : Optional.empty();
    }
}
