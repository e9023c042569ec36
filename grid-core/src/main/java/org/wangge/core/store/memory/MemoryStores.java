package org.wangge.core.store.memory;

import org.wangge.core.casefile.CaseFile;
import org.wangge.core.casefile.CaseId;
import org.wangge.core.store.CalendarArchive;
import org.wangge.core.store.CaseQueries;
import org.wangge.core.store.CaseStore;
import org.wangge.core.store.ClockStore;
import org.wangge.core.store.CommandLog;
import org.wangge.core.store.EventOutbox;
import org.wangge.core.store.GridStore;
import org.wangge.core.store.NumberAllocator;
import org.wangge.core.store.ReporterStore;
import org.wangge.core.store.RetentionStore;
import org.wangge.core.store.RuleBookStore;
import org.wangge.core.store.StaffStore;
import org.wangge.core.store.Stores;
import org.wangge.core.store.UnitOfWork;

/**
 * All stores in memory (内存存储), for tests, rehearsals and small tools: what they hold is gone with them.
 *
 * <p>A call outside of a unit of work is a transaction of its own. Safe for any number of threads; transactions run one
 * after the other.
 */
public final class MemoryStores implements Stores {

    private final MemoryTransactions transactions = new MemoryTransactions();
    private final MemoryClocks clocks = new MemoryClocks(transactions, this::versionOf);
    private final MemoryCommands commands = new MemoryCommands(transactions);
    private final MemoryChanges changes = new MemoryChanges(transactions);
    private final MemoryGrids grids = new MemoryGrids(transactions, changes);
    private final MemoryCases cases = new MemoryCases(transactions, clocks, grids);
    private final MemoryStaff staff = new MemoryStaff(transactions, changes);
    private final MemoryRuleBooks ruleBooks = new MemoryRuleBooks(transactions);
    private final MemoryCalendars calendars = new MemoryCalendars(transactions);
    private final MemoryOutbox outbox = new MemoryOutbox(transactions);
    private final MemoryReporters reporters = new MemoryReporters(transactions);
    private final MemoryRetention retention =
            new MemoryRetention(transactions, cases, clocks, commands, outbox, reporters);
    private final MemoryNumbers numbers = new MemoryNumbers();

    /** Empty stores. */
    public MemoryStores() {}

    private long versionOf(CaseId id) {
        return cases.find(id).map(CaseFile::version).orElse(0L);
    }

    @Override
    public UnitOfWork unitOfWork() {
        return transactions;
    }

    @Override
    public CaseStore cases() {
        return cases;
    }

    @Override
    public CaseQueries queries() {
        return cases;
    }

    @Override
    public ClockStore clocks() {
        return clocks;
    }

    @Override
    public CommandLog commands() {
        return commands;
    }

    @Override
    public GridStore grids() {
        return grids;
    }

    @Override
    public StaffStore staff() {
        return staff;
    }

    @Override
    public RuleBookStore ruleBooks() {
        return ruleBooks;
    }

    @Override
    public CalendarArchive calendars() {
        return calendars;
    }

    @Override
    public EventOutbox outbox() {
        return outbox;
    }

    @Override
    public ReporterStore reporters() {
        return reporters;
    }

    @Override
    public RetentionStore retention() {
        return retention;
    }

    @Override
    public NumberAllocator numbers() {
        return numbers;
    }
}
