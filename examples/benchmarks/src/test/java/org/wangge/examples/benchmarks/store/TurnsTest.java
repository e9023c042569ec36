package org.wangge.examples.benchmarks.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wangge.examples.benchmarks.Measurement;

class TurnsTest {

    private final List<String> diary = new ArrayList<>();

    private record Scribe(String name, Integer answer, List<String> diary) implements Contender {

        @Override
        public Integer answer() {
            return answer;
        }

        @Override
        public void work() {
            diary.add(name);
        }

        @Override
        public void tidy() {
            diary.add("tidy");
        }

        @Override
        public void check() {
            diary.add("check");
        }
    }

    private Scribe scribe(String name, int answer) {
        return new Scribe(name, answer, diary);
    }

    @Test
    void letsEverybodyWorkInEachRound() throws SQLException {
        List<Measurement> measured = new Turns("C", new Pace(Duration.ZERO, 2, Duration.ZERO))
                .measure(List.of(scribe("a", 1), scribe("b", 1)));

        assertThat(diary).containsExactly("a", "tidy", "b", "tidy", "a", "tidy", "b", "tidy", "check", "check");
        assertThat(measured).extracting(Measurement::name).containsExactly("C.a", "C.b");
        assertThat(measured).allSatisfy(one -> assertThat(one.nanos()).hasSize(2));
    }

    @Test
    void timesNobodyIfContendersDisagree() {
        Turns turns = new Turns("C", Pace.ONCE);

        assertThatThrownBy(() -> turns.measure(List.of(scribe("a", 1), scribe("b", 2))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Contenders of C disagree: a says 1, b says 2");
        assertThat(diary).isEmpty();
    }

    @Test
    void requiresThatCasesWentAllTheWay() {
        Progress.of(3).require(3, "a");

        assertThatThrownBy(() -> new Progress(3, 23).require(3, "a"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a has Progress[closed=3, changes=23] of Progress[closed=3, changes=24]");
    }
}
