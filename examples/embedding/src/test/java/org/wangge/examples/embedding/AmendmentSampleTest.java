package org.wangge.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wangge.core.GridGovernance;
import org.wangge.core.casefile.CaseCatalog;
import org.wangge.core.casefile.CaseCategory;
import org.wangge.core.casefile.CaseCommand;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.casefile.CaseId;
import org.wangge.core.casefile.CommandRequest;
import org.wangge.core.casefile.Outcome;
import org.wangge.core.explain.Basis;
import org.wangge.core.explain.RuleId;
import org.wangge.core.explain.Text;
import org.wangge.core.grid.Grid;
import org.wangge.core.grid.RegionId;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.core.rulebook.RuleBooks;
import org.wangge.core.rulebook.RuleTimeline;
import org.wangge.core.staff.Appointment;
import org.wangge.core.store.CalendarStore;
import org.wangge.core.store.memory.MemoryStores;
import org.wangge.rules.PackReader;
import org.wangge.rules.calendar.BuiltInCalendars;
import org.wangge.rules.rehearsal.SettableTime;

/** The amended rules know roads alone, so that a case of another kind stays under the former ones. */
class AmendmentSampleTest {

    private static final RegionId REGION = RegionId.of("370000");
    private static final LocalDate AMENDED_ON = LocalDate.of(2026, 10, 1);
    private static final RuleBook BEFORE = PackReader.builtIn("tangshan-town").requireClean();
    private static final RuleBook AFTER = RuleBook.builder()
            .from(BEFORE)
            .catalog(CaseCatalog.of(List.of(new CaseCategory(
                    RuleId.of("tangshan-town", "road"),
                    Text.of("道路", "roads"),
                    Optional.empty(),
                    Optional.empty(),
                    Basis.chosen("示例")))))
            .build();

    private final SettableTime time = SettableTime.at(Instant.parse("2026-09-30T02:00:00Z"));

    @Test
    void movesWhatCanGoOverAndSaysWhyTheOthersCannot() throws IOException {
        try (ValidatorFactory validation = Validation.buildDefaultValidatorFactory()) {
            GridGovernance governance = governance(validation);
            report(governance, "case-1", "road");
            report(governance, "case-2", "noise");
            time.moveTo(Instant.parse("2026-10-01T02:00:00Z"));

            assertThat(printed(governance))
                    .contains("案件类别为 noise，新规则簿不受理", "case-1 true")
                    .doesNotContain("case-2 true");
            assertThat(book(governance, "case-1")).isEqualTo(AFTER.digest());
            assertThat(book(governance, "case-2")).isEqualTo(BEFORE.digest());
            assertThat(printed(governance)).doesNotContain("case-1");
        }
    }

    private GridGovernance governance(ValidatorFactory validation) {
        GridGovernance governance = GridGovernance.builder()
                .stores(new MemoryStores())
                .ruleBooks(RuleBooks.of(RuleTimeline.always(BEFORE).followedBy(AMENDED_ON, RuleTimeline.always(AFTER))))
                .calendars(CalendarStore.of(BuiltInCalendars.cnHistory()))
                .validator(validation.getValidator())
                .time(time)
                .build();
        LocalDate since = LocalDate.of(2026, 1, 1);
        Grid town = Grid.root("t", "town", "示例镇");
        Grid village = Grid.within("v", "village", "t", "东村");
        Grid group = Grid.within("g", "group", "v", "一组");
        governance.saveGrids(REGION, since, List.of(town, village, group));
        governance.staff().saveAppointments(REGION, List.of(Appointment.post("li", "group-leader", "g", since)));
        return governance;
    }

    private static void report(GridGovernance governance, String id, String category) {
        CaseCommand command = CaseCommand.of(REGION.value(), id, "report")
                .with("category", category)
                .with("location", "g");
        assertThat(governance.cases().handle(CommandRequest.of(command, "li", "report-" + id)))
                .isInstanceOf(Outcome.Accepted.class);
    }

    private static String printed(GridGovernance governance) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            AmendmentSample.run(governance, REGION, AMENDED_ON, out);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String book(GridGovernance governance, String id) {
        return governance
                .cases()
                .find(CaseId.of(REGION.value(), id))
                .map(CaseFile::ruleBook)
                .orElseThrow();
    }

    @Test
    void isTheSampleOfTheReadme() throws IOException {
        String source = Files.readString(
                Path.of("src", "main", "java", "org", "wangge", "examples", "embedding", "AmendmentSample.java"));
        int begin = source.indexOf('\n', source.indexOf("// README begins")) + 1;
        int end = source.lastIndexOf('\n', source.indexOf("// README ends"));
        assertThat(Readme.blocks("grid-rules/README.md", "java"))
                .contains(source.substring(begin, end).stripIndent().strip());
    }
}
