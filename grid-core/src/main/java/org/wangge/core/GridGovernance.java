package org.wangge.core;

import jakarta.validation.Validator;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wangge.core.bulk.ImportDesk;
import org.wangge.core.casefile.CaseDesk;
import org.wangge.core.casefile.ClockDesk;
import org.wangge.core.casefile.MigrationDesk;
import org.wangge.core.grid.Grid;
import org.wangge.core.grid.GridTree;
import org.wangge.core.grid.RegionId;
import org.wangge.core.retention.RetentionDesk;
import org.wangge.core.retention.RetentionPolicies;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.core.rulebook.RuleBookCompiler;
import org.wangge.core.rulebook.RuleBooks;
import org.wangge.core.staff.ActorDirectory;
import org.wangge.core.store.CalendarStore;
import org.wangge.core.store.CaseQueries;
import org.wangge.core.store.NumberAllocator;
import org.wangge.core.store.ReporterStore;
import org.wangge.core.store.StaffStore;
import org.wangge.core.store.Stores;

/**
 * The door by which an integrator comes in: rule books, stores and calendars go in, desks come out.
 *
 * <pre>{@code
 * GridGovernance governance = GridGovernance.builder()
 *         .stores(JdbcStores.on(dataSource))
 *         .ruleBooks(RuleBooks.of(book))
 *         .calendars(calendars)
 *         .validator(validator)
 *         .time(InstantSource.system())
 *         .build();
 * Outcome outcome = governance.cases().handle(request);
 * }</pre>
 *
 * <p>Immutable and safe for any number of threads; one for a deployment is enough.
 */
public final class GridGovernance {

    private final Stores stores;
    private final RuleBooks books;
    private final GridTrees trees;
    private final CaseDesk cases;
    private final ClockDesk clocks;
    private final MigrationDesk migrations;
    private final ImportDesk imports;
    private final RetentionDesk retention;

    private GridGovernance(Builder builder) {
        this.stores = builder.required(builder.stores, "stores");
        this.books = builder.required(builder.books, "ruleBooks");
        this.trees = new GridTrees(stores.grids());
        StoredRuleBooks shelf = new StoredRuleBooks(books, stores, Optional.ofNullable(builder.compiler));
        shelf.keepSources();
        KeptCalendars calendars = new KeptCalendars(builder.required(builder.calendars, "calendars"), stores);
        calendars.keepEditions();
        ContextSource contexts = new ContextSource(calendars, trees, new RegionUnits(stores));
        CaseRecorder recorder = new CaseRecorder(stores, builder.required(builder.time, "time"));
        CommandCheck check = new CommandCheck(builder.required(builder.validator, "validator"));
        ActorDirectory actors = Objects.requireNonNullElse(builder.actors, stores.staff());
        this.cases = new StoredCaseDesk(
                stores,
                shelf,
                contexts,
                actors,
                Objects.requireNonNullElse(builder.numbers, stores.numbers()),
                check,
                recorder);
        this.clocks = new StoredClockDesk(stores, shelf, contexts, recorder);
        this.migrations = new StoredMigrationDesk(
                stores, shelf, new MigrationPlans(shelf, contexts, actors), actors, check, recorder);
        this.imports = new StoredImportDesk(stores, shelf, trees, contexts, recorder);
        RetentionPolicies none = region -> Optional.empty();
        this.retention =
                new StoredRetentionDesk(stores, shelf, Objects.requireNonNullElse(builder.retention, none), recorder);
    }

    /**
     * Begins a governance.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The desk for cases.
     *
     * @return the desk
     */
    public CaseDesk cases() {
        return cases;
    }

    /**
     * The desk that watches clocks.
     *
     * @return the desk
     */
    public ClockDesk clocks() {
        return clocks;
    }

    /**
     * The desk that moves running cases to other rules.
     *
     * @return the desk
     */
    public MigrationDesk migrations() {
        return migrations;
    }

    /**
     * The desk for imports of grids, appointments and cases in bulk.
     *
     * @return the desk
     */
    public ImportDesk imports() {
        return imports;
    }

    /**
     * The desk for archiving closed cases and for deleting what is past its period.
     *
     * @return the desk
     */
    public RetentionDesk retention() {
        return retention;
    }

    /**
     * Questions about many cases.
     *
     * @return the queries of the store
     */
    public CaseQueries queries() {
        return stores.queries();
    }

    /**
     * Units and appointments, for hosts that keep them in the store.
     *
     * @return the store
     */
    public StaffStore staff() {
        return stores.staff();
    }

    /**
     * Who reported the cases: personal data, to be read and erased by whom the host allows to.
     *
     * @return the store
     */
    public ReporterStore reporters() {
        return stores.reporters();
    }

    /**
     * Stores the grids of a region as they are from a day on, if they are a tree under the rule book of that day; before
     * the rules come into force, under the first one.
     *
     * @param region the region
     * @param fromInclusive the first day
     * @param grids all grids of the region
     * @return the tree
     * @throws org.wangge.core.grid.InvalidGridTreeException if the grids are no tree; it lists every fault, and nothing is
     *     stored
     * @throws IllegalArgumentException if no rule book governs the region on that day or later
     */
    public GridTree saveGrids(RegionId region, LocalDate fromInclusive, Collection<Grid> grids) {
        RuleBook book = books.timeline(region)
                .flatMap(timeline -> timeline.asOfOrAfter(fromInclusive))
                .orElseThrow(() -> new IllegalArgumentException(
                        "No rule book governs region '" + region + "' on " + fromInclusive + " or later"));
        GridTree tree = GridTree.of(region, fromInclusive, book.levels(), grids);
        stores.unitOfWork().execute(() -> {
            stores.grids().save(region, fromInclusive, grids);
            return fromInclusive;
        });
        trees.forget(region);
        return tree;
    }

    /**
     * The grids of a region on a day.
     *
     * @param region the region
     * @param day the day
     * @return the tree under the rule book of that day, before the rules come into force under the first one; empty if
     *     none is stored for that day, or no rules are in force any more
     */
    public Optional<GridTree> grids(RegionId region, LocalDate day) {
        return books.timeline(region)
                .flatMap(timeline -> timeline.asOfOrAfter(day))
                .flatMap(book -> trees.find(region, day, book));
    }

    /** Collects what a governance needs. */
    public static final class Builder {

        private @Nullable Stores stores;
        private @Nullable RuleBooks books;
        private @Nullable CalendarStore calendars;
        private @Nullable Validator validator;
        private @Nullable InstantSource time;
        private @Nullable ActorDirectory actors;
        private @Nullable NumberAllocator numbers;
        private @Nullable RuleBookCompiler compiler;
        private @Nullable RetentionPolicies retention;

        private Builder() {}

        /**
         * The adapter of the database.
         *
         * @param value all its ports
         * @return this builder
         */
        public Builder stores(Stores value) {
            this.stores = value;
            return this;
        }

        /**
         * The rule books.
         *
         * @param value the books, by region or for all
         * @return this builder
         */
        public Builder ruleBooks(RuleBooks value) {
            this.books = value;
            return this;
        }

        /**
         * The calendars.
         *
         * @param value their editions
         * @return this builder
         */
        public Builder calendars(CalendarStore value) {
            this.calendars = value;
            return this;
        }

        /**
         * The validator of the host's Jakarta Validation provider. It is asked about every command, so that constraints
         * which a host adds to the library's own by configuration hold as well.
         *
         * @param value the validator
         * @return this builder
         */
        public Builder validator(Validator value) {
            this.validator = value;
            return this;
        }

        /**
         * What time it is.
         *
         * @param value the source of the present instant
         * @return this builder
         */
        public Builder time(InstantSource value) {
            this.time = value;
            return this;
        }

        /**
         * Who people are, if the host keeps its own users; else the appointments in the store say.
         *
         * @param value the directory
         * @return this builder
         */
        public Builder actors(ActorDirectory value) {
            this.actors = value;
            return this;
        }

        /**
         * How cases get their numbers, if the host gives them; else the store does.
         *
         * @param value the allocator
         * @return this builder
         */
        public Builder numbers(NumberAllocator value) {
            this.numbers = value;
            return this;
        }

        /**
         * What compiles the stored source of an earlier rule book, so that cases pinned to it go on.
         *
         * @param value the compiler
         * @return this builder
         */
        public Builder compiler(RuleBookCompiler value) {
            this.compiler = value;
            return this;
        }

        /**
         * How long records are kept; without it nothing is archived or deleted.
         *
         * @param value the policies
         * @return this builder
         */
        public Builder retention(RetentionPolicies value) {
            this.retention = value;
            return this;
        }

        /**
         * Opens the door, and keeps the sources of the rule books in the store.
         *
         * @return the governance
         * @throws IllegalStateException if something that is needed was not given; the message names it
         */
        public GridGovernance build() {
            return new GridGovernance(this);
        }

        <T> T required(@Nullable T value, String what) {
            if (value == null) {
                throw new IllegalStateException("GridGovernance needs " + what + ": call builder()." + what + "(…)");
            }
            return value;
        }
    }
}
