package org.wangge.jdbc.codec;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wangge.core.casefile.Attachment;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.casefile.CaseId;
import org.wangge.core.casefile.CategoryId;
import org.wangge.core.fact.FactId;
import org.wangge.core.fact.FactValue;
import org.wangge.core.grid.GridCode;
import org.wangge.core.grid.LevelId;
import org.wangge.core.grid.RegionId;
import org.wangge.core.procedure.ActRecord;
import org.wangge.core.procedure.CaseTask;
import org.wangge.core.procedure.RunningClock;
import org.wangge.core.procedure.StateId;
import org.wangge.core.staff.ActorId;
import org.wangge.core.staff.Holder;

/**
 * Writes the snapshot of a case file as JSON text and reads it back to an equal one.
 *
 * <p>A snapshot is only a shortcut: the events are the case. One that an older library wrote is not upcast but folded
 * anew from the events, so {@link #SCHEMA} grows freely. Immutable and safe for any number of threads.
 */
public final class CaseFileText {

    /** The version of the form of a snapshot. */
    public static final int SCHEMA = 3;

    private static final int CHARACTERS = 800;
    private static final int CHARACTERS_OF_CLOCK = 200;
    private static final RecordForm<Snapshot> FORM = new RecordForm<>(Snapshot.class, JsonForms.SHORT);

    /** A case file as a record, whose components are the members of the text. */
    record Snapshot(
            RegionId region,
            String caseId,
            long version,
            String ruleBook,
            LocalDate pinnedOn,
            Optional<String> number,
            CategoryId category,
            GridCode location,
            LevelId competentLevel,
            Holder holder,
            StateId state,
            boolean closed,
            Instant reportedAt,
            ActorId reportedBy,
            Instant lastActedAt,
            Optional<Instant> closedAt,
            Set<ActorId> handledBy,
            ActRecord acts,
            Map<FactId, FactValue> attributes,
            List<CaseTask> tasks,
            List<Attachment> attachments,
            List<RunningClock> clocks,
            boolean residentInformed,
            boolean published,
            int reworks,
            int returns,
            int extensions) {}

    private CaseFileText() {}

    /**
     * Writes a case file.
     *
     * @param file the file
     * @return its snapshot as JSON text
     */
    public static String write(CaseFile file) {
        JsonWriter out = new JsonWriter(CHARACTERS + file.clocks().size() * CHARACTERS_OF_CLOCK);
        FORM.write(snapshot(file), out);
        return out.toString();
    }

    /**
     * Reads a case file.
     *
     * @param text a snapshot of the form {@link #SCHEMA}
     * @return the file
     * @throws IllegalArgumentException if the text is damaged; the message says where
     */
    public static CaseFile read(String text) {
        try {
            return file(JsonReader.read(text, FORM));
        } catch (IllegalArgumentException damage) {
            throw new IllegalArgumentException("Cannot read the snapshot of a case: " + damage.getMessage(), damage);
        }
    }

    private static Snapshot snapshot(CaseFile file) {
        return new Snapshot(
                file.id().region(),
                file.id().value(),
                file.version(),
                file.ruleBook(),
                file.pinnedOn(),
                file.number(),
                file.category(),
                file.location(),
                file.competentLevel(),
                file.holder(),
                file.state(),
                file.isClosed(),
                file.reportedAt(),
                file.reportedBy(),
                file.lastActedAt(),
                file.closedAt(),
                file.handledBy(),
                file.acts(),
                file.attributes(),
                List.copyOf(file.tasks().values()),
                file.attachments(),
                List.copyOf(file.clocks().values()),
                file.isResidentInformed(),
                file.isPublished(),
                file.reworks(),
                file.returns(),
                file.extensions());
    }

    private static CaseFile file(Snapshot snapshot) {
        CaseFile.Builder file = CaseFile.builder();
        file.id(new CaseId(snapshot.region, snapshot.caseId))
                .version(snapshot.version)
                .ruleBook(snapshot.ruleBook)
                .pinnedOn(snapshot.pinnedOn)
                .number(snapshot.number)
                .category(snapshot.category)
                .location(snapshot.location)
                .competentLevel(snapshot.competentLevel)
                .holder(snapshot.holder)
                .state(snapshot.state);
        snapshot.tasks.forEach(task -> file.putTasks(task.unit(), task));
        snapshot.clocks.forEach(clock -> file.putClocks(clock.id(), clock));
        return file.isClosed(snapshot.closed)
                .reportedAt(snapshot.reportedAt)
                .reportedBy(snapshot.reportedBy)
                .lastActedAt(snapshot.lastActedAt)
                .closedAt(snapshot.closedAt)
                .handledBy(snapshot.handledBy)
                .acts(snapshot.acts)
                .attributes(snapshot.attributes)
                .attachments(snapshot.attachments)
                .isResidentInformed(snapshot.residentInformed)
                .isPublished(snapshot.published)
                .reworks(snapshot.reworks)
                .returns(snapshot.returns)
                .extensions(snapshot.extensions)
                .build();
    }
}
