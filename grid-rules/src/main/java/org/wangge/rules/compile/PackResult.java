package org.wangge.rules.compile;

import java.util.List;
import java.util.Optional;
import org.wangge.core.procedure.soundness.SoundnessReport;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.core.rulebook.RuleTimeline;
import org.wangge.rules.lint.Finding;
import org.wangge.rules.lint.UncleanPackException;
import org.wangge.rules.pack.Example;

/**
 * What came of reading a pack (读取结果). Immutable.
 *
 * @param pack the id of the pack
 * @param timeline for each day the rule book of that day; empty if there is a finding of severity error
 * @param findings everything that was found in the pack and its parents, by place
 * @param examples the examples of the pack itself
 * @param soundness what the checker says of each procedure of each rule book; none where it was not asked, or did not come
 *     to it because of errors
 */
public record PackResult(
        String pack,
        Optional<RuleTimeline> timeline,
        List<Finding> findings,
        List<Example> examples,
        List<SoundnessReport> soundness) {

    /** {@inheritDoc} */
    public PackResult {
        findings = List.copyOf(findings);
        examples = List.copyOf(examples);
        soundness = List.copyOf(soundness);
    }

    /**
     * What came of reading a pack without looking at what its procedures allow.
     *
     * @param pack the id of the pack
     * @param timeline for each day the rule book of that day; empty if there is a finding of severity error
     * @param findings everything that was found in the pack and its parents, by place
     * @param examples the examples of the pack itself
     */
    public PackResult(String pack, Optional<RuleTimeline> timeline, List<Finding> findings, List<Example> examples) {
        this(pack, timeline, findings, examples, List.of());
    }

    /**
     * The one rule book of a pack whose rules are the same on every day.
     *
     * @return the book; empty if there is a finding of severity error, or if rules change on some day
     */
    public Optional<RuleBook> book() {
        return timeline.flatMap(RuleTimeline::onlyBook);
    }

    /**
     * The rule book of a clean pack whose rules are the same on every day. Warnings and open values do not stand in the
     * way.
     *
     * @return the rule book
     * @throws UncleanPackException if there is a finding of severity error; it carries all findings
     * @throws IllegalStateException if rules change on some day, so that there are several books; {@link
     *     #requireTimeline()} has them all
     */
    public RuleBook requireClean() {
        RuleTimeline books = requireTimeline();
        return books.onlyBook()
                .orElseThrow(() -> new IllegalStateException("Rule pack '" + pack
                        + "' has several rule books, as rules change: "
                        + books.periods().stream()
                                .map(period -> period.days().toString())
                                .toList()
                        + "; take requireTimeline()"));
    }

    /**
     * The rule books of a clean pack, for each day the one of that day. Warnings and open values do not stand in the way.
     *
     * @return the rule books; one for ever if no rule has dates
     * @throws UncleanPackException if there is a finding of severity error on some day; it carries all findings
     */
    public RuleTimeline requireTimeline() {
        return timeline.orElseThrow(() -> new UncleanPackException(pack, findings));
    }
}
