package org.wangge.testkit.contract;

import org.junit.jupiter.api.Nested;
import org.wangge.core.store.Stores;

/**
 * The contract of an adapter (存储适配器契约): all ports, one nested class each.
 *
 * <pre>{@code
 * class MyStoresTest extends StoresContract {
 *     protected Stores stores() {
 *         return new MyStores(emptyDatabase());
 *     }
 * }
 * }</pre>
 */
public abstract class StoresContract {

    /** For subclasses. */
    protected StoresContract() {}

    /**
     * Stores that hold nothing; asked for once before each test.
     *
     * @return the empty stores
     */
    protected abstract Stores stores();

    /** The case store. */
    @Nested
    class CasesKeepTheirContract extends CaseStoreContract {
        @Override
        Stores empty() {
            return StoresContract.this.stores();
        }
    }

    /** The unit of work. */
    @Nested
    class TransactionsKeepTheirContract extends UnitOfWorkContract {
        @Override
        Stores empty() {
            return StoresContract.this.stores();
        }
    }

    /** The command log. */
    @Nested
    class CommandsKeepTheirContract extends CommandLogContract {
        @Override
        Stores empty() {
            return StoresContract.this.stores();
        }
    }

    /** The index of clocks. */
    @Nested
    class ClocksKeepTheirContract extends ClockStoreContract {
        @Override
        Stores empty() {
            return StoresContract.this.stores();
        }
    }

    /** The sweep. */
    @Nested
    class SweepsKeepTheirContract extends SweepContract {
        @Override
        Stores empty() {
            return StoresContract.this.stores();
        }
    }

    /** The move to other rules. */
    @Nested
    class MigrationsKeepTheirContract extends MigrationContract {
        @Override
        Stores empty() {
            return StoresContract.this.stores();
        }
    }

    /** Nodes whose clocks differ. */
    @Nested
    class NodesWithOtherClocksKeepTheirContract extends ClockSkewContract {
        @Override
        Stores empty() {
            return StoresContract.this.stores();
        }
    }

    /** The grid store. */
    @Nested
    class GridsKeepTheirContract extends GridStoreContract {
        @Override
        Stores empty() {
            return StoresContract.this.stores();
        }
    }

    /** The staff store. */
    @Nested
    class StaffKeepsItsContract extends StaffStoreContract {
        @Override
        Stores empty() {
            return StoresContract.this.stores();
        }
    }

    /** The rule book store. */
    @Nested
    class RuleBooksKeepTheirContract extends RuleBookStoreContract {
        @Override
        Stores empty() {
            return StoresContract.this.stores();
        }
    }

    /** The archive of calendars. */
    @Nested
    class CalendarsKeepTheirContract extends CalendarArchiveContract {
        @Override
        Stores empty() {
            return StoresContract.this.stores();
        }
    }

    /** The outbox. */
    @Nested
    class OutboxKeepsItsContract extends EventOutboxContract {
        @Override
        Stores empty() {
            return StoresContract.this.stores();
        }
    }

    /** The reporters. */
    @Nested
    class ReportersKeepTheirContract extends ReporterStoreContract {
        @Override
        Stores empty() {
            return StoresContract.this.stores();
        }
    }

    /** The number allocator. */
    @Nested
    class NumbersKeepTheirContract extends NumberAllocatorContract {
        @Override
        Stores empty() {
            return StoresContract.this.stores();
        }
    }

    /** The work lists. */
    @Nested
    class WorkListsKeepTheirContract extends CaseListContract {
        @Override
        Stores empty() {
            return StoresContract.this.stores();
        }
    }

    /** The queries. */
    @Nested
    class QueriesKeepTheirContract extends CaseQueriesContract {
        @Override
        Stores empty() {
            return StoresContract.this.stores();
        }
    }

    /** Imports in bulk. */
    @Nested
    class ImportsKeepTheirContract extends ImportContract {
        @Override
        Stores empty() {
            return StoresContract.this.stores();
        }
    }

    /** Archive and purge. */
    @Nested
    class RetentionKeepsItsContract extends RetentionContract {
        @Override
        Stores empty() {
            return StoresContract.this.stores();
        }
    }
}
