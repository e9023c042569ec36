package org.wangge.rules.pack;

import java.util.List;
import org.wangge.core.rulebook.InForce;

/**
 * A pack as it is written (规则包原文), without its parents. Immutable.
 *
 * @param files its texts
 * @param head what {@code pack.yaml} says
 * @param days the days on which it holds by its own head
 * @param rules its rules, file by file, in the order in which they stand there
 * @param clauses the clauses of its source
 * @param examples its examples
 */
public record WrittenPack(
        PackFiles files,
        Fields head,
        InForce days,
        List<WrittenRule> rules,
        List<WrittenClause> clauses,
        List<Example> examples) {

    /** {@inheritDoc} */
    public WrittenPack {
        rules = List.copyOf(rules);
        clauses = List.copyOf(clauses);
        examples = List.copyOf(examples);
    }

    /**
     * The rules that hold on some days on which nothing changes.
     *
     * @param some the days
     * @return the rules with those of their parts that hold then
     */
    public List<WrittenRule> rulesIn(InForce some) {
        return rules.stream().flatMap(rule -> rule.in(some).stream()).toList();
    }

    /**
     * The id of the pack.
     *
     * @return the name of its folder
     */
    public String id() {
        return files.folder();
    }
}
