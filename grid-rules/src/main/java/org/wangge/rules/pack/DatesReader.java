package org.wangge.rules.pack;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wangge.core.explain.Text;
import org.wangge.core.rulebook.InForce;
import org.wangge.rules.lint.FindingCode;
import org.wangge.rules.lint.Findings;
import org.wangge.rules.yaml.YamlScalar;

/** Reads from when until when something holds; dates that cannot be read, or that never hold, are reported. */
final class DatesReader {

    static final String KEY = "in-force";

    private static final Text OWNER = Text.of("施行期间", "the days in force");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Findings findings;

    DatesReader(Findings findings) {
        this.findings = findings;
    }

    /** The days of a rule, which are never more than those of the pack or block around it. */
    InForce read(String what, Fields fields, InForce enclosing) {
        return fields.mapping(KEY)
                .flatMap(mapping -> Shapes.IN_FORCE.read(mapping, findings))
                .map(dates -> days(what, dates, enclosing))
                .orElse(enclosing);
    }

    /** The days that {@code from} and {@code until} of a mapping say; at a fault, those around it. */
    InForce days(String what, Fields dates, InForce enclosing) {
        if (!dates.has("from") && !dates.has("until")) {
            findings.add(FindingCode.MISSING_KEY, dates.at(), "key", "from | until", "owner", OWNER);
        }
        Optional<LocalDate> from = dates.word("from").flatMap(word -> date("from", word));
        Optional<LocalDate> until = dates.word("until").flatMap(word -> date("until", word));
        if (from.isPresent() && until.filter(end -> !from.get().isBefore(end)).isPresent()) {
            return neverHolds(what, dates, "[" + from.get() + ", " + until.get() + ")", enclosing);
        }
        InForce own = new InForce(from, until);
        return own.and(enclosing).orElseGet(() -> neverHolds(what, dates, own.toString(), enclosing));
    }

    private InForce neverHolds(String what, Fields dates, String days, InForce enclosing) {
        findings.add(
                FindingCode.DATES_NEVER_HOLD,
                dates.at(),
                "rule",
                what,
                "days",
                days,
                "enclosing",
                enclosing.toString());
        return enclosing;
    }

    private Optional<LocalDate> date(String key, YamlScalar word) {
        try {
            if (DATE.matcher(word.text()).matches()) {
                return Optional.of(LocalDate.parse(word.text()));
            }
        } catch (DateTimeParseException noDate) {
            // a day that no month has is reported like any other word
        }
        findings.add(FindingCode.BAD_TIME, word.at(), "key", key, "value", word.text(), "expected", "2026-01-01");
        return Optional.empty();
    }
}
