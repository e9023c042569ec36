package org.wangge.examples.benchmarks.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.casefile.CaseId;
import org.wangge.examples.benchmarks.Allocation;
import org.wangge.jdbc.codec.CaseFileText;

/** Every change reads a snapshot and writes the next, and every page reads fifty: what that allocates is counted in bytes. */
class AllocationGatesTest {

    private static final CaseId CASE = new CaseId(SmallPlace.REGION, "case");

    private static CaseFile withTwoClocks() {
        try (HikariDataSource pool = new H2Server("gates").database();
                OpenPlace place = OpenPlace.over(pool, stores -> stores)) {
            place.act("case", "leader0", "report", Map.of("category", "sanitation", "location", "g0"));
            place.act("case", "leader0", "sort", Map.of("scope", "community"));
            place.act("case", "cadre0", "take", Map.of());
            return place.governance().cases().find(CASE).orElseThrow();
        }
    }

    @Test
    void aSnapshotOfTwoClocksIsReadWithinSixKilobytesAndWrittenWithinFour() {
        CaseFile file = withTwoClocks();
        String text = CaseFileText.write(file);

        assertThat(file.clocks()).hasSize(2);
        assertThat(CaseFileText.read(text)).isEqualTo(file);
        assertThat(Allocation.ofOne(k -> CaseFileText.read(text))).isLessThanOrEqualTo(6_000);
        assertThat(Allocation.ofOne(k -> CaseFileText.write(file))).isLessThanOrEqualTo(4_000);
    }

    /** Three quarters of it are the database's own, which is within the same JVM here. */
    @Test
    void aCaseFromItsBeginningToItsEndStaysWithinNineHundredKilobytes() {
        try (HikariDataSource pool = new H2Server("lives").database();
                OurLives lives = OurLives.whole(pool)) {
            long bytes = Allocation.ofOne(k -> {
                lives.work();
                return k;
            });

            assertThat(bytes).isLessThanOrEqualTo(900_000);
        }
    }
}
