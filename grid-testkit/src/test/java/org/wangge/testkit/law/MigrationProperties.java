package org.wangge.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.wangge.core.GridGovernance;
import org.wangge.core.casefile.CaseEvent;
import org.wangge.core.casefile.CaseEventEnvelope;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.casefile.MigrationRequest;
import org.wangge.core.casefile.MigrationSurvey;
import org.wangge.core.casefile.Outcome;
import org.wangge.core.deadline.DeadlineClock;
import org.wangge.core.procedure.RunningClock;
import org.wangge.core.rulebook.RuleBooks;
import org.wangge.core.store.CalendarStore;
import org.wangge.core.store.ClockEntry;
import org.wangge.rules.rehearsal.Locality;
import org.wangge.testkit.fixture.AmendedTown;
import org.wangge.testkit.fixture.SmallTown;
import org.wangge.testkit.walk.Walk;

/** Whatever a case has lived through, it goes over whole or not at all, and its clocks keep what they have been through. */
class MigrationProperties extends WalkLaws {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    @Override
    protected Locality locality() {
        return SmallTown.locality();
    }

    /** The same stores under the amended rules, as after an upgrade of the pack; the former book is known as an earlier one. */
    private static GridGovernance amended(Walked walked) {
        return GridGovernance.builder()
                .stores(walked.place().stores())
                .ruleBooks(RuleBooks.of(AmendedTown.amended()).withEarlier(List.of(SmallTown.book())))
                .calendars(CalendarStore.of(walked.place().locality().calendars()))
                .validator(VALIDATOR)
                .time(walked.place().time())
                .build();
    }

    private static Outcome migrate(GridGovernance governance, CaseFile file) {
        return governance.migrations().migrate(MigrationRequest.of(file.id(), DAY, "dispatcher", "move", "amended"));
    }

    @Property(tries = TRIES)
    void goesOverWholeOrNotAtAll(@ForAll("walks") Walk walk) {
        Walked walked = walked(walk);
        GridGovernance governance = amended(walked);
        walked.file().ifPresent(before -> {
            List<ClockEntry> clocks = walked.place().stores().clocks().of(before.id());
            MigrationSurvey survey = governance.migrations().survey(before.id().region(), DAY, Optional.empty(), 10);
            Outcome outcome = migrate(governance, before);
            assertThat(outcome.isAccepted())
                    .isEqualTo(!before.isClosed())
                    .isEqualTo(!survey.ready().isEmpty());
            CaseFile after = walked.file().orElseThrow();
            if (outcome.isAccepted()) {
                assertThat(after.ruleBook()).isEqualTo(AmendedTown.amended().digest());
                assertKept(before, after, ((Outcome.Accepted) outcome).events());
            } else {
                assertThat(after).isEqualTo(before);
                assertThat(walked.place().stores().clocks().of(before.id())).isEqualTo(clocks);
            }
            assertSound(walked);
        });
    }

    @Property(tries = TRIES)
    void livesOnUnderTheOtherRules(@ForAll("walks") Walk walk) {
        Walked walked = walked(walk);
        GridGovernance governance = amended(walked);
        walked.file().ifPresent(before -> {
            migrate(governance, before);
            Instant later = walked.place().time().instant().plusSeconds(90L * 24 * 3600);
            walked.place().time().moveTo(later);
            governance.clocks().sweep(later, 100);
            assertSound(walked);
            assertThat(migrate(governance, before).isAccepted()).isEqualTo(!before.isClosed());
            assertSound(walked);
        });
    }

    private static void assertSound(Walked walked) {
        CaseFile file = walked.file().orElseThrow();
        assertThat(CaseFile.fold(walked.history()))
                .as("fold after %s", walked.trace())
                .isEqualTo(file);
        assertThat(walked.place().stores().clocks().of(walked.id()))
                .extracting(ClockEntry::clock)
                .containsExactlyInAnyOrderElementsOf(file.clocks().values().stream()
                        .filter(RunningClock::isOpen)
                        .map(RunningClock::id)
                        .toList());
    }

    /** State, places, tasks and what was done stay; a clock that goes on keeps its start and what happened to it. */
    private static void assertKept(CaseFile before, CaseFile after, List<CaseEventEnvelope> events) {
        assertThat(after.state()).isEqualTo(before.state());
        assertThat(after.holder()).isEqualTo(before.holder());
        assertThat(after.tasks()).isEqualTo(before.tasks());
        assertThat(after.attributes()).isEqualTo(before.attributes());
        assertThat(after.extensions()).isEqualTo(before.extensions());
        assertThat(after.clocks().keySet()).isEqualTo(before.clocks().keySet());
        for (CaseEventEnvelope event : events) {
            if (event.event() instanceof CaseEvent.ClockTakenOver taken) {
                DeadlineClock was = before.clocks().get(taken.clock().id()).clock();
                DeadlineClock is = taken.clock().clock();
                assertThat(is.startedAt()).isEqualTo(was.startedAt());
                assertThat(is.suspensions()).isEqualTo(was.suspensions());
                assertThat(is.extensions()).isEqualTo(was.extensions());
                assertThat(is.limit()).isNotEqualTo(was.limit());
            }
        }
    }
}
