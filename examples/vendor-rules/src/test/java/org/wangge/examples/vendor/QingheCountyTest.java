package org.wangge.examples.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.wangge.core.grid.RegionId;
import org.wangge.rules.PackReader;
import org.wangge.rules.compile.PackResult;
import org.wangge.rules.lint.Severity;
import org.wangge.testkit.scenario.ExampleTests;

/** What a vendor tests of a pack: that it is clean and sound, and that its examples come out as written. */
class QingheCountyTest {

    static final Path PACK = Path.of("rules", "qinghe-county");

    private final PackResult pack = PackReader.fromFolder(PACK);

    @Test
    void isCleanApartFromWhatTheMeasuresLeaveOpen() {
        assertThat(pack.findings()).allMatch(finding -> finding.severity() == Severity.OPEN);
        assertThat(pack.findings())
                .singleElement()
                .satisfies(open -> assertThat(open.position()).hasToString("qinghe-county/clocks.yaml:22:76"));
    }

    @Test
    void hasFiveLevelsAndTwoCentres() {
        assertThat(pack.requireClean().levels()).hasSize(5);
        assertThat(pack.requireClean().unitTypes())
                .filteredOn(type -> type.id().value().endsWith("-centre"))
                .hasSize(2);
    }

    @TestFactory
    Stream<DynamicTest> examples() {
        return ExampleTests.of(pack, Validation.buildDefaultValidatorFactory().getValidator());
    }

    @Test
    void governsEveryRegionOfThePlatform() {
        assertThat(CountyRules.load(PACK).governing(RegionId.of("330000"), LocalDate.of(2026, 1, 1)))
                .hasValueSatisfying(book -> assertThat(book.pack()).isEqualTo("qinghe-county"));
    }
}
