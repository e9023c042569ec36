package org.wangge.testkit.mutation;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Which mutants of a pack its own examples notice (变异报告). Immutable.
 *
 * @param pack the pack
 * @param verdicts what became of each mutant
 */
public record MutationReport(String pack, List<Verdict> verdicts) {

    /** {@inheritDoc} */
    public MutationReport {
        verdicts = List.copyOf(verdicts);
    }

    /**
     * What became of one mutant. Immutable.
     *
     * @param mutation in which way the rule was changed
     * @param place the rule with file, line and column, such as {@code clocks.yaml:12:7 settle}
     * @param before what stood there
     * @param after what the mutant says
     * @param killedBy the title of the first example that noticed; empty text for a mutant that survived
     */
    public record Verdict(Mutation mutation, String place, String before, String after, String killedBy) {

        /**
         * Whether no example noticed.
         *
         * @return true if every example comes out as it did before
         */
        public boolean survives() {
            return killedBy.isEmpty();
        }

        @Override
        public String toString() {
            return place + ": " + mutation + " " + before + " -> " + after
                    + (survives() ? " survives" : " is killed by " + killedBy);
        }
    }

    /**
     * The mutants that no example noticed.
     *
     * @return the survivors, in the order of the pack
     */
    public List<Verdict> survivors() {
        return verdicts.stream().filter(Verdict::survives).toList();
    }

    @Override
    public String toString() {
        return pack + ": " + (verdicts.size() - survivors().size()) + " of " + verdicts.size() + " mutants killed"
                + survivors().stream().map(each -> "\n  " + each).collect(Collectors.joining());
    }
}
