package org.wangge.examples.benchmarks.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.wangge.examples.benchmarks.Comparison;
import org.wangge.examples.benchmarks.Measurement;

/**
 * Pages and counts of work lists over many cases, by the library and by a statement that was written by hand for the
 * same tables.
 *
 * @param server where
 * @param cases how many cases there are
 * @param fewer how many there were in an earlier contest, against which the growth is held; 0 for none
 */
record WorkListContest(Server server, long cases, long fewer) implements Contest {

    private static final String BY_HAND = ", by hand";

    @Override
    public String name() {
        return name(cases);
    }

    private String name(long count) {
        return "Lists@" + server.name() + " " + count;
    }

    @Override
    public List<Measurement> run(Pace pace) throws SQLException {
        List<Measurement> measured = new ArrayList<>();
        try (LoadedCases loaded = LoadedCases.load(server, cases)) {
            for (ListQuestion question : ListQuestion.ALL) {
                List<Contender> both = List.of(
                        new HandWrittenList(question.name() + BY_HAND, loaded.pool(), question),
                        new OurList(question, loaded.place().governance().queries()));
                measured.addAll(new Turns(name(), pace).measure(both));
            }
        }
        return measured;
    }

    /** A page must not take longer because there are more cases; a count may, since it has more to count. */
    @Override
    public List<Comparison> comparisons() {
        return ListQuestion.ALL.stream().map(this::comparison).toList();
    }

    private Comparison comparison(ListQuestion question) {
        Comparison beside = Comparison.of(question.name() + " of " + cases, name() + "." + question.name())
                .floor(name() + "." + question.name() + BY_HAND);
        return fewer == 0
                ? beside
                : beside.peer(
                        "of " + fewer,
                        name(fewer) + "." + question.name(),
                        question.counts() ? Double.POSITIVE_INFINITY : 1.5);
    }
}
