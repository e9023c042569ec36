package org.wangge.rules.lint;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Collects findings while a pack is read and compiled (检查结果集). Not thread-safe. */
public final class Findings {

    private final Set<Finding> found = new LinkedHashSet<>();
    private final Optional<Findings> trunk;

    /** Nothing is found yet. */
    public Findings() {
        this(Optional.empty());
    }

    private Findings(Optional<Findings> trunk) {
        this.trunk = trunk;
    }

    /**
     * Begins the findings of a part of the work, which goes on only where the whole is without errors.
     *
     * @return nothing found yet; errors of these findings count as its own
     */
    public Findings branch() {
        return new Findings(Optional.of(this));
    }

    /**
     * Adds findings as they are; the same one is kept once.
     *
     * @param more what was found elsewhere
     */
    public void addAll(Collection<Finding> more) {
        found.addAll(more);
    }

    /**
     * Adds a finding; the same one is kept once.
     *
     * @param code its code
     * @param position where it is
     * @param namesAndValues attributes as name, value, name, value …
     */
    public void add(FindingCode code, Position position, Object... namesAndValues) {
        Map<String, Object> attributes = new LinkedHashMap<>();
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            attributes.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        found.add(new Finding(code, position, attributes));
    }

    /**
     * Whether something makes the pack unusable.
     *
     * @return true if there is a finding of severity error
     */
    public boolean hasErrors() {
        return found.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)
                || trunk.filter(Findings::hasErrors).isPresent();
    }

    /**
     * Everything found so far.
     *
     * @return the findings by file, line and column
     */
    public List<Finding> all() {
        return found.stream().sorted(Comparator.comparing(Finding::position)).toList();
    }
}
