package org.wangge.jdbc.clock;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.wangge.core.casefile.CaseId;
import org.wangge.core.store.ConcurrentChangeException;
import org.wangge.jdbc.transaction.Nanoseconds;
import org.wangge.jdbc.transaction.Write;

/**
 * The due instant of a case that stays as it is. Writing it holds the row of the case until the end of the transaction, so
 * that nobody can change the case while the entries of its clocks are written.
 *
 * @param id the case
 * @param version the version that it must still have
 * @param due when the first of its clocks is due
 */
record UnchangedCase(CaseId id, long version, Optional<Instant> due) implements Write {

    @Override
    public String sql() {
        return "update case_file set due_at = ? where region_id = ? and case_id = ? and version_no = ?";
    }

    @Override
    public List<List<Object>> rows() {
        long number = due.map(Nanoseconds::of).orElse(Long.MAX_VALUE);
        return List.of(List.of(number, id.region().value(), id.value(), version));
    }

    @Override
    public boolean mustFindItsRow() {
        return true;
    }

    @Override
    public Optional<RuntimeException> objection(long changed) {
        return changed == 1 ? Optional.empty() : Optional.of(new ConcurrentChangeException(id, version));
    }
}
