package org.wangge.examples.benchmarks.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.wangge.examples.benchmarks.Comparison;
import org.wangge.examples.benchmarks.Measurement;

/**
 * Cases that were handled elsewhere come in, some hundreds at once.
 *
 * @param server where
 * @param rows how many cases make one piece of work, and by hand one transaction
 */
record ImportContest(Server server, int rows) implements Contest {

    @Override
    public String name() {
        return "Import@" + server.name();
    }

    @Override
    public List<Measurement> run(Pace pace) throws SQLException {
        List<Contender> contenders = new ArrayList<>();
        try {
            contenders.add(HandWrittenImport.on(server, rows));
            contenders.add(OurImport.inBatches(server, rows));
            contenders.add(OurImport.oneByOne(server, rows));
            return new Turns(name(), pace).measure(contenders);
        } finally {
            contenders.forEach(Contender::close);
        }
    }

    @Override
    public List<Comparison> comparisons() {
        return List.of(Comparison.of("import of " + rows + " cases, " + server.name(), name() + ".ours")
                .floor(name() + ".batch by hand")
                .peer("single transactions", name() + ".single transactions", 0.1));
    }
}
