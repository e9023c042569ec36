package org.wangge.examples.benchmarks.store;

import java.sql.SQLException;
import java.util.Optional;

/** Warm-flow in the contest of lives. */
public final class WarmFlowPeer implements Peer {

    /** Found by its name. */
    public WarmFlowPeer() {}

    @Override
    public Optional<Contender> join(String contest, Server server) throws SQLException {
        return contest.equals(LifecycleContest.NAME)
                ? Optional.of(new WarmFlowLives(server.database(), server.name()))
                : Optional.empty();
    }
}
