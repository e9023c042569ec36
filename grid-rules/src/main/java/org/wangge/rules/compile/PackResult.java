package org.wangge.rules.compile;

import java.util.List;
import java.util.Optional;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.rules.lint.Finding;
import org.wangge.rules.lint.UncleanPackException;
import org.wangge.rules.pack.Example;

/**
 * What came of reading a pack (读取结果). Immutable.
 *
 * @param pack the id of the pack
 * @param book the rule book; empty if there is a finding of severity error
 * @param findings everything that was found in the pack and its parents, by place
 * @param examples the examples of the pack itself
 */
public record PackResult(String pack, Optional<RuleBook> book, List<Finding> findings, List<Example> examples) {

    /** {@inheritDoc} */
    public PackResult {
        findings = List.copyOf(findings);
        examples = List.copyOf(examples);
    }

    /**
     * The rule book of a clean pack. Warnings and open values do not stand in the way.
     *
     * @return the rule book
     * @throws UncleanPackException if there is a finding of severity error; it carries all findings
     */
    public RuleBook requireClean() {
        return book.orElseThrow(() -> new UncleanPackException(pack, findings));
    }
}
