package org.wangge.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wangge.core.GridGovernance;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.casefile.Reporter;
import org.wangge.core.retention.ArchivedCase;
import org.wangge.core.retention.RetentionAct;
import org.wangge.core.retention.RetentionDesk;
import org.wangge.core.retention.RetentionPlan;
import org.wangge.core.retention.RetentionPolicies;
import org.wangge.core.retention.RetentionPolicy;
import org.wangge.core.retention.RetentionRecord;
import org.wangge.core.rulebook.RuleBooks;
import org.wangge.core.store.CalendarStore;
import org.wangge.core.store.CaseQuery;
import org.wangge.core.store.ConcurrentChangeException;
import org.wangge.core.store.RecordedCommand;
import org.wangge.testkit.fixture.CaseScript;
import org.wangge.testkit.fixture.SampleCases;
import org.wangge.testkit.fixture.SmallTown;

/** Closed cases leave for the archive, what is past its period goes; open cases and cases on hold stay. */
abstract class RetentionContract extends PortContract {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();
    private static final RetentionPolicy POLICY = new RetentionPolicy(
            "rules-2026", Period.ofYears(1), Period.ofYears(10), Period.ofYears(2), Period.ofMonths(6));
    private static final Reporter REPORTER = new Reporter(Optional.of("某某"), Optional.of("13800000000"), true, false);

    /** The last of the sample cases was closed on 2026-11-02. */
    private static final String LATER_HALF = "2027-05-02T17:00";

    private static final String LATER_ONE = "2027-11-02T17:00";
    private static final String LATER_TWO = "2028-11-02T17:00";
    private static final String LATER_TEN = "2036-11-02T17:00";

    private Instant now = SmallTown.at("2026-11-03T09:00");

    @BeforeEach
    void settle() {
        together(() -> SmallTown.settle(stores()));
    }

    private RetentionDesk desk(RetentionPolicies policies) {
        return GridGovernance.builder()
                .stores(stores())
                .ruleBooks(RuleBooks.of(SmallTown.book()))
                .calendars(CalendarStore.of(List.of(SmallTown.calendar())))
                .validator(VALIDATOR)
                .time(() -> now)
                .retention(policies)
                .build()
                .retention();
    }

    private RetentionDesk deskAt(String local) {
        now = SmallTown.at(local);
        return desk(RetentionPolicies.of(POLICY));
    }

    private CaseScript store(CaseScript script) {
        CaseFile file = SampleCases.store(stores(), script);
        together(() -> {
            stores().reporters().save(file.id(), REPORTER);
            script.history().stream()
                    .map(event -> event.commandId())
                    .distinct()
                    .forEach(command ->
                            stores().commands().record(new RecordedCommand(command, file.id(), "print", 1, 1)));
        });
        return script;
    }

    private CaseScript closed(String id) {
        return store(SampleCases.fullLife(id));
    }

    private boolean hasLog(CaseScript script) {
        return stores().commands()
                .find(HERE, script.history().get(0).commandId())
                .isPresent();
    }

    @Test
    void movesAClosedCaseThatCanBeReadAgain() {
        CaseScript script = closed("c-1");
        store(SampleCases.shelved("c-2"));
        assertThat(deskAt("2027-11-02T16:59").archive(HERE, 10)).isZero();
        assertThat(deskAt(LATER_ONE).archive(HERE, 10)).isEqualTo(1);
        assertThat(stores().cases().find(id("c-1"))).isEmpty();
        assertThat(stores().cases().history(id("c-1"))).isEmpty();
        assertThat(stores().clocks().of(id("c-1"))).isEmpty();
        assertThat(stores().queries().find(CaseQuery.in(HERE).build()))
                .extracting(CaseFile::id)
                .containsExactly(id("c-2"));
        ArchivedCase archived =
                desk(RetentionPolicies.of(POLICY)).find(id("c-1")).orElseThrow();
        assertThat(archived).isEqualTo(new ArchivedCase(script.file(), script.history(), now, POLICY.id()));
        assertThat(CaseFile.fold(archived.history())).isEqualTo(script.file());
        assertThat(deskAt(LATER_ONE).archive(HERE, 10)).isZero();
    }

    @Test
    void worksInBatchesAndSaysWhatItDid() {
        List.of("c-1", "c-2", "c-3").forEach(this::closed);
        RetentionDesk desk = deskAt(LATER_ONE);
        assertThat(desk.archive(HERE, 2)).isEqualTo(2);
        assertThat(desk.records(HERE, 10))
                .containsExactly(
                        new RetentionRecord(now, RetentionAct.ARCHIVE, POLICY.id(), List.of(id("c-1"), id("c-2"))));
        assertThat(desk.archive(HERE, 2)).isEqualTo(1);
        assertThat(desk.archive(HERE, 2)).isZero();
        assertThat(desk.records(HERE, 10)).hasSize(2);
        assertThat(desk.records(ELSEWHERE, 10)).isEmpty();
    }

    @Test
    void saysBeforehandWhatItWouldDo() {
        closed("c-1");
        store(SampleCases.shelved("c-2"));
        assertThat(deskAt("2026-11-03T09:00").plan(HERE)).isEqualTo(new RetentionPlan(POLICY.id(), 0, 0, 0, 0));
        assertThat(deskAt(LATER_ONE).plan(HERE)).isEqualTo(new RetentionPlan(POLICY.id(), 1, 1, 0, 0));
        assertThat(stores().cases().find(id("c-1"))).isPresent();
        deskAt(LATER_ONE).archive(HERE, 10);
        assertThat(deskAt(LATER_TEN).plan(HERE)).isEqualTo(new RetentionPlan(POLICY.id(), 0, 1, 1, 1));
    }

    @Test
    void erasesTheReporterOfAClosedCaseAloneAndKeepsTheFold() {
        CaseScript script = closed("c-1");
        store(SampleCases.shelved("c-2"));
        assertThat(deskAt("2027-05-02T16:59").purge(HERE, 10)).isZero();
        assertThat(deskAt(LATER_HALF).purge(HERE, 10)).isEqualTo(1);
        assertThat(stores().reporters().find(id("c-1"))).isEmpty();
        assertThat(stores().reporters().find(id("c-2"))).contains(REPORTER);
        assertThat(stores().cases().find(id("c-1"))).contains(script.file());
        assertThat(CaseFile.fold(stores().cases().history(id("c-1")))).isEqualTo(script.file());
        assertThat(deskAt(LATER_HALF).purge(HERE, 10)).isZero();
    }

    @Test
    void deletesEachKindWhenItsOwnPeriodHasPassed() {
        CaseScript script = closed("c-1");
        CaseScript other = store(SampleCases.shelved("c-2"));
        deskAt(LATER_ONE).archive(HERE, 10);
        assertThat(deskAt(LATER_ONE).purge(HERE, 10)).isEqualTo(1);
        assertThat(hasLog(script)).isTrue();
        assertThat(deskAt(LATER_TWO).purge(HERE, 10)).isEqualTo(1);
        assertThat(hasLog(script)).isFalse();
        assertThat(hasLog(other)).isTrue();
        RetentionDesk last = deskAt(LATER_TEN);
        assertThat(last.find(id("c-1"))).isPresent();
        assertThat(last.purge(HERE, 10)).isEqualTo(1);
        assertThat(last.find(id("c-1"))).isEmpty();
        assertThat(last.purge(HERE, 10)).isZero();
        assertThat(last.records(HERE, 10))
                .extracting(RetentionRecord::act)
                .containsExactly(
                        RetentionAct.PURGE_CASE,
                        RetentionAct.PURGE_LOG,
                        RetentionAct.ERASE_REPORTER,
                        RetentionAct.ARCHIVE);
        assertThat(last.records(HERE, 1)).hasSize(1);
    }

    @Test
    void touchesNothingOfACaseOnHold() {
        CaseScript script = closed("c-1");
        RetentionDesk desk = deskAt(LATER_ONE);
        desk.hold(id("c-1"), "lawsuit");
        desk.hold(id("c-1"), "lawsuit, second instance");
        assertThat(desk.plan(HERE)).isEqualTo(new RetentionPlan(POLICY.id(), 0, 0, 0, 0));
        assertThat(desk.archive(HERE, 10) + desk.purge(HERE, 10)).isZero();
        assertThat(desk.release(id("c-1"))).isTrue();
        assertThat(desk.release(id("c-1"))).isFalse();
        assertThat(desk.archive(HERE, 10)).isEqualTo(1);
        desk.hold(id("c-1"), "another lawsuit");
        assertThat(deskAt(LATER_TEN).purge(HERE, 10)).isZero();
        assertThat(stores().reporters().find(id("c-1"))).contains(REPORTER);
        assertThat(hasLog(script)).isTrue();
    }

    @Test
    void refusesAHoldOnACaseThatIsNotThere() {
        closed("c-1");
        deskAt(LATER_ONE).archive(HERE, 10);
        deskAt(LATER_TEN).purge(HERE, 10);
        for (String gone : List.of("c-1", "c-0")) {
            assertThatThrownBy(() -> deskAt(LATER_TEN).hold(id(gone), "lawsuit"))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("neither in use nor in the archive");
            assertThat(deskAt(LATER_TEN).release(id(gone))).isFalse();
        }
    }

    @Test
    void leavesACaseThatWasReopened() {
        CaseScript script = closed("c-1");
        CaseScript reopened = script.act("2026-11-10T09:00", "dispatcher", "reopen", Map.of("reason", "back again"));
        append(reopened, script.file().version());
        assertThat(deskAt(LATER_TEN).archive(HERE, 10)).isZero();
        assertThat(deskAt(LATER_TEN).purge(HERE, 10)).isZero();
        assertThat(stores().reporters().find(id("c-1"))).contains(REPORTER);
    }

    @Test
    void refusesToArchiveACaseThatWasReopenedMeanwhile() {
        CaseScript script = closed("c-1");
        ArchivedCase read = new ArchivedCase(script.file(), script.history(), now, POLICY.id());
        CaseScript reopened = script.act("2026-11-10T09:00", "dispatcher", "reopen", Map.of("reason", "back again"));
        append(reopened, script.file().version());
        assertThatThrownBy(() -> together(() -> stores().retention().archive(List.of(read))))
                .isInstanceOf(ConcurrentChangeException.class);
        assertThat(stores().cases().find(id("c-1"))).contains(reopened.file());
        assertThat(stores().cases().history(id("c-1"))).isEqualTo(reopened.history());
        assertThat(stores().retention().find(id("c-1"))).isEmpty();
    }

    @Test
    void leavesACaseWhoseEventsStillWaitToLeave() {
        CaseScript script = closed("c-1");
        together(() -> stores().outbox().add(script.history()));
        assertThat(deskAt(LATER_ONE).archive(HERE, 10)).isZero();
        together(() -> stores().outbox().taken(script.history()));
        assertThat(deskAt(LATER_ONE).archive(HERE, 10)).isEqualTo(1);
    }

    @Test
    void doesNothingThatIsTakenBack() {
        CaseScript script = closed("c-1");
        RetentionDesk desk = deskAt(LATER_ONE);
        assertThatThrownBy(() -> together(() -> {
                    desk.archive(HERE, 10);
                    throw new IllegalStateException("the node dies");
                }))
                .hasMessage("the node dies");
        assertThat(stores().cases().find(id("c-1"))).contains(script.file());
        assertThat(stores().cases().history(id("c-1"))).isEqualTo(script.history());
        assertThat(desk.find(id("c-1"))).isEmpty();
        assertThat(desk.records(HERE, 10)).isEmpty();
        assertThat(desk.archive(HERE, 10)).isEqualTo(1);
    }

    @Test
    void refusesARegionWithoutAPolicyAndEmptyBatches() {
        RetentionDesk none = desk(region -> Optional.empty());
        assertThatThrownBy(() -> none.archive(HERE, 10))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("has no retention policy");
        assertThatThrownBy(() -> none.purge(HERE, 10)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> none.plan(HERE)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> deskAt(LATER_ONE).archive(HERE, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> deskAt(LATER_ONE).hold(id("c-1"), " ")).isInstanceOf(IllegalArgumentException.class);
    }
}
