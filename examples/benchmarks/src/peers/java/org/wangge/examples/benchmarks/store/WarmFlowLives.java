package org.wangge.examples.benchmarks.store;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dromara.warm.flow.core.FlowEngine;
import org.dromara.warm.flow.core.dto.FlowParams;
import org.dromara.warm.flow.core.entity.Instance;

/** Warm-flow: an instance is started and skipped through seven nodes, each in a transaction of its own. */
final class WarmFlowLives implements Contender {

    private static final int STEPS = Progress.CHANGES - 1;

    private final HikariDataSource pool;
    private final WarmFlowOnMyBatis flow;
    private long cases;

    WarmFlowLives(HikariDataSource pool, String server) throws SQLException {
        this.pool = pool;
        this.flow = new WarmFlowOnMyBatis(pool, server.equals("h2") ? "mysql" : "postgresql");
        flow.inTransaction(() -> {
            var definition = FlowEngine.defService().importJson(definition());
            return FlowEngine.defService().publish(definition.getId());
        });
    }

    private static String definition() {
        return "{\"flowCode\":\"gov\",\"flowName\":\"gov\",\"version\":\"1\",\"formCustom\":\"N\",\"nodeList\":["
                + IntStream.rangeClosed(0, STEPS + 1)
                        .mapToObj(WarmFlowLives::node)
                        .collect(Collectors.joining(","))
                + "]}";
    }

    private static String node(int number) {
        int type = number == 0 ? 0 : number <= STEPS ? 1 : 2;
        String skip = "{\"nowNodeCode\":\"n" + number + "\",\"nextNodeCode\":\"n" + (number + 1)
                + "\",\"skipType\":\"PASS\"}";
        return "{\"nodeType\":" + type + ",\"nodeCode\":\"n" + number + "\",\"nodeName\":\"n" + number
                + "\",\"nodeRatio\":0.000,\"permissionFlag\":\"u1\",\"skipList\":["
                + (number <= STEPS ? skip : "") + "]}";
    }

    @Override
    public String name() {
        return "warm-flow";
    }

    private static FlowParams params() {
        return FlowParams.build().handler("u1").permissionFlag(List.of("u1"));
    }

    @Override
    public void work() {
        String business = "2026-" + ++cases;
        Instance instance = flow.inTransaction(() -> FlowEngine.insService().start(business, params().flowCode("gov")));
        for (int step = 0; step < STEPS; step++) {
            flow.inTransaction(() -> FlowEngine.taskService()
                    .skipByInsId(instance.getId(), params().skipType("PASS").message("ok")));
        }
    }

    @Override
    public Progress answer() throws SQLException {
        work();
        return progress();
    }

    /** Its history has a row for the end as well as for each step. */
    private Progress progress() throws SQLException {
        long ended = Script.on(pool).number("select count(*) from flow_instance where node_type = 2");
        return Progress.of(ended);
    }

    @Override
    public void check() throws SQLException {
        progress().require(cases, name());
    }

    @Override
    public void close() {
        pool.close();
    }
}
