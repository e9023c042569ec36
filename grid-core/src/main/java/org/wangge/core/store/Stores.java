package org.wangge.core.store;

import java.util.Collection;
import org.wangge.core.casefile.CaseId;
import org.wangge.core.procedure.CommandId;
import org.wangge.core.staff.ActorId;

/** All ports of one adapter. Implementations are safe for any number of threads. */
public interface Stores {

    /**
     * The transactions.
     *
     * @return the port
     */
    UnitOfWork unitOfWork();

    /**
     * Case files and events.
     *
     * @return the port
     */
    CaseStore cases();

    /**
     * Questions about many cases.
     *
     * @return the port
     */
    CaseQueries queries();

    /**
     * The index of open clocks.
     *
     * @return the port
     */
    ClockStore clocks();

    /**
     * Command ids.
     *
     * @return the port
     */
    CommandLog commands();

    /**
     * Grids.
     *
     * @return the port
     */
    GridStore grids();

    /**
     * Units and appointments.
     *
     * @return the port
     */
    StaffStore staff();

    /**
     * Sources of rule books.
     *
     * @return the port
     */
    RuleBookStore ruleBooks();

    /**
     * Editions of calendars.
     *
     * @return the port
     */
    CalendarArchive calendars();

    /**
     * Events that leave.
     *
     * @return the port
     */
    EventOutbox outbox();

    /**
     * Reporters, the personal data beside the cases.
     *
     * @return the port
     */
    ReporterStore reporters();

    /**
     * The archive, and what is past its period. An adapter without one archives and deletes nothing.
     *
     * @return the port
     * @throws UnsupportedOperationException unless overridden
     */
    default RetentionStore retention() {
        throw new UnsupportedOperationException(
                "These stores have no archive: " + getClass().getName());
    }

    /**
     * Case numbers.
     *
     * @return the port
     */
    NumberAllocator numbers();

    /**
     * Reads what every command needs first: its own earlier outcome, and the case.
     *
     * <p>An adapter for which each question is a journey answers both in one, and may learn on the way whether what it
     * keeps of the region in memory still holds, see {@link GridStore#stamp}, and what the sender is appointed to, which is
     * asked next.
     *
     * @param id the case
     * @param command the id of the command
     * @param sender who sends it
     * @return the same as asking {@link #commands} and {@link #cases} one after the other
     */
    default CaseOpening opening(CaseId id, CommandId command, ActorId sender) {
        return new CaseOpening(commands().find(id.region(), command), cases().find(id));
    }

    /**
     * Begins many cases, each with all of its history, its clocks and the command that brought it in. Their events do not
     * leave through the outbox.
     *
     * <p>An adapter for which each row is a journey sends them in batches.
     *
     * @param cases the cases, none of which exists
     * @throws ConcurrentChangeException if one of them exists
     */
    default void begin(Collection<CaseStart> cases) {
        for (CaseStart start : cases) {
            cases().append(start.file(), start.history(), 0);
            clocks().replace(start.file().id(), start.clocks());
            commands().record(start.command());
        }
    }
}
