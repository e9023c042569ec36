package org.wangge.jdbc.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wangge.core.calendar.CalendarEdition;
import org.wangge.core.calendar.CalendarId;
import org.wangge.core.calendar.WorkCalendar;
import org.wangge.core.store.CalendarArchive;
import org.wangge.jdbc.codec.ValueText;
import org.wangge.jdbc.transaction.Row;
import org.wangge.jdbc.transaction.Session;
import org.wangge.jdbc.transaction.Transactions;

/**
 * Editions of calendars in the table {@code calendar_edition}. Safe for any number of threads.
 *
 * <p>A calendar is the same in all regions, so this key does not begin with the region: in a sharded deployment the table
 * is a broadcast table.
 */
public final class JdbcCalendarArchive implements CalendarArchive {

    private static final String KEY = " where calendar_id = ? and edition_id = ?";
    private static final String EXISTS = "select edition_id from calendar_edition" + KEY;
    private static final String FIND = "select edition_text from calendar_edition" + KEY;
    private static final String KNOWN = "select edition_text from calendar_edition where calendar_id = ?"
            + " and known_since <= ? order by known_since desc, edition_id desc";

    private final Transactions transactions;

    /**
     * An archive.
     *
     * @param transactions the transactions
     */
    public JdbcCalendarArchive(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void keep(WorkCalendar edition) {
        transactions.inSession(session -> {
            if (!isKept(session, edition.edition())) {
                session.later(new EditionRow(edition));
            }
            return edition;
        });
    }

    private static boolean isKept(Session session, CalendarEdition edition) {
        boolean waits = session.waiting(EditionRow.class)
                .anyMatch(row -> row.calendar().edition().id().equals(edition.id())
                        && row.calendar().edition().calendar().equals(edition.calendar()));
        return waits
                || session.first(EXISTS, List.of(edition.calendar().value(), edition.id()), Row::text)
                        .isPresent();
    }

    @Override
    public Optional<WorkCalendar> find(CalendarId calendar, String edition) {
        return transactions
                .inSession(session -> session.first(FIND, List.of(calendar.value(), edition), Row::text))
                .map(ValueText::calendar);
    }

    @Override
    public Optional<WorkCalendar> edition(CalendarId calendar, LocalDate knownOn) {
        return transactions
                .inSession(session -> session.first(
                        session.dialect().firstRows(KNOWN), List.of(calendar.value(), knownOn, 1), Row::text))
                .map(ValueText::calendar);
    }
}
