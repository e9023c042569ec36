package org.wangge.core.store.memory;

import java.time.LocalDate;
import java.util.Optional;
import org.wangge.core.calendar.CalendarId;
import org.wangge.core.calendar.WorkCalendar;
import org.wangge.core.store.CalendarArchive;
import org.wangge.core.store.CalendarStore;

/** Editions of calendars. */
final class MemoryCalendars implements CalendarArchive {

    private record Key(CalendarId calendar, String edition) {}

    private final MemoryTransactions transactions;
    private final MemoryTable<Key, WorkCalendar> rows;

    MemoryCalendars(MemoryTransactions transactions) {
        this.transactions = transactions;
        this.rows = new MemoryTable<>(transactions);
    }

    @Override
    public void keep(WorkCalendar edition) {
        Key key = new Key(edition.edition().calendar(), edition.edition().id());
        transactions.execute(() -> {
            if (rows.find(key).isEmpty()) {
                rows.put(key, edition);
            }
        });
    }

    @Override
    public Optional<WorkCalendar> find(CalendarId calendar, String edition) {
        return rows.find(new Key(calendar, edition));
    }

    @Override
    public Optional<WorkCalendar> edition(CalendarId calendar, LocalDate knownOn) {
        return CalendarStore.of(rows.all()).edition(calendar, knownOn);
    }
}
