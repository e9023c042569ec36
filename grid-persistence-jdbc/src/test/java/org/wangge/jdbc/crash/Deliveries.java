package org.wangge.jdbc.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.wangge.core.casefile.CaseId;

/** What a consumer has seen: events may come again, but never before an earlier one of their case. */
final class Deliveries {

    private final Map<CaseId, Long> last = new ConcurrentHashMap<>();

    void take(CaseId id, long sequence) {
        assertThat(sequence)
                .as("event of %s after event %s", id, last(id))
                .isPositive()
                .isLessThanOrEqualTo(last(id) + 1);
        last.merge(id, sequence, Math::max);
    }

    long last(CaseId id) {
        return last.getOrDefault(id, 0L);
    }
}
