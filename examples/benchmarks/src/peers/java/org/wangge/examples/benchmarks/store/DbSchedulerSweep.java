package org.wangge.examples.benchmarks.store;

import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.SystemClock;
import com.github.kagkarlsson.scheduler.TaskResolver;
import com.github.kagkarlsson.scheduler.event.SchedulerListeners;
import com.github.kagkarlsson.scheduler.jdbc.JdbcTaskRepository;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;

/** Db-scheduler locks and fetches due executions, from the table and indexes of its documentation. */
final class DbSchedulerSweep implements Contender {

    private static final String TABLE =
            "create table scheduled_tasks (task_name text not null, task_instance text not null, task_data bytea,"
                    + " execution_time timestamptz not null, picked boolean not null, picked_by text,"
                    + " last_success timestamptz, last_failure timestamptz, consecutive_failures int,"
                    + " last_heartbeat timestamptz, version bigint not null, priority smallint,"
                    + " primary key (task_name, task_instance))";
    private static final String FILL =
            "insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)"
                    + " select 'deadline', n::text, " + OpenClocks.DUE_MOMENT + ", false, 1 from ";

    private final Server server;
    private final HikariDataSource pool;
    private final HikariDataSource committing;
    private final JdbcTaskRepository repository;

    private DbSchedulerSweep(Server server, HikariDataSource pool) {
        this.server = server;
        this.pool = pool;
        this.committing = committing(pool);
        SystemClock clock = new SystemClock();
        TaskResolver resolver = new TaskResolver(
                SchedulerListeners.NOOP,
                clock,
                List.of(Tasks.oneTime("deadline").execute((instance, context) -> {})));
        this.repository = new JdbcTaskRepository(
                committing,
                true,
                new PostgreSqlJdbcCustomization(false, false),
                "scheduled_tasks",
                resolver,
                new SchedulerName.Fixed("benchmark"),
                false,
                clock);
    }

    /** It expects connections that commit by themselves. */
    private static HikariDataSource committing(HikariDataSource pool) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(pool.getJdbcUrl());
        config.setUsername(pool.getUsername());
        config.setPassword(pool.getPassword());
        config.setMaximumPoolSize(2);
        return new HikariDataSource(config);
    }

    static DbSchedulerSweep over(Server server, OpenClocks open) throws SQLException {
        HikariDataSource pool = server.database();
        Script.on(pool)
                .run(
                        TABLE,
                        FILL + server.numbers(open.count()) + " s",
                        "create index on scheduled_tasks (execution_time)",
                        "create index on scheduled_tasks (last_heartbeat)");
        server.care(pool, "scheduled_tasks");
        return new DbSchedulerSweep(server, pool);
    }

    @Override
    public String name() {
        return "db-scheduler";
    }

    private List<Execution> claim() {
        return repository.lockAndGetDue(OpenClocks.NOW, OpenClocks.BATCH);
    }

    @Override
    public List<Long> answer() {
        return claim().stream()
                .sorted(Comparator.comparing(Execution::getExecutionTime))
                .map(execution -> Long.valueOf(execution.getId()))
                .toList();
    }

    @Override
    public void work() {
        for (int batch = 0; batch < OpenClocks.BATCHES; batch++) {
            OpenClocks.requireFull(claim().size());
        }
    }

    /** Its pick scans past rows that are picked but not yet completed, so those must not pile up. */
    @Override
    public void tidy() throws SQLException {
        Script.on(pool).run("delete from scheduled_tasks where picked");
        server.care(pool, "scheduled_tasks");
    }

    @Override
    public void close() {
        committing.close();
        pool.close();
    }
}
