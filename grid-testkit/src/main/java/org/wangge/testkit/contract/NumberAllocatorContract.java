package org.wangge.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No two cases of a region get one number. */
abstract class NumberAllocatorContract extends PortContract {

    private static final int THREADS = 4;
    private static final int EACH = 100;

    @Test
    void givesAnotherNumberEveryTime() {
        assertThat(numbers(EACH)).doesNotHaveDuplicates().noneMatch(String::isBlank);
    }

    @Test
    void givesOtherNumbersOnOtherDays() {
        List<String> numbers = new ArrayList<>();
        for (LocalDate day : List.of(DAY, DAY.plusDays(1), DAY.plusYears(1), DAY)) {
            numbers.add(stores().numbers().next(HERE, day));
        }
        assertThat(numbers).doesNotHaveDuplicates();
    }

    @Test
    void givesOtherNumbersToOtherThreads() {
        List<List<String>> numbers = Threads.run(THREADS, () -> numbers(EACH));
        assertThat(numbers.stream().flatMap(List::stream))
                .hasSize(THREADS * EACH)
                .doesNotHaveDuplicates();
    }

    @Test
    void givesNumbersWithinATransaction() {
        together(() -> assertThat(numbers(3)).doesNotHaveDuplicates());
    }

    private List<String> numbers(int count) {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            numbers.add(stores().numbers().next(HERE, DAY));
        }
        return numbers;
    }
}
