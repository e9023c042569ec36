package org.wangge.jdbc.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.casefile.CaseId;
import org.wangge.core.procedure.CommandId;
import org.wangge.core.staff.ActorId;
import org.wangge.core.staff.Appointment;
import org.wangge.core.store.CaseOpening;
import org.wangge.core.store.RecordedCommand;
import org.wangge.jdbc.grid.RegionStamp;
import org.wangge.jdbc.staff.KnownAppointments;
import org.wangge.jdbc.transaction.Row;
import org.wangge.jdbc.transaction.Session;

/**
 * What every command needs first, in one question: its earlier outcome, the case, the mark of the region, and what the
 * sender is appointed to. The answer has a row for each appointment, which are few.
 */
final class Opening {

    private static final String ASK = "select s.change_stamp, c.case_id, c.fingerprint, c.first_seq, c.last_seq,"
            + " f.snapshot_schema, f.snapshot, " + KnownAppointments.COLUMNS + " from (select 1 as one_row) o"
            + " left join region_stamp s on s.region_id = ?"
            + " left join command_log c on c.region_id = ? and c.command_id = ?"
            + " left join case_file f on f.region_id = ? and f.case_id = ?"
            + " left join appointment a on a.region_id = ? and a.actor_id = ?" + KnownAppointments.ORDER;

    /** How many columns come before those of the appointment, and are the same in every row. */
    private static final int SAME = 7;

    private final CaseId id;
    private final CommandId command;
    private final ActorId sender;
    private final List<Appointment> appointments = new ArrayList<>(2);
    private Optional<String> stamp = Optional.empty();
    private Optional<RecordedCommand> earlier = Optional.empty();
    private Optional<SnapshotRow> snapshot = Optional.empty();

    Opening(CaseId id, CommandId command, ActorId sender) {
        this.id = id;
        this.command = command;
        this.sender = sender;
    }

    CaseOpening ask(Session session, JdbcCaseStore cases) {
        String region = id.region().value();
        int rows = session.list(
                        ASK,
                        List.of(region, region, command.value(), region, id.value(), region, sender.value()),
                        this::read)
                .size();
        if (rows == 0) {
            throw new IllegalStateException("The opening question of case " + id + " has no answer");
        }
        RegionStamp.note(session, id.region(), stamp);
        new KnownAppointments(id.region(), sender, appointments).note(session);
        Optional<CaseFile> file = snapshot.map(row -> cases.file(session, row));
        return new CaseOpening(earlier, file);
    }

    private boolean read(Row row) {
        boolean first = row.isFirst();
        if (first) {
            readOnce(row);
        } else {
            row.skip(SAME);
        }
        KnownAppointments.read(row, sender).ifPresent(appointments::add);
        return first;
    }

    private void readOnce(Row row) {
        stamp = row.optionalText();
        Optional<String> changed = row.optionalText();
        String fingerprint = row.optionalText().orElse("");
        long first = row.optionalNumber().orElse(0L);
        long last = row.optionalNumber().orElse(0L);
        earlier = changed.map(
                other -> new RecordedCommand(command, new CaseId(id.region(), other), fingerprint, first, last));
        Optional<Long> schema = row.optionalNumber();
        snapshot = row.optionalText()
                .map(text -> new SnapshotRow(id, schema.orElseThrow().intValue(), text));
    }
}
