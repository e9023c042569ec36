package org.wangge.core.rulebook;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The text from which a rule book was compiled, with all its parents, so that a running case finds its book again even
 * after an upgrade. Immutable.
 *
 * @param format which compiler reads it, such as {@code yaml-pack}
 * @param mainPack the pack that was compiled
 * @param files the texts by path, such as {@code tangshan-town/pack.yaml}
 */
public record RuleBookSource(String format, String mainPack, Map<String, String> files) {

    /** {@inheritDoc} */
    public RuleBookSource {
        files = Collections.unmodifiableMap(new TreeMap<>(files));
    }
}
