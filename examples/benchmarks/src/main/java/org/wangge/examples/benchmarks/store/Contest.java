package org.wangge.examples.benchmarks.store;

import java.sql.SQLException;
import java.util.List;
import org.wangge.examples.benchmarks.Comparison;
import org.wangge.examples.benchmarks.Measurement;

/** A piece of work on a database that is measured beside others who do the same. */
interface Contest {

    /** Its name with that of the server, such as {@code Lifecycle@h2}. */
    String name();

    /** Lets everybody work. */
    List<Measurement> run(Pace pace) throws SQLException;

    /** What the figures are held against. */
    List<Comparison> comparisons();
}
