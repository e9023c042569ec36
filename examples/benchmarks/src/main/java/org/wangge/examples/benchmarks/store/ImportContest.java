package org.wangge.examples.benchmarks.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.wangge.examples.benchmarks.Comparison;
import org.wangge.examples.benchmarks.Measurement;

/** Cases that were handled elsewhere come in, some hundreds at once. */
record ImportContest(Server server) implements Contest {

    /** How many cases make one piece of work. */
    static final int ROWS = 500;

    @Override
    public String name() {
        return "Import@" + server.name();
    }

    @Override
    public List<Measurement> run(Pace pace) throws SQLException {
        List<Contender> contenders = new ArrayList<>();
        try {
            contenders.add(HandWrittenImport.on(server));
            contenders.add(OurImport.inBatches(server));
            contenders.add(OurImport.oneByOne(server));
            return new Turns(name(), pace).measure(contenders);
        } finally {
            contenders.forEach(Contender::close);
        }
    }

    @Override
    public List<Comparison> comparisons() {
        return List.of(Comparison.of("import of 500 cases, " + server.name(), name() + ".ours")
                .floor(name() + ".batch by hand")
                .peer("single transactions", name() + ".single transactions", 0.1));
    }
}
