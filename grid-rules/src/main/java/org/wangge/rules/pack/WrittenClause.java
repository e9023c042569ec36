package org.wangge.rules.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wangge.rules.yaml.YamlScalar;

/**
 * A row of a pack's table of clauses (条款): one statement of the source and what became of it. Immutable.
 *
 * @param id the id by which rules cite it
 * @param document the source, where the table says it; empty if the pack has one source only
 * @param kind the kind of statement, such as {@code deadline} or {@code workflow}
 * @param status what became of it: carried, open or informational
 * @param rules the rules that carry it, separated by commas; else the reason why none does
 */
public record WrittenClause(
        YamlScalar id, Optional<YamlScalar> document, String kind, YamlScalar status, YamlScalar rules) {

    /** The statuses that a clause may have. */
    public static final List<String> STATUSES = List.of("carried", "open", "informational");

    /**
     * Whether rules of the pack carry it.
     *
     * @return true for status carried
     */
    public boolean isCarried() {
        return status.text().equals("carried");
    }

    /**
     * The rules that carry it.
     *
     * @return their ids as written, {@code settle} or {@code clock:settle}; none unless it is carried
     */
    public List<String> carriers() {
        if (!isCarried()) {
            return List.of();
        }
        List<String> carriers = new ArrayList<>();
        for (String carrier : rules.text().split(",", -1)) {
            if (!carrier.isBlank()) {
                carriers.add(carrier.strip());
            }
        }
        return carriers;
    }
}
