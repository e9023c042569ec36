package org.wangge.jdbc.staff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wangge.core.grid.RegionId;
import org.wangge.core.staff.ActorId;
import org.wangge.core.staff.Appointment;
import org.wangge.jdbc.transaction.Row;
import org.wangge.jdbc.transaction.Session;

/**
 * All appointments of a person, whenever they hold, as they came with another answer; they need not be asked for in the
 * same transaction.
 *
 * @param region the region
 * @param actor the person
 * @param appointments what the person is or was appointed to, in the order in which the store gives them
 */
public record KnownAppointments(RegionId region, ActorId actor, List<Appointment> appointments) {

    /** The columns in the order in which {@link #read} takes them, of a table that the query names {@code a}. */
    public static final String COLUMNS = "a.place_kind, a.post_id, a.place_code, a.valid_from, a.valid_until";

    /** The order of the store, for one person. */
    public static final String ORDER = " order by a.valid_from, a.place_kind, a.post_id, a.place_code";

    /**
     * Keeps its own copy.
     *
     * {@inheritDoc}
     */
    public KnownAppointments {
        appointments = List.copyOf(appointments);
    }

    /**
     * Reads an appointment.
     *
     * @param row a row with {@link #COLUMNS}
     * @param actor whose it is
     * @return the appointment, or empty if the columns are
     */
    public static Optional<Appointment> read(Row row, ActorId actor) {
        Optional<String> kind = row.optionalText();
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        Appointment.Place place = new PlaceColumns(kind.get(), row.text(), row.text()).place();
        return Optional.of(new Appointment(actor, place, row.day(), row.optionalDay()));
    }

    /**
     * Notes them in a session.
     *
     * @param session the session
     */
    public void note(Session session) {
        session.note(KnownAppointments.class, this);
    }

    /** Those of a person in this session, if they are known. */
    static Optional<KnownAppointments> in(Session session, RegionId region, ActorId actor) {
        return session.noted(KnownAppointments.class, KnownAppointments.class)
                .filter(known -> known.region.equals(region) && known.actor.equals(actor));
    }

    /** They change now. */
    static void forget(Session session) {
        session.forget(KnownAppointments.class);
    }

    /** Those that hold on a day. */
    List<Appointment> on(LocalDate day) {
        List<Appointment> held = new ArrayList<>(appointments.size());
        for (Appointment appointment : appointments) {
            boolean ended = appointment.untilExclusive().isPresent()
                    && !appointment.untilExclusive().get().isAfter(day);
            if (!ended && !appointment.fromInclusive().isAfter(day)) {
                held.add(appointment);
            }
        }
        return held;
    }
}
