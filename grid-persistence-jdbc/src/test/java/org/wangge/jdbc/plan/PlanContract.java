package org.wangge.jdbc.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.wangge.core.casefile.CategoryId;
import org.wangge.core.grid.GridCode;
import org.wangge.core.grid.LevelId;
import org.wangge.core.procedure.StateId;
import org.wangge.core.retention.RetentionAct;
import org.wangge.core.staff.Holder;
import org.wangge.core.staff.OrgUnitId;
import org.wangge.core.store.CaseMark;
import org.wangge.core.store.CaseQuery;
import org.wangge.jdbc.JdbcStores;
import org.wangge.jdbc.support.Databases;
import org.wangge.jdbc.support.ExplainingDataSource;

/** No query reads a whole table, however many cases there are: the plans over 200,000 cases. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PlanContract {

    private static final Instant MIDDLE = Instant.EPOCH.plus(Duration.ofMinutes(ManyCases.ALL / 2));

    /** When few cases were closed; whoever counts half of a table does best to read it. */
    private static final Instant EARLY = Instant.EPOCH.plus(Duration.ofMinutes(ManyCases.ALL / 50));

    private ExplainingDataSource explaining;
    private JdbcStores stores;

    /** A database whose tables are made. */
    protected abstract DataSource dataSource();

    /** What brings the statistics up to date. */
    protected abstract List<String> analyse();

    /** Whether a plan reads the whole of some table that grows with the cases, but for those that are small here. */
    protected abstract boolean readsAWholeTable(String plan, Set<String> small);

    @BeforeAll
    void load() throws SQLException {
        ManyCases.load(dataSource(), analyse());
        explaining = new ExplainingDataSource(dataSource());
        stores = JdbcStores.on(explaining.dataSource());
        explaining.take();
    }

    @AfterAll
    void leaveNothing() {
        Databases.empty(dataSource());
    }

    private static Map<String, CaseQuery.Builder> filters() {
        Map<String, CaseQuery.Builder> filters = new LinkedHashMap<>();
        filters.put("all", query());
        filters.put("open", query().closed(false));
        filters.put("states", query().addStates(StateId.of("state-1"), StateId.of("state-2")));
        filters.put("location", query().addLocations(GridCode.of("cell-7")));
        filters.put("cell", query().within(area("cell-7")));
        filters.put("village", query().within(area("village-7")).closed(false));
        filters.put("town", query().within(area("town")).closed(false));
        filters.put("level", query().addLevels(LevelId.of("level-1")).closed(false));
        filters.put("category", query().addCategories(CategoryId.of("cat-10")).closed(false));
        filters.put("category of any", query().addCategories(CategoryId.of("cat-10")));
        filters.put(
                "holder",
                query().holder(new Holder.HeldByUnit(OrgUnitId.of("unit-75"))).closed(false));
        filters.put("due before", query().dueBefore(MIDDLE));
        filters.put("overdue", query().overdue(true).closed(false));
        filters.put("supervised", query().supervised(true).closed(false));
        filters.put("supervised of any", query().supervised(true));
        filters.put("number", query().text("150000"));
        filters.put("end of a number", query().text("123"));
        filters.put("title", query().text("t1 "));
        return filters;
    }

    /** A question about the county, of a page of 50. */
    static CaseQuery.Builder query() {
        return CaseQuery.in(ManyCases.REGION).limit(50);
    }

    private static CaseQuery.Area area(String grid) {
        return new CaseQuery.Area(GridCode.of(grid), ManyCases.SINCE);
    }

    @Test
    void ofFirstPagesReadNoWholeTable() {
        checkEach(filter -> ask(filter.order(CaseQuery.Order.OLDEST_FIRST).build()));
        checkEach(filter -> ask(filter.order(CaseQuery.Order.DUE_FIRST).build()));
    }

    @Test
    void ofLaterPagesReadNoWholeTable() {
        checkEach(filter -> ask(filter.order(CaseQuery.Order.OLDEST_FIRST)
                .after(new CaseMark(Optional.empty(), MIDDLE, "c-7"))
                .build()));
        checkEach(filter -> ask(filter.order(CaseQuery.Order.DUE_FIRST)
                .after(new CaseMark(Optional.of(MIDDLE), MIDDLE, "c-7"))
                .build()));
        checkEach(filter -> ask(filter.order(CaseQuery.Order.DUE_FIRST)
                .after(new CaseMark(Optional.empty(), MIDDLE, "c-7"))
                .build()));
    }

    @Test
    void ofCountsReadNoWholeTable() {
        checkEach(filter -> {
            try {
                stores.queries().count(filter.build());
            } catch (RuntimeException unexpected) {
                throw new AssertionError(unexpected);
            }
        });
        stores.queries().countByState(ManyCases.REGION);
        check("count by state");
    }

    @Test
    void ofTheSweepAndTheOutboxReadNoWholeTable() {
        stores.clocks().due(MIDDLE, 500);
        check("due clocks");
        stores.clocks().cases(ManyCases.REGION, Optional.empty(), 500);
        check("cases with clocks");
        stores.outbox().pending(100);
        check("pending events");
    }

    @Test
    void ofArchiveAndPurgeReadNoWholeTable() {
        // events do not wait for long, and reporters of closed cases are not kept for long
        Map<RetentionAct, Set<String>> small = Map.of(
                RetentionAct.ARCHIVE, Set.of("outbox", "o"), RetentionAct.ERASE_REPORTER, Set.of("case_reporter", "r"));
        for (RetentionAct act : RetentionAct.values()) {
            assertThat(stores.retention().past(act, ManyCases.REGION, EARLY, 100))
                    .as("%s", act)
                    .isNotEmpty();
            stores.retention().countPast(act, ManyCases.REGION, EARLY);
            check(act.name(), small.getOrDefault(act, Set.of()));
        }
    }

    /** Of most archived cases the log is gone long since, and stays so for years. */
    @Test
    void ofTheLogPassOverTheCasesWhoseLogIsGone() {
        stores.retention().countPast(RetentionAct.PURGE_LOG, ManyCases.REGION, EARLY);
        assertThat(explaining.take())
                .hasSize(1)
                .allMatch(plan -> plan.contains("case_archive_i2"), "by the index of logs that are kept");
        stores.retention().past(RetentionAct.PURGE_LOG, ManyCases.REGION, EARLY, 100);
        assertThat(explaining.take().get(0)).contains("case_archive_i2");
    }

    /** How the page of a list is found. */
    List<String> plans(CaseQuery query) {
        ask(query);
        return explaining.take();
    }

    /** How the cases of one of the filters are counted. */
    List<String> plansOfCount(String filter) {
        stores.queries().count(filters().get(filter).build());
        return explaining.take();
    }

    /** The snapshots of these cases are no snapshots; only the plan is asked for. */
    private void ask(CaseQuery query) {
        try {
            stores.queries().page(query);
        } catch (IllegalArgumentException noSnapshot) {
            assertThat(noSnapshot).hasMessageContaining("Case county-0");
        }
    }

    private void checkEach(Consumer<CaseQuery.Builder> ask) {
        filters().forEach((name, filter) -> {
            ask.accept(filter);
            check(name);
        });
    }

    private void check(String name) {
        check(name, Set.of());
    }

    private void check(String name, Set<String> small) {
        List<String> plans = explaining.take();
        assertThat(plans).as(name).isNotEmpty();
        for (String plan : plans) {
            assertThat(readsAWholeTable(plan, small)).as("%s: %s", name, plan).isFalse();
        }
    }
}
