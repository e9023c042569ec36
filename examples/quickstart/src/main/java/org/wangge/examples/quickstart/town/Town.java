package org.wangge.examples.quickstart.town;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.wangge.core.GridGovernance;
import org.wangge.core.calendar.CalendarHistory;
import org.wangge.core.calendar.WorkCalendar;
import org.wangge.core.deadline.TimeBase;
import org.wangge.core.grid.GridTree;
import org.wangge.core.grid.RegionId;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.core.rulebook.RuleBooks;
import org.wangge.core.staff.Appointment;
import org.wangge.core.staff.Units;
import org.wangge.core.store.CalendarStore;
import org.wangge.core.store.Stores;
import org.wangge.examples.quickstart.input.TownInput;
import org.wangge.examples.quickstart.replay.CaseScript;
import org.wangge.examples.quickstart.replay.DutyRoster;
import org.wangge.rules.calendar.BuiltInCalendars;

/**
 * A town that is governed: the door of the library, and what stands behind it. Immutable.
 *
 * @param governance the door
 * @param book the rules
 * @param grids the grids of the town
 * @param roster who acts on which day
 * @param time the calendar and the hours, as known at the time of the report
 * @param input what the input files said
 * @param asOf the time of the report; what comes later has not happened
 */
public record Town(
        GridGovernance governance,
        RuleBook book,
        GridTree grids,
        DutyRoster roster,
        TimeBase time,
        TownInput input,
        Instant asOf) {

    /** The region of the example; a real host would take the code of its county. */
    public static final RegionId REGION = RegionId.of("quickstart");

    /**
     * Imports grids, units and staff, and opens the door.
     *
     * @param stores the stores of the database
     * @param book the rules
     * @param input what the input files said; its grids are a tree
     * @param asOf the present time of this town; the whole log is imported as though it were recorded then
     * @return the town, as yet without cases
     */
    public static Town open(Stores stores, RuleBook book, TownInput input, Instant asOf) {
        CalendarHistory calendars = BuiltInCalendars.byId(book.calendar())
                .orElseThrow(() -> new IllegalStateException("The library has no calendar '" + book.calendar() + "'"));
        GridGovernance governance = GridGovernance.builder()
                .stores(stores)
                .ruleBooks(RuleBooks.of(book))
                .calendars(CalendarStore.of(calendars.editions()))
                .validator(validator())
                .time(() -> asOf)
                .build();
        GridTree grids = governance.saveGrids(REGION, firstDay(input, book), input.grids());
        stores.unitOfWork().execute(() -> {
            stores.staff().saveUnits(REGION, input.units());
            stores.staff().saveAppointments(REGION, input.appointments());
            return REGION;
        });
        WorkCalendar calendar = calendars
                .asKnownOn(LocalDate.ofInstant(asOf, book.zone()))
                .orElseGet(() -> WorkCalendar.plainWeek(book.calendar()));
        TimeBase time = new TimeBase(calendar, book.hours());
        return new Town(governance, book, grids, new DutyRoster(input.appointments()), time, input, asOf);
    }

    /**
     * What makes the steps of cases that the log does not tell.
     *
     * @return the script of this town
     */
    public CaseScript script() {
        return new CaseScript(book, grids, Units.of(input.units()), roster, time);
    }

    /** The grids hold since the first appointment, or the first report if that is earlier. */
    private static LocalDate firstDay(TownInput input, RuleBook book) {
        Optional<LocalDate> report = input.cases().stream()
                .map(logged -> LocalDate.ofInstant(logged.reportedAt(), book.zone()))
                .min(Comparator.naturalOrder());
        Optional<LocalDate> appointment =
                input.appointments().stream().map(Appointment::fromInclusive).min(Comparator.naturalOrder());
        LocalDate early = report.orElse(LocalDate.EPOCH);
        return appointment.filter(day -> day.isBefore(early)).orElse(early);
    }

    /** The library renders its own sentences, so the provider's need no expression language. */
    private static Validator validator() {
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(
                        java.util.Set.of(Locale.ENGLISH), Locale.ENGLISH, context -> Locale.ENGLISH, false))
                .buildValidatorFactory()) {
            return factory.getValidator();
        }
    }
}
