package org.wangge.rules.lint;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.wangge.core.explain.Message;
import org.wangge.core.explain.MessageCode;

/**
 * Something to be said about a pack (检查结果): what is wrong, where, why it matters and how to mend it.
 *
 * <p>Programs look at code, position and attributes; the sentences are for people. Immutable.
 *
 * @param code the stable code
 * @param position where it is
 * @param attributes the values that the sentences name, by placeholder
 */
public record Finding(FindingCode code, Position position, Map<String, Object> attributes) {

    /** The attribute that names the days, where something is wrong on some days only. */
    private static final String DURING = "during";

    /** {@inheritDoc} */
    public Finding {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }

    // Written out: what records bring along takes a fresh JVM long to set up, and each finding is kept once.
    @Override
    public boolean equals(Object other) {
        return other instanceof Finding finding
                && code == finding.code
                && position.equals(finding.position)
                && attributes.equals(finding.attributes);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * code.hashCode() + position.hashCode()) + attributes.hashCode();
    }

    /**
     * The same finding, for some days only.
     *
     * @param days the days, such as {@code [2026-01-01, 2027-01-01)}
     * @return a finding that names the days, in the attribute {@code during}
     */
    public Finding during(String days) {
        Map<String, Object> more = new LinkedHashMap<>(attributes);
        more.put(DURING, days);
        return new Finding(code, position, more);
    }

    /**
     * How much it weighs.
     *
     * @return the severity of its code
     */
    public Severity severity() {
        return code.severity();
    }

    /**
     * What is wrong.
     *
     * @param locale the reader's locale
     * @return one sentence
     */
    public String what(Locale locale) {
        return render(code, locale) + days(locale);
    }

    private String days(Locale locale) {
        boolean isChinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
        return Optional.ofNullable(attributes.get(DURING))
                .map(days -> isChinese ? "（限于 " + days + "）" : " (on the days " + days + ")")
                .orElse("");
    }

    /**
     * Why it matters.
     *
     * @param locale the reader's locale
     * @return one sentence
     */
    public String why(Locale locale) {
        return render(code.why(), locale);
    }

    /**
     * How to mend it.
     *
     * @param locale the reader's locale
     * @return one sentence
     */
    public String mend(Locale locale) {
        return render(code.mend(), locale);
    }

    private String render(MessageCode sentence, Locale locale) {
        return new Message(sentence, attributes).render(locale);
    }

    /**
     * One line for a terminal, in English.
     *
     * @return for instance {@code tangshan-town/clocks.yaml:7:41: error UNKNOWN_FACT: ...}
     */
    @Override
    public String toString() {
        return position + ": " + severity().name().toLowerCase(Locale.ROOT) + " " + code + ": " + what(Locale.ENGLISH);
    }
}
