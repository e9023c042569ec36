package org.wangge.examples.benchmarks.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.wangge.examples.benchmarks.Comparison;
import org.wangge.examples.benchmarks.Measurement;

/**
 * Due clocks, the earliest first, claimed in ten batches of 500 among many more.
 *
 * @param server where
 * @param open how many are open
 * @param claimed how many more somebody has claimed already, in a second run of ours that must not take longer
 */
record SweepContest(Server server, OpenClocks open, long claimed) implements Contest {

    static final String NAME = "Sweep";

    @Override
    public String name() {
        return NAME + "@" + server.name();
    }

    @Override
    public List<Measurement> run(Pace pace) throws SQLException {
        List<Contender> contenders = new ArrayList<>();
        try {
            contenders.add(HandWrittenSweep.inTwo(server, open));
            if (server.name().equals("postgresql")) {
                contenders.add(HandWrittenSweep.inOne(server, open));
            }
            contenders.add(OurSweep.over("ours", server, open, 0));
            contenders.add(OurSweep.over("ours, many claimed", server, open, claimed));
            for (Peer peer : ServiceLoader.load(Peer.class)) {
                peer.join(NAME, server).ifPresent(contenders::add);
            }
            return new Turns(name(), pace).measure(contenders);
        } finally {
            contenders.forEach(Contender::close);
        }
    }

    /** Goals are ratios of times: twice as fast is half as long. */
    @Override
    public List<Comparison> comparisons() {
        return List.of(
                Comparison.of("claim 5,000 due clocks, " + server.name(), name() + ".ours")
                        .floor(name() + ".select, update", 1 / 0.9)
                        .peer("one statement", name() + ".one statement", Double.POSITIVE_INFINITY)
                        .peer("db-scheduler", name() + ".db-scheduler", 0.5),
                Comparison.of("the same, many claimed, " + server.name(), name() + ".ours, many claimed")
                        .peer("none claimed", name() + ".ours", 1.2));
    }
}
