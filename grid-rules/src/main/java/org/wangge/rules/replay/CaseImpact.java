package org.wangge.rules.replay;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.wangge.core.explain.Message;

/**
 * What another version of the rules does to one case (个案影响). Immutable.
 *
 * @param caseId the case
 * @param differences what comes out otherwise: of each kind, and of each clock, the first time
 * @param laterSteps how many steps after the first one that differs come out otherwise as well
 */
public record CaseImpact(String caseId, List<Difference> differences, int laterSteps) {

    /** {@inheritDoc} */
    public CaseImpact {
        differences = List.copyOf(differences);
    }

    /**
     * Whether the case lives just the same.
     *
     * @return true if nothing differs
     */
    public boolean isEmpty() {
        return differences.isEmpty();
    }

    /**
     * The impact in words.
     *
     * @param locale the reader's locale
     * @return a line for the case and the differences below it, each line ended by a line feed
     */
    public String render(Locale locale) {
        String head = Message.of(ReplayMessage.CASE_DIFFERS, "id", caseId).render(locale) + "\n";
        String lines = differences.stream()
                .map(difference -> "  " + difference.render(locale) + "\n")
                .collect(Collectors.joining());
        String later = laterSteps == 0
                ? ""
                : "  "
                        + Message.of(ReplayMessage.LATER_STEPS, "count", laterSteps)
                                .render(locale) + "\n";
        return head + lines + later;
    }
}
