package org.wangge.jdbc.upgrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wangge.core.GridGovernance;
import org.wangge.core.calendar.WorkCalendar;
import org.wangge.core.casefile.CaseCommand;
import org.wangge.core.casefile.CaseEventEnvelope;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.casefile.CaseId;
import org.wangge.core.casefile.CommandRequest;
import org.wangge.core.casefile.MigrationRequest;
import org.wangge.core.casefile.Outcome;
import org.wangge.core.deadline.Deadline;
import org.wangge.core.procedure.ClockId;
import org.wangge.core.procedure.Refusal;
import org.wangge.core.procedure.RefusalCode;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.core.rulebook.RuleBookCompiler;
import org.wangge.core.rulebook.RuleBooks;
import org.wangge.core.staff.ActorId;
import org.wangge.core.store.CalendarStore;
import org.wangge.jdbc.JdbcStores;
import org.wangge.jdbc.support.Databases;
import org.wangge.rules.calendar.BuiltInCalendars;
import org.wangge.rules.compile.PackCompiler;
import org.wangge.rules.rehearsal.SettableTime;

/**
 * The library is upgraded while cases run: it brings a built-in pack with a changed limit and without a state in which a
 * case stands. Running cases go on under the book that the store keeps, new ones begin under the new one, and a calendar
 * edition that the new library does not bring is still found.
 */
abstract class UpgradeContract {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final RuleBook EARLIER = LibraryVersions.earlier();
    private static final RuleBook PRESENT = LibraryVersions.present();
    private static final ClockId SETTLE = ClockId.of("settle");

    /** A host with a library. */
    private record Host(GridGovernance governance, SettableTime time, JdbcStores stores) {

        Outcome act(String at, String caseId, String actor, String action, Map<String, String> fields) {
            time.moveTo(instant(at));
            return governance
                    .cases()
                    .handle(CommandRequest.of(
                            new CaseCommand(LibraryVersions.REGION.value(), caseId, action, fields),
                            actor,
                            caseId + "-" + action));
        }

        CaseFile did(String at, String caseId, String actor, String action, Map<String, String> fields) {
            Outcome outcome = act(at, caseId, actor, action, fields);
            assertThat(outcome).isInstanceOf(Outcome.Accepted.class);
            return ((Outcome.Accepted) outcome).file();
        }

        /** A case that is being handled since 10:00. */
        CaseFile taken(String day, String caseId) {
            did(day + "T09:00", caseId, "leader", "report", Map.of("category", "sanitation", "location", "g1"));
            did(day + "T09:10", caseId, "leader", "sort", Map.of("scope", "community"));
            return did(day + "T10:00", caseId, "cadre", "take", Map.of());
        }

        LocalDate lastDay(String caseId) {
            return governance.cases().deadlines(id(caseId)).stream()
                    .filter(one -> one.clock().id().equals(SETTLE))
                    .flatMap(one -> one.deadline().stream())
                    .map(Deadline::lastDay)
                    .findFirst()
                    .orElseThrow();
        }
    }

    private Host before;

    /** A database whose tables are made. */
    protected abstract DataSource dataSource();

    private static CaseId id(String value) {
        return new CaseId(LibraryVersions.REGION, value);
    }

    private static Instant instant(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }

    private Host host(RuleBook book, List<WorkCalendar> calendars, Optional<RuleBookCompiler> compiler) {
        JdbcStores stores = JdbcStores.on(dataSource());
        SettableTime time = SettableTime.at(instant("2026-03-02T08:00"));
        GridGovernance.Builder builder = GridGovernance.builder()
                .stores(stores)
                .ruleBooks(RuleBooks.of(book))
                .calendars(CalendarStore.of(calendars))
                .validator(VALIDATOR)
                .time(time);
        compiler.ifPresent(builder::compiler);
        return new Host(builder.build(), time, stores);
    }

    private Host upgraded() {
        return host(PRESENT, LibraryVersions.presentCalendars(), Optional.of(new PackCompiler()));
    }

    @BeforeEach
    void beginUnderTheEarlierLibrary() {
        Databases.empty(dataSource());
        before = host(EARLIER, LibraryVersions.earlierCalendars(), Optional.empty());
        LibraryVersions.town(EARLIER).settle(before.stores());
        before.taken("2026-03-02", "running");
        before.taken("2026-03-02", "paused");
        before.did("2026-03-03T09:00", "paused", "cadre", "pause", Map.of("reason", "等设备"));
    }

    @Test
    void theBooksDiffer() {
        assertThat(EARLIER.digest()).isNotEqualTo(PRESENT.digest());
        assertThat(before.lastDay("running")).isEqualTo(LocalDate.of(2026, 3, 6));
    }

    @Test
    void aRunningCaseKeepsItsLimitAndIsSweptByIt() {
        Host after = upgraded();
        assertThat(after.lastDay("running")).isEqualTo(LocalDate.of(2026, 3, 6));

        after.time().moveTo(instant("2026-03-06T00:00"));
        assertThat(after.governance()
                        .clocks()
                        .sweep(after.time().instant(), 100)
                        .ranOut())
                .isZero();
        after.time().moveTo(instant("2026-03-07T00:00"));
        assertThat(after.governance().clocks().sweep(after.time().instant(), 100))
                .satisfies(sweep -> assertThat(sweep.failed()).isZero())
                .satisfies(sweep -> assertThat(sweep.ranOut()).isEqualTo(1));
        assertThat(after.governance().cases().find(id("running")).orElseThrow().wasOverdue())
                .isTrue();
    }

    @Test
    void aCaseInAStateThatIsGoneGoesOnToItsEnd() {
        Host after = upgraded();
        after.time().moveTo(instant("2026-03-04T08:50"));
        assertThat(after.governance().cases().availableActions(id("paused"), ActorId.of("cadre")))
                .anySatisfy(
                        action -> assertThat(action.transition().id().value()).isEqualTo("resume"));

        after.did("2026-03-04T09:00", "paused", "cadre", "resume", Map.of());
        after.did("2026-03-05T09:00", "paused", "cadre", "settle", Map.of("result", "已清理"));
        after.did("2026-03-05T09:10", "paused", "leader", "inform", Map.of());
        after.did("2026-03-05T09:20", "paused", "secretary", "publish", Map.of());
        CaseFile closed = after.did("2026-03-05T09:30", "paused", "secretary", "close", Map.of());

        assertThat(closed.isClosed()).isTrue();
        List<CaseEventEnvelope> history = after.stores().cases().history(id("paused"));
        assertThat(CaseFile.fold(history)).isEqualTo(closed);
        assertThat(history).extracting(CaseEventEnvelope::ruleBook).containsOnly(EARLIER.digest());
    }

    @Test
    void aNewCaseBeginsUnderTheNewBook() {
        Host after = upgraded();
        CaseFile file = after.taken("2026-03-02", "new");

        assertThat(file.ruleBook()).isEqualTo(PRESENT.digest());
        assertThat(after.lastDay("new")).isEqualTo(LocalDate.of(2026, 3, 5));
        assertThat(after.act("2026-03-03T09:00", "new", "cadre", "pause", Map.of("reason", "等设备")))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.reasons())
                                .extracting(Refusal::code)
                                .contains(RefusalCode.ACTION_UNKNOWN));
    }

    @Test
    void aCalendarEditionThatIsBroughtNoMoreIsStillFound() {
        Host after = upgraded();
        String named = after.stores().cases().history(id("running")).get(0).calendarEdition();

        assertThat(LibraryVersions.presentCalendars())
                .noneMatch(calendar -> calendar.edition().id().equals(named));
        assertThat(after.stores().calendars().find(BuiltInCalendars.CN, named))
                .contains(LibraryVersions.earlierCalendars().stream()
                        .filter(calendar -> calendar.edition().id().equals(named))
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void aCaseGoesOverToABookOfWhichTheStoreKeepsTheSourceAlone() {
        Host after = upgraded();
        after.taken("2026-03-02", "new");

        Outcome outcome = after.governance()
                .migrations()
                .migrate(MigrationRequest.of(id("new"), LocalDate.of(2026, 3, 2), "secretary", "back", "仍按原规则办理")
                        .toBook(EARLIER.digest()));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Accepted.class,
                        accepted -> assertThat(accepted.file().ruleBook()).isEqualTo(EARLIER.digest()));
        assertThat(after.lastDay("new")).isEqualTo(LocalDate.of(2026, 3, 6));
    }

    @Test
    void whoForgetsTheCompilerIsToldSo() {
        Host after = host(PRESENT, LibraryVersions.presentCalendars(), Optional.empty());

        assertThatThrownBy(() -> after.act("2026-03-04T09:00", "paused", "cadre", "resume", Map.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(EARLIER.digest())
                .hasMessageContaining("give a compiler");
        assertThat(after.stores().cases().history(id("paused")))
                .isEqualTo(before.stores().cases().history(id("paused")));
    }
}
