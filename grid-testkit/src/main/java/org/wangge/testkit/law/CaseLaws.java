package org.wangge.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.wangge.core.casefile.AvailableAction;
import org.wangge.core.casefile.CaseCommand;
import org.wangge.core.casefile.CaseDeadline;
import org.wangge.core.casefile.CaseEvent;
import org.wangge.core.casefile.CaseEventEnvelope;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.casefile.CommandRequest;
import org.wangge.core.casefile.Outcome;
import org.wangge.core.procedure.ActionId;
import org.wangge.core.procedure.Refusal;
import org.wangge.core.procedure.RefusalCode;
import org.wangge.core.procedure.RunningClock;
import org.wangge.core.procedure.StateId;
import org.wangge.core.procedure.Transition;
import org.wangge.core.staff.ActorId;
import org.wangge.core.staff.Appointment;
import org.wangge.core.staff.SystemActor;
import org.wangge.core.store.ClockEntry;
import org.wangge.rules.rehearsal.GovernedLocality;
import org.wangge.testkit.arbitrary.FactArbitraries;
import org.wangge.testkit.walk.Trace;
import org.wangge.testkit.walk.Walk;

/**
 * The laws of cases (案卷规律), for any rule book and any stores: every one lets a case live by chance and looks at what
 * is stored then.
 */
public abstract class CaseLaws extends WalkLaws {

    private static final int MOST_STRIDES = 30;

    /** For subclasses. */
    protected CaseLaws() {}

    /**
     * Texts for any field.
     *
     * @return the generator
     */
    @Provide
    protected Arbitrary<String> oddTexts() {
        return FactArbitraries.oddTexts();
    }

    /**
     * The fold of the events is the stored file, and its version counts them.
     *
     * @param walk the walk
     */
    @Property(tries = TRIES)
    public void foldOfTheEventsIsTheStoredFile(@ForAll("walks") Walk walk) {
        Walked walked = walked(walk);
        walked.file().ifPresent(file -> {
            assertThat(CaseFile.fold(walked.history()))
                    .as("fold after %s", walked.trace())
                    .isEqualTo(file);
            assertThat(file.version()).isEqualTo(walked.history().size());
        });
    }

    /**
     * What is refused or invalid leaves nothing: no event, no clock, no command id.
     *
     * @param walk the walk
     */
    @Property(tries = TRIES)
    public void whatIsRefusedLeavesNothing(@ForAll("walks") Walk walk) {
        Walked walked = walked(walk);
        for (Trace.Command step : walked.trace().commands()) {
            boolean left = walked.history().stream()
                    .anyMatch(event ->
                            event.commandId().value().equals(step.request().commandId()));
            assertThat(left)
                    .as("%s left events, after %s", step, walked.trace())
                    .isEqualTo(step.outcome().isAccepted());
        }
    }

    /**
     * A command that is tried once more at the end, and refused, changes neither file nor clocks nor outbox.
     *
     * @param walk the walk; its commands are brought once more under new ids
     */
    @Property(tries = TRIES)
    public void aRefusedCommandChangesNothing(@ForAll("walks") Walk walk) {
        Walked walked = walked(walk);
        int again = 0;
        for (Trace.Command step : walked.trace().commands()) {
            Optional<CaseFile> before = walked.file();
            List<ClockEntry> clocks = walked.place().stores().clocks().of(walked.id());
            int waiting = pending(walked).size();
            again++;
            CommandRequest retried =
                    CommandRequest.of(step.request().command(), step.request().actor(), "again-" + again);
            if (!walked.place().governance().cases().handle(retried).isAccepted()) {
                assertThat(walked.file()).as("file after %s", retried).isEqualTo(before);
                assertThat(walked.place().stores().clocks().of(walked.id())).isEqualTo(clocks);
                assertThat(pending(walked)).hasSize(waiting);
            }
        }
    }

    private static List<CaseEventEnvelope> pending(Walked walked) {
        return walked.place().stores().outbox().pending(Integer.MAX_VALUE);
    }

    /**
     * Every accepted action is a path of the procedure: it began in one of its states and led where the rule says. So a
     * closed case, too, accepts nothing but what the rule book allows there.
     *
     * @param walk the walk
     */
    @Property(tries = TRIES)
    public void everyAcceptedActionIsAPathOfTheProcedure(@ForAll("walks") Walk walk) {
        Walked walked = walked(walk);
        for (Trace.Command step : walked.trace().commands()) {
            if (step.outcome() instanceof Outcome.Accepted accepted) {
                Transition taken = procedure()
                        .findTransition(ActionId.of(step.request().command().action()))
                        .orElseThrow();
                boolean begins = step.before()
                        .map(file -> taken.fromStates().contains(file.state()))
                        .orElse(taken.isInitial());
                assertThat(begins).as("%s, after %s", step, walked.trace()).isTrue();
                assertThat(accepted.file().state())
                        .as("%s, after %s", step, walked.trace())
                        .isEqualTo(
                                wasTaken(accepted) ? taken.to().orElseGet(() -> stateBefore(step)) : stateBefore(step));
            }
        }
    }

    /** A signature that waits for others takes no action yet. */
    private static boolean wasTaken(Outcome.Accepted accepted) {
        return accepted.events().stream().anyMatch(event -> event.event() instanceof CaseEvent.ActionTaken);
    }

    private static StateId stateBefore(Trace.Command step) {
        return step.before().orElseThrow().state();
    }

    /**
     * The same command id twice gives the first outcome and changes nothing.
     *
     * @param walk the walk
     */
    @Property(tries = TRIES)
    public void theSameCommandIdGivesTheFirstOutcome(@ForAll("walks") Walk walk) {
        Walked walked = walked(walk);
        List<CaseEventEnvelope> history = walked.history();
        for (Trace.Command step : walked.trace().commands()) {
            if (step.outcome() instanceof Outcome.Accepted first) {
                Outcome again = walked.place().governance().cases().handle(step.request());
                assertThat(again)
                        .as("%s once more, after %s", step, walked.trace())
                        .isEqualTo(new Outcome.Accepted(first.file(), first.events(), true));
            }
        }
        assertThat(walked.history()).isEqualTo(history);
    }

    /**
     * Every event names by what right it came about: the system, a present appointment, or holding the case.
     *
     * @param walk the walk
     */
    @Property(tries = TRIES)
    public void everyEventNamesAnEntitlement(@ForAll("walks") Walk walk) {
        Walked walked = walked(walk);
        for (CaseEventEnvelope event : walked.history()) {
            ActorId actor = event.entitlement().actor();
            Optional<Appointment.Place> place = event.entitlement().place();
            LocalDate day =
                    LocalDate.ofInstant(event.occurredAt(), locality().book().zone());
            boolean named = place.isPresent()
                    ? isAppointed(actor, place.get(), day)
                    : actor.equals(SystemActor.ID) || locality().people().contains(actor);
            assertThat(named).as("%s, after %s", event, walked.trace()).isTrue();
        }
    }

    private boolean isAppointed(ActorId actor, Appointment.Place place, LocalDate day) {
        return locality().appointments().stream()
                .anyMatch(held -> held.actor().equals(actor) && held.place().equals(place) && held.holdsOn(day));
    }

    /**
     * The same commands and sweeps at the same moments give the same events in other stores.
     *
     * @param walk the walk
     */
    @Property(tries = TRIES)
    public void replayGivesTheSameEvents(@ForAll("walks") Walk walk) {
        Walked walked = walked(walk);
        GovernedLocality other = open();
        for (Trace.Step step : walked.trace().steps()) {
            other.time().moveTo(step.at());
            if (step instanceof Trace.Command command && command.outcome().isAccepted()) {
                other.governance().cases().handle(command.request());
            } else if (step instanceof Trace.Sweep sweep) {
                other.governance().clocks().sweep(sweep.at(), MOST_STRIDES);
            }
        }
        assertThat(other.stores().cases().history(walked.id()))
                .as("replay of %s", walked.trace())
                .isEqualTo(walked.history());
    }

    /**
     * No clock of a case is due before it started.
     *
     * @param walk the walk
     */
    @Property(tries = TRIES)
    public void noClockIsDueBeforeItStarted(@ForAll("walks") Walk walk) {
        Walked walked = walked(walk);
        for (CaseDeadline deadline : walked.place().governance().cases().deadlines(walked.id())) {
            deadline.deadline()
                    .ifPresent(due -> assertThat(due.dueExclusive())
                            .as("%s, after %s", deadline, walked.trace())
                            .isAfterOrEqualTo(deadline.clock().clock().startedAt()));
            assertThat(deadline.explanation()).isNotNull();
        }
    }

    /**
     * The index has an entry for every open clock and no other, and the outbox has every event.
     *
     * @param walk the walk
     */
    @Property(tries = TRIES)
    public void indexAndOutboxAgreeWithTheCase(@ForAll("walks") Walk walk) {
        Walked walked = walked(walk);
        List<String> open = walked.file().stream()
                .flatMap(file -> file.clocks().values().stream())
                .filter(RunningClock::isOpen)
                .map(clock -> clock.id().value())
                .toList();
        assertThat(walked.place().stores().clocks().of(walked.id()))
                .extracting(entry -> entry.clock().value())
                .as("index after %s", walked.trace())
                .containsExactlyInAnyOrderElementsOf(open);
        assertThat(pending(walked)).isEqualTo(walked.history());
    }

    /**
     * A second sweep of the same moment finds nothing, and no clock speaks twice.
     *
     * @param walk the walk
     */
    @Property(tries = TRIES)
    public void aSecondSweepFindsNothing(@ForAll("walks") Walk walk) {
        Walked walked = walked(walk);
        Instant now = walked.place().time().instant();
        walked.place().governance().clocks().sweep(now, MOST_STRIDES);
        List<CaseEventEnvelope> history = walked.history();
        assertThat(walked.place().governance().clocks().sweep(now, MOST_STRIDES).looked())
                .as("second sweep after %s", walked.trace())
                .isZero();
        assertThat(walked.history()).isEqualTo(history);
    }

    /**
     * What is offered to a person is refused neither for the state nor for want of a right.
     *
     * @param walk the walk
     */
    @Property(tries = TRIES)
    public void whatIsOfferedIsOpenToThePerson(@ForAll("walks") Walk walk) {
        Walked walked = walked(walk);
        for (ActorId person : locality().people()) {
            for (AvailableAction offer : walked.place().governance().cases().availableActions(walked.id(), person)) {
                assertThat(reasonsBeside(walked, offer, person))
                        .as("%s to %s after %s", offer.transition().id(), person, walked.trace())
                        .doesNotContain(RefusalCode.ACTION_NOT_AVAILABLE, RefusalCode.NOT_ENTITLED);
            }
        }
    }

    /** Brought with a field that nobody knows, so that it is refused in any case and changes nothing. */
    private static List<RefusalCode> reasonsBeside(Walked walked, AvailableAction offer, ActorId person) {
        CaseCommand spoilt = new CaseCommand(
                walked.id().region().value(),
                walked.id().value(),
                offer.transition().id().value(),
                Map.of("no-such-field", "x"));
        Outcome outcome =
                walked.place().governance().cases().handle(CommandRequest.of(spoilt, person.value(), "offer"));
        return ((Outcome.Refused) outcome).reasons().stream().map(Refusal::code).toList();
    }

    /**
     * Whatever stands in the fields of a command: what comes back is an outcome, never an exception.
     *
     * @param walk a walk to begin with
     * @param text an odd text
     */
    @Property(tries = TRIES)
    public void noTextInAnyFieldMakesTheDeskFail(@ForAll("walks") Walk walk, @ForAll("oddTexts") String text) {
        Walked walked = walked(walk);
        int command = 0;
        for (Transition transition : procedure().transitions()) {
            for (var field : procedure().fieldsOf(transition)) {
                command++;
                CaseCommand odd = new CaseCommand(
                        walked.id().region().value(),
                        walked.id().value(),
                        transition.id().value(),
                        Map.of(field.value(), text));
                String person = locality()
                        .people()
                        .get(command % locality().people().size())
                        .value();
                assertThat(walked.place().governance().cases().handle(CommandRequest.of(odd, person, "odd-" + command)))
                        .isNotNull();
            }
        }
    }
}
