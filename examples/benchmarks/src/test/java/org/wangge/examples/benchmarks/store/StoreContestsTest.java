package org.wangge.examples.benchmarks.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wangge.examples.benchmarks.Comparison;
import org.wangge.examples.benchmarks.Measurement;

/** Every contest once, on H2 and over few cases: all contenders give the same answer and do all their work. */
class StoreContestsTest {

    static List<Contest> all() {
        return Stream.of("lives", "import", "sweep", "lists")
                .map(StoreContestsTest::contest)
                .toList();
    }

    private static Contest contest(String name) {
        Server server = new H2Server("test-" + name);
        return switch (name) {
            case "lives" -> new LifecycleContest(server);
            case "import" -> new ImportContest(server, 20);
            case "sweep" -> new SweepContest(server, new OpenClocks(6_000), 500);
            default -> new WorkListContest(server, 26_000, 0);
        };
    }

    @ParameterizedTest
    @MethodSource("all")
    void runAndAgree(Contest contest) throws SQLException {
        List<Measurement> measured = contest.run(Pace.ONCE);

        assertThat(measured).allSatisfy(one -> assertThat(one.median()).isPositive());
        assertThat(contest.comparisons())
                .extracting(Comparison::ours)
                .isNotEmpty()
                .isSubsetOf(measured.stream().map(Measurement::name).toList());
    }
}
