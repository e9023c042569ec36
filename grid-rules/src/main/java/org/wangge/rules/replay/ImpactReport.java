package org.wangge.rules.replay;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.wangge.core.explain.Message;

/**
 * What another version of the rules would have done to recorded cases (影响报告). Immutable.
 *
 * @param cases every case of the history, also those that live just the same, in the order in which they began
 */
public record ImpactReport(List<CaseImpact> cases) {

    /** {@inheritDoc} */
    public ImpactReport {
        cases = List.copyOf(cases);
    }

    /**
     * The cases that come out otherwise.
     *
     * @return those with a difference
     */
    public List<CaseImpact> differing() {
        return cases.stream().filter(impact -> !impact.isEmpty()).toList();
    }

    /**
     * How many cases differ in one respect.
     *
     * @param kind the respect
     * @return the number of cases
     */
    public long count(Difference.Kind kind) {
        return cases.stream()
                .filter(impact -> impact.differences().stream().anyMatch(difference -> difference.kind() == kind))
                .count();
    }

    /**
     * The report in words.
     *
     * @param locale the reader's locale
     * @return the cases that differ, and a line with the counts; each line ended by a line feed
     */
    public String render(Locale locale) {
        return differing().stream().map(impact -> impact.render(locale)).collect(Collectors.joining())
                + conclusion().render(locale) + "\n";
    }

    private Message conclusion() {
        return Message.of(
                ReplayMessage.CONCLUSION,
                "cases",
                cases.size(),
                "differing",
                differing().size(),
                "steps",
                count(Difference.Kind.STEP),
                "states",
                count(Difference.Kind.STATE),
                "holders",
                count(Difference.Kind.HOLDER),
                "due",
                count(Difference.Kind.DUE),
                "overdue",
                count(Difference.Kind.OVERDUE));
    }
}
