package org.wangge.core.rulebook;

/** Compiles the stored source of a rule book again; implemented where packs are read. */
@FunctionalInterface
public interface RuleBookCompiler {

    /**
     * Compiles a source.
     *
     * @param source the stored source
     * @return the rule book
     * @throws IllegalArgumentException if the source cannot be compiled
     */
    RuleBook compile(RuleBookSource source);
}
