package org.wangge.examples.quickstart.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.wangge.core.explain.Text;
import org.wangge.core.scoring.IndicatorValue;
import org.wangge.core.scoring.ScoringPeriod;

/** How times and numbers are written in both reports. */
final class Written {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private Written() {}

    static String minute(Instant instant, ZoneId zone) {
        return LocalDateTime.ofInstant(instant, zone).format(MINUTE);
    }

    static String percent(int part, int whole) {
        return whole == 0
                ? "–"
                : BigDecimal.valueOf(100L * part).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP) + "%";
    }

    /** An indicator for people: a rate in percent with its counts, a count as it is. */
    static String indicator(IndicatorValue value) {
        if (!value.indicator().isRate()) {
            return value.rounded().map(BigDecimal::toPlainString).orElse("–");
        }
        String counts =
                value.measured().get(0).value() + "/" + value.measured().get(1).value();
        return value.rounded()
                .map(rate -> rate.movePointRight(2).toPlainString() + "% (" + counts + ")")
                .orElse("– (" + counts + ")");
    }

    /** The period, and how far it has come when it still runs. */
    static Text period(ScoringPeriod period, Instant asOf) {
        String days = period.fromInclusive() + " – " + period.lastDay();
        Instant end = period.untilExclusive().atStartOfDay(period.zone()).toInstant();
        return asOf.isBefore(end)
                ? Text.of(
                        days + "，截至 " + minute(asOf, period.zone()),
                        days + ", as it stands at " + minute(asOf, period.zone()))
                : Text.of(days);
    }
}
