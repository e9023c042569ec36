package org.wangge.core;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wangge.core.calendar.CalendarId;
import org.wangge.core.calendar.WorkCalendar;
import org.wangge.core.store.CalendarStore;
import org.wangge.core.store.Stores;

/** The calendars that were given, and behind them the editions that the store keeps from earlier libraries and hosts. */
final class KeptCalendars implements CalendarStore {

    private static final int MOST_ANSWERS = 100;

    private record Question(CalendarId calendar, LocalDate knownOn) {}

    private final CalendarStore given;
    private final Stores stores;
    /** Replaced, never changed: what the archive answered, so that a calendar which nobody gives is asked for once a day. */
    private volatile Map<Question, Optional<WorkCalendar>> answers = Map.of();

    KeptCalendars(CalendarStore given, Stores stores) {
        this.given = given;
        this.stores = stores;
    }

    void keepEditions() {
        stores.unitOfWork().execute(() -> {
            given.all().forEach(stores.calendars()::keep);
            return given;
        });
    }

    @Override
    public Optional<WorkCalendar> edition(CalendarId calendar, LocalDate knownOn) {
        return given.edition(calendar, knownOn).or(() -> kept(new Question(calendar, knownOn)));
    }

    private Optional<WorkCalendar> kept(Question question) {
        Optional<WorkCalendar> known = answers.getOrDefault(question, Optional.empty());
        if (known.isPresent() || answers.containsKey(question)) {
            return known;
        }
        Optional<WorkCalendar> found = stores.calendars().edition(question.calendar(), question.knownOn());
        Map<Question, Optional<WorkCalendar>> more =
                answers.size() < MOST_ANSWERS ? new HashMap<>(answers) : new HashMap<>();
        more.put(question, found);
        answers = Map.copyOf(more);
        return found;
    }

    @Override
    public List<WorkCalendar> all() {
        return given.all();
    }
}
