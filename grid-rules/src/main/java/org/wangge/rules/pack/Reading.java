package org.wangge.rules.pack;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wangge.core.deadline.TimeLimit;
import org.wangge.core.deadline.TimeLimitFormatException;
import org.wangge.core.explain.Text;
import org.wangge.core.fact.Interval;
import org.wangge.rules.lint.FindingCode;
import org.wangge.rules.lint.Findings;
import org.wangge.rules.lint.NearestName;
import org.wangge.rules.yaml.YamlScalar;

/** Reads the written forms of single values (标量写法); what cannot be read is reported. Not thread-safe. */
public final class Reading {

    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,12}(\\.\\d{1,6})?");
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,4})?)%");
    private static final Pattern BOUNDED = Pattern.compile("[\\[(][^,]+,[^,]+[\\])]");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Findings findings;
    /** The limits that were read before: a large pack writes few different ones. */
    private final Map<String, TimeLimit> limits = new HashMap<>();

    /**
     * Reads values and reports what cannot be read.
     *
     * @param findings receives the reports
     */
    public Reading(Findings findings) {
        this.findings = findings;
    }

    /**
     * A whole number.
     *
     * @param key the key, for the report
     * @param word what is written
     * @param least the least number that is possible
     * @return the number, or empty if it is none or too small
     */
    public Optional<Integer> whole(String key, YamlScalar word, int least) {
        if (WHOLE.matcher(word.text()).matches() && Integer.parseInt(word.text()) >= least) {
            return Optional.of(Integer.valueOf(word.text()));
        }
        reportNumber(key, word, Text.of("不小于 " + least + " 的整数", "a whole number of at least " + least));
        return Optional.empty();
    }

    /**
     * A decimal number.
     *
     * @param key the key, for the report
     * @param word what is written
     * @return the number, or empty if it is none
     */
    public Optional<BigDecimal> decimal(String key, YamlScalar word) {
        if (DECIMAL.matcher(word.text()).matches()) {
            return Optional.of(new BigDecimal(word.text()));
        }
        reportNumber(key, word, Text.of("形如 12.5 的数", "a number such as 12.5"));
        return Optional.empty();
    }

    private void reportNumber(String key, YamlScalar word, Text expected) {
        findings.add(FindingCode.BAD_NUMBER, word.at(), "key", key, "value", word.text(), "expected", expected);
    }

    /**
     * A flag.
     *
     * @param key the key, for the report
     * @param word what is written
     * @return true or false, or empty if it is neither
     */
    public Optional<Boolean> flag(String key, YamlScalar word) {
        return switch (word.text()) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> {
                reportWord(key, word, java.util.List.of("true", "false"));
                yield Optional.empty();
            }
        };
    }

    /**
     * A share that is written in percent.
     *
     * @param word what is written, such as {@code 80%}
     * @return the share, such as 0.8; empty if it is no percentage between 0 % and 100 %, both excluded
     */
    public Optional<BigDecimal> share(YamlScalar word) {
        var form = PERCENT.matcher(word.text());
        if (form.matches()) {
            BigDecimal percent = new BigDecimal(form.group(1));
            if (percent.signum() > 0 && percent.compareTo(HUNDRED) < 0) {
                return Optional.of(percent.movePointLeft(2).stripTrailingZeros());
            }
        }
        Text expected = Text.of("0% 与 100% 之间（不含两端），如 80%", "between 0% and 100%, both excluded, such as 80%");
        findings.add(FindingCode.BAD_PERCENT, word.at(), "value", word.text(), "expected", expected);
        return Optional.empty();
    }

    /**
     * A time limit.
     *
     * @param word what is written, such as {@code 3 working days}
     * @return the limit, or empty if it is none
     */
    public Optional<TimeLimit> limit(YamlScalar word) {
        try {
            return Optional.of(limits.computeIfAbsent(word.text(), TimeLimit::parse));
        } catch (IllegalArgumentException noLimit) {
            findings.add(FindingCode.BAD_LIMIT, word.at(), "value", word.text(), "reason", whyNoLimit(noLimit));
            return Optional.empty();
        }
    }

    private static Text whyNoLimit(IllegalArgumentException noLimit) {
        return noLimit instanceof TimeLimitFormatException unreadable
                ? Text.of(
                        unreadable.problem().render(Locale.CHINESE),
                        unreadable.problem().render(Locale.ENGLISH))
                : Text.of("期限的数量须为不小于 1 的整数", String.valueOf(noLimit.getMessage()));
    }

    /**
     * A range.
     *
     * @param word what is written, such as {@code [0.9, 0.95)}
     * @return the range, or empty if it is none
     */
    public Optional<Interval> interval(YamlScalar word) {
        try {
            return Optional.of(Interval.parse(word.text()));
        } catch (IllegalArgumentException noRange) {
            findings.add(
                    FindingCode.BAD_INTERVAL,
                    word.at(),
                    "value",
                    word.text(),
                    "reason",
                    whyNoRange(word.text(), noRange));
            return Optional.empty();
        }
    }

    private static Text whyNoRange(String written, IllegalArgumentException noRange) {
        String chinese = "区间须写括号和两端，如 [300, 500] 或 [90, *)";
        if (BOUNDED.matcher(written.strip()).matches()) {
            chinese = written.contains("*") ? "没有界限（*）的一端须用圆括号，如 [90, *)" : "这两端之间没有任何数";
        }
        return Text.of(chinese, String.valueOf(noRange.getMessage()));
    }

    /**
     * Reports a word that is not one of a closed list.
     *
     * @param key the key
     * @param word what is written
     * @param known the words there are
     */
    public void reportWord(String key, YamlScalar word, Collection<String> known) {
        findings.add(
                FindingCode.UNKNOWN_WORD,
                word.at(),
                "key",
                key,
                "value",
                word.text(),
                "hint",
                NearestName.hint(word.text(), known));
    }
}
