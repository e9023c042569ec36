package org.wangge.jdbc.transaction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes of the same statement as one, so that their rows travel in one batch. */
record MergedWrite(String sql, List<Write> parts) implements Write {

    /** One write for each statement, in the order in which the statements came first. */
    static List<Write> of(List<Write> writes) {
        Map<String, List<Write>> bySql = new LinkedHashMap<>();
        writes.forEach(write ->
                bySql.computeIfAbsent(write.sql(), sql -> new ArrayList<>()).add(write));
        List<Write> merged = new ArrayList<>();
        bySql.forEach((sql, parts) -> merged.add(new MergedWrite(sql, List.copyOf(parts))));
        return merged;
    }

    @Override
    public List<List<Object>> rows() {
        return parts.stream().flatMap(part -> part.rows().stream()).toList();
    }

    @Override
    public boolean mustFindItsRow() {
        return parts.stream().anyMatch(Write::mustFindItsRow);
    }

    /** Which of the rows is missing is not known; one of them is. */
    @Override
    public Optional<RuntimeException> objection(long changed) {
        return changed >= parts.size()
                ? Optional.empty()
                : parts.stream().flatMap(part -> part.objection(0).stream()).findFirst();
    }

    @Override
    public Optional<RuntimeException> onDuplicateKey() {
        return parts.stream().flatMap(part -> part.onDuplicateKey().stream()).findFirst();
    }
}
