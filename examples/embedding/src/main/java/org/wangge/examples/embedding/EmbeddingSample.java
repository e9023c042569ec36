package org.wangge.examples.embedding;

import jakarta.validation.Validator;
import java.io.PrintStream;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.wangge.core.GridGovernance;
import org.wangge.core.casefile.CaseCommand;
import org.wangge.core.casefile.CaseDeadline;
import org.wangge.core.casefile.CaseDesk;
import org.wangge.core.casefile.CaseId;
import org.wangge.core.casefile.CommandRequest;
import org.wangge.core.casefile.Outcome;
import org.wangge.core.grid.Grid;
import org.wangge.core.grid.RegionId;
import org.wangge.core.rulebook.RuleBooks;
import org.wangge.core.staff.Appointment;
import org.wangge.core.store.CalendarStore;
import org.wangge.jdbc.JdbcStores;
import org.wangge.jdbc.migration.SchemaMigration;
import org.wangge.rules.PackReader;
import org.wangge.rules.calendar.BuiltInCalendars;

/** Governs one case by a town's regulation, with a database, a validator and a source of time that the host brings. */
public final class EmbeddingSample {

    private EmbeddingSample() {}

    /**
     * Reports a case and prints when it is due and why.
     *
     * @param dataSource the host's database
     * @param validator the host's Jakarta Validation validator
     * @param time what time it is
     * @param out where the sentences go
     */
    public static void run(DataSource dataSource, Validator validator, InstantSource time, PrintStream out) {
        // README begins
        SchemaMigration.migrate(dataSource); // or hand the SQL files to your DBA
        GridGovernance governance = GridGovernance.builder()
                .stores(JdbcStores.on(dataSource)) // your database
                .ruleBooks(RuleBooks.of(PackReader.builtIn("tangshan-town").requireClean())) // a regulation, as data
                .calendars(CalendarStore.of(BuiltInCalendars.cnHistory()))
                .validator(validator)
                .time(time)
                .build();
        LocalDate since = LocalDate.parse("2026-01-01");
        RegionId region = RegionId.of("370000");
        Grid town = Grid.root("t", "town", "示例镇");
        Grid village = Grid.within("v", "village", "t", "东村");
        Grid group = Grid.within("g", "group", "v", "一组");
        governance.saveGrids(region, since, List.of(town, village, group));
        governance.staff().saveAppointments(region, List.of(Appointment.post("li", "group-leader", "g", since)));
        CaseCommand report = CaseCommand.of("370000", "case-1", "report");
        CaseCommand sort = CaseCommand.of("370000", "case-1", "sort");
        CaseDesk cases = governance.cases();
        cases.handle(CommandRequest.of(report.with("category", "road").with("location", "g"), "li", "command-1"));
        Outcome outcome = cases.handle(CommandRequest.of(sort.with("scope", "town-department"), "li", "command-2"));
        if (outcome instanceof Outcome.Refused refused) { // every reason, with its rule and clause
            refused.reasons().forEach(reason -> out.println(reason.render(Locale.CHINESE)));
        }
        for (CaseDeadline due : cases.deadlines(CaseId.of("370000", "case-1"))) { // when, and why, step by step
            out.println(due.explanation().render(Locale.CHINESE));
        }
        // README ends
    }
}
