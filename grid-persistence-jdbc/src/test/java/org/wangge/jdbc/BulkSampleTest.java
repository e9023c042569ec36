package org.wangge.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.wangge.core.GridGovernance;
import org.wangge.core.bulk.ImportMode;
import org.wangge.core.bulk.ImportReport;
import org.wangge.core.bulk.ImportRow;
import org.wangge.core.grid.RegionId;
import org.wangge.core.retention.RetentionDesk;
import org.wangge.core.retention.RetentionPolicies;
import org.wangge.core.retention.RetentionPolicy;
import org.wangge.core.rulebook.RuleBooks;
import org.wangge.core.store.CalendarStore;
import org.wangge.jdbc.support.Databases;
import org.wangge.testkit.fixture.SmallTown;

/** What the README shows of imports and of retention is what runs here. */
class BulkSampleTest {

    private static final RegionId REGION = SmallTown.REGION;

    private static final Map<String, String> FIELDS = Map.of(
            "case", "12345-0007",
            "reported", "2025-03-01T09:15:00",
            "reported-by", "u-7",
            "category", "litter",
            "location", "g1",
            "state", "closed",
            "closed", "2025-03-04T17:00:00",
            "title", "井盖破损");

    private static String importCases(GridGovernance governance, Map<String, String> fields) {
        // sample
        List<ImportRow> rows = List.of(new ImportRow(2, fields)); // line 2 of a file: texts by field
        ImportReport report =
                governance.imports().cases(REGION, "12345 platform 2019-2025", rows, ImportMode.GOOD_ROWS);
        String faults = report.faults().stream()
                .map(fault -> fault.render(Locale.SIMPLIFIED_CHINESE))
                .collect(Collectors.joining("\n"));
        // end
        assertThat(report.imported()).isEqualTo(1);
        return faults;
    }

    private static void retain(GridGovernance.Builder builder) {
        // sample
        RetentionPolicy policy = new RetentionPolicy(
                "archive-rules-2026", Period.ofYears(1), Period.ofYears(10), Period.ofYears(2), Period.ofMonths(6));
        RetentionDesk retention =
                builder.retention(RetentionPolicies.of(policy)).build().retention();
        retention.plan(REGION); // how many would be archived, erased and deleted now
        while (retention.archive(REGION, 500) > 0) {} // the host's scheduler, once a night
        while (retention.purge(REGION, 500) > 0) {}
        // end
        assertThat(retention.records(REGION, 10)).isNotEmpty();
    }

    @Test
    void runsWhatTheReadmeShows() {
        GridGovernance.Builder builder = GridGovernance.builder()
                .stores(SmallTown.settle(JdbcStores.on(Databases.h2("bulk-sample"))))
                .ruleBooks(RuleBooks.of(SmallTown.book()))
                .calendars(CalendarStore.of(List.of(SmallTown.calendar())))
                .validator(Validation.buildDefaultValidatorFactory().getValidator())
                .time(() -> Instant.parse("2036-11-22T02:00:00Z"));
        assertThat(importCases(builder.build(), FIELDS)).isEmpty();
        retain(builder);
    }

    @Test
    void isShownByTheReadme() throws IOException {
        Path here = Path.of("").toAbsolutePath();
        Path module = here.endsWith("grid-persistence-jdbc") ? here : here.resolve("grid-persistence-jdbc");
        String readme = inOneLine(Files.readString(module.resolve("README.md")));
        String source = Files.readString(module.resolve("src/test/java/org/wangge/jdbc/BulkSampleTest.java"));
        List<String> samples = Pattern.compile(" {8}// sample\\R(.*?)// end\\R", Pattern.DOTALL)
                .matcher(source)
                .results()
                .map(result -> inOneLine(result.group(1)))
                .toList();
        assertThat(samples).hasSize(2).allSatisfy(sample -> assertThat(readme).contains(sample));
    }

    private static String inOneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
