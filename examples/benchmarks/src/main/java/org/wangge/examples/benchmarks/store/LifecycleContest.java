package org.wangge.examples.benchmarks.store;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.wangge.examples.benchmarks.Comparison;
import org.wangge.examples.benchmarks.Measurement;

/** A case from its beginning through seven changes to its end, each change a transaction of its own, on one thread. */
record LifecycleContest(Server server) implements Contest {

    static final String NAME = "Lifecycle";

    @Override
    public String name() {
        return NAME + "@" + server.name();
    }

    @Override
    public List<Measurement> run(Pace pace) throws SQLException {
        List<HikariDataSource> pools = new ArrayList<>();
        List<Contender> contenders = new ArrayList<>();
        try {
            for (int i = 0; i < 4; i++) {
                pools.add(server.database());
            }
            contenders.add(HandWrittenLives.bare(pools.get(0)));
            contenders.add(HandWrittenLives.whole(pools.get(1)));
            contenders.add(OurLives.whole(pools.get(2)));
            contenders.add(OurLives.bare(pools.get(3)));
            for (Peer peer : ServiceLoader.load(Peer.class)) {
                peer.join(NAME, server).ifPresent(contenders::add);
            }
            return new Turns(name(), pace).measure(contenders);
        } finally {
            contenders.forEach(Contender::close);
            pools.forEach(HikariDataSource::close);
        }
    }

    /** Goals are ratios of times, so at least 0.85 times as many cases a second are at most 1.18 times as long. */
    @Override
    public List<Comparison> comparisons() {
        boolean inMemory = server.name().equals("h2");
        Comparison whole = of("ours")
                .floor(name() + ".floor", inMemory ? 1 / 0.35 : 1 / 0.85)
                .floor(name() + ".floor with all around")
                .peer("warm-flow", name() + ".warm-flow", inMemory ? 1.0 / 20 : 1.0 / 4);
        Comparison bare = of("ours bare").floor(name() + ".floor", inMemory ? 1 / 0.6 : 1 / 0.85);
        return List.of(inMemory ? whole : whole.bytes(75_000), bare);
    }

    private Comparison of(String contender) {
        return Comparison.of("case lifecycle, " + server.name() + ", " + contender, name() + "." + contender);
    }
}
