package org.wangge.examples.benchmarks.store;

import java.sql.SQLException;
import java.util.Optional;

/** Another library, which joins the contests that it has an answer to; found where peers are compiled. */
public interface Peer {

    /**
     * Joins a contest.
     *
     * @param contest its name without the server, such as {@code Lifecycle}
     * @param server where it may have a database
     * @return the contender, or empty if it has no answer to that work, or not on this server
     * @throws SQLException if the database fails
     */
    Optional<Contender> join(String contest, Server server) throws SQLException;
}
