package org.wangge.core.store;

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
     * Case numbers.
     *
     * @return the port
     */
    NumberAllocator numbers();
}
