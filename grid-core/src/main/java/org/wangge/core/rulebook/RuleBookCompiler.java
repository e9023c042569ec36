package org.wangge.core.rulebook;

/** Compiles the stored source of rule books again; implemented where packs are read. */
@FunctionalInterface
public interface RuleBookCompiler {

    /**
     * Compiles a source.
     *
     * @param source the stored source
     * @return the rule books of every day, among them those to which cases were pinned when the source was stored
     * @throws IllegalArgumentException if the source cannot be compiled
     */
    RuleTimeline compile(RuleBookSource source);
}
