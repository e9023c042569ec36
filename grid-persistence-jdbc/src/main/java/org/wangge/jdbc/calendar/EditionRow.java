package org.wangge.jdbc.calendar;

import java.util.List;
import java.util.Optional;
import org.wangge.core.calendar.WorkCalendar;
import org.wangge.jdbc.codec.ValueText;
import org.wangge.jdbc.transaction.StoreException;
import org.wangge.jdbc.transaction.Write;

/** An edition that waits to be kept; if somebody else keeps it at the same time, the transaction is repeated. */
record EditionRow(WorkCalendar calendar) implements Write {

    private static final String INSERT = "insert into calendar_edition"
            + " (calendar_id, edition_id, known_since, edition_text) values (?, ?, ?, ?)";

    @Override
    public String sql() {
        return INSERT;
    }

    @Override
    public List<List<Object>> rows() {
        return List.of(List.of(
                calendar.edition().calendar().value(),
                calendar.edition().id(),
                calendar.edition().knownSince(),
                ValueText.calendar(calendar)));
    }

    @Override
    public Optional<RuntimeException> onDuplicateKey() {
        return Optional.of(StoreException.conflict(
                "Edition " + calendar.edition().id() + " of a calendar is kept twice at the same time"));
    }
}
