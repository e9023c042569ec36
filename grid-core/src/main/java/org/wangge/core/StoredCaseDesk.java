package org.wangge.core;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.wangge.core.casefile.ActionActors;
import org.wangge.core.casefile.AvailableAction;
import org.wangge.core.casefile.CaseClocks;
import org.wangge.core.casefile.CaseCommand;
import org.wangge.core.casefile.CaseDeadline;
import org.wangge.core.casefile.CaseDecider;
import org.wangge.core.casefile.CaseDecision;
import org.wangge.core.casefile.CaseDesk;
import org.wangge.core.casefile.CaseEvent;
import org.wangge.core.casefile.CaseEventEnvelope;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.casefile.CaseId;
import org.wangge.core.casefile.CaseTimeline;
import org.wangge.core.casefile.CommandRequest;
import org.wangge.core.casefile.Outcome;
import org.wangge.core.casefile.Violation;
import org.wangge.core.grid.RegionId;
import org.wangge.core.procedure.ActionId;
import org.wangge.core.procedure.ActionKind;
import org.wangge.core.procedure.CommandId;
import org.wangge.core.procedure.DecisionContext;
import org.wangge.core.procedure.Refusal;
import org.wangge.core.procedure.RefusalCode;
import org.wangge.core.procedure.Transition;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.core.staff.Actor;
import org.wangge.core.staff.ActorDirectory;
import org.wangge.core.staff.ActorId;
import org.wangge.core.staff.SystemActor;
import org.wangge.core.store.CaseOpening;
import org.wangge.core.store.NumberAllocator;
import org.wangge.core.store.Stores;

/** The desk over stores: validates, loads, decides, records. */
final class StoredCaseDesk implements CaseDesk {

    private final Stores stores;
    private final StoredRuleBooks books;
    private final ContextSource contexts;
    private final ActorDirectory actors;
    private final NumberAllocator numbers;
    private final CommandCheck check;
    private final CaseRecorder recorder;

    StoredCaseDesk(
            Stores stores,
            StoredRuleBooks books,
            ContextSource contexts,
            ActorDirectory actors,
            NumberAllocator numbers,
            CommandCheck check,
            CaseRecorder recorder) {
        this.stores = stores;
        this.books = books;
        this.contexts = contexts;
        this.actors = actors;
        this.numbers = numbers;
        this.check = check;
        this.recorder = recorder;
    }

    @Override
    public Outcome handle(CommandRequest request) {
        List<Violation> violations = check.violations(request, recorder.now());
        return violations.isEmpty()
                ? stores.unitOfWork().execute(() -> carryOut(request))
                : new Outcome.Invalid(violations);
    }

    @Override
    public Outcome preview(CommandRequest request) {
        CaseRecorder dry = recorder.forPreview();
        return new StoredCaseDesk(stores, books, contexts, actors, numbers, check, dry).handle(request);
    }

    private Outcome carryOut(CommandRequest request) {
        CaseCommand command = request.command();
        CaseId id = CaseId.of(command.region(), command.caseId());
        CaseOpening opening = stores.opening(id, CommandId.of(request.commandId()), ActorId.of(request.actor()));
        return opening.earlier()
                .map(earlier -> new EarlierOutcome(stores).of(earlier, CommandFingerprint.of(request)))
                .orElseGet(() -> decide(request, id, opening.file()));
    }

    private Outcome decide(CommandRequest request, CaseId id, Optional<CaseFile> file) {
        Instant at = request.occurredAt().orElseGet(recorder::now).truncatedTo(ChronoUnit.MILLIS);
        Optional<RuleBook> pinned =
                file.map(books::of).or(() -> books.governing(id.region()).asOf(at));
        return pinned.isPresent() ? decide(request, id, file, pinned.get(), at) : notInForce(id.region(), at);
    }

    /** A case is governed by the rules of the day on which it begins; on a day without rules none begins. */
    private Outcome notInForce(RegionId region, Instant at) {
        LocalDate day = LocalDate.ofInstant(at, books.governing(region).zone());
        return new Outcome.Refused(List.of(Refusal.of(RefusalCode.RULES_NOT_IN_FORCE, "region", region, "day", day)));
    }

    private Outcome decide(CommandRequest request, CaseId id, Optional<CaseFile> file, RuleBook book, Instant at) {
        LocalDate day = LocalDate.ofInstant(at, book.zone());
        ActorId sender = ActorId.of(request.actor());
        Optional<Actor> actor = actors.find(id.region(), sender, day);
        // nobody may pass for the system, whatever the host's directory says
        if (actor.isEmpty() || sender.equals(SystemActor.ID)) {
            return new Outcome.Refused(
                    List.of(Refusal.of(RefusalCode.ACTOR_UNKNOWN, "actor", request.actor(), "day", day)));
        }
        Optional<Refusal> existence = existence(file, id, request.command(), book);
        if (existence.isPresent()) {
            return new Outcome.Refused(List.of(existence.get()));
        }
        DecisionContext context = contexts.context(id.region(), book, at);
        return outcome(request, id, file, book, context, decide(request, id, file, actor.get(), book, context));
    }

    /** The number is asked for only once the action is known to be legal, so that a refusal uses none up. */
    private CaseDecision decide(
            CommandRequest request,
            CaseId id,
            Optional<CaseFile> file,
            Actor actor,
            RuleBook book,
            DecisionContext context) {
        CaseCommand command = request.command();
        CaseDecider decider = new CaseDecider(book.caseRules()).reportedBy(request.reporter());
        CaseDecision decision = decider.decide(file, command, actor, Optional.empty(), context);
        if (decision instanceof CaseDecision.Accepted accepted && recorder.keeps() && asksForNumber(file, accepted)) {
            String number = numbers.next(id.region(), context.today());
            return decider.decide(file, command, actor, Optional.of(number), context);
        }
        return decision;
    }

    private static boolean asksForNumber(Optional<CaseFile> file, CaseDecision.Accepted accepted) {
        boolean files = accepted.events().stream()
                .anyMatch(event -> event instanceof CaseEvent.ActionTaken taken && taken.kind() == ActionKind.FILE);
        return files && file.flatMap(CaseFile::number).isEmpty();
    }

    private static Optional<Refusal> existence(Optional<CaseFile> file, CaseId id, CaseCommand command, RuleBook book) {
        Optional<Transition> transition = transition(command, book);
        if (file.isEmpty() && transition.filter(step -> !step.isInitial()).isPresent()) {
            return Optional.of(Refusal.of(RefusalCode.CASE_UNKNOWN, "caseId", id));
        }
        if (file.isPresent() && transition.filter(Transition::isInitial).isPresent()) {
            return Optional.of(Refusal.of(RefusalCode.CASE_EXISTS, "caseId", id));
        }
        return Optional.empty();
    }

    private static Optional<Transition> transition(CaseCommand command, RuleBook book) {
        return book.caseRules().procedure().findTransition(ActionId.of(command.action()));
    }

    private Outcome outcome(
            CommandRequest request,
            CaseId id,
            Optional<CaseFile> file,
            RuleBook book,
            DecisionContext context,
            CaseDecision decision) {
        if (decision instanceof CaseDecision.Refused refused) {
            return new Outcome.Refused(refused.reasons());
        }
        CaseDecision.Accepted accepted = (CaseDecision.Accepted) decision;
        CaseRecorder.Act act = new CaseRecorder.Act(
                id,
                file,
                CommandId.of(request.commandId()),
                CommandFingerprint.of(request),
                accepted.entitlement(),
                book.caseRules(),
                context.time());
        CaseRecorder.Recorded recorded = recorder.record(
                act,
                accepted.events().stream()
                        .map(event -> new CaseRecorder.Happening(event, context.now()))
                        .toList());
        request.reporter().ifPresent(reporter -> recorder.recordReporter(id, reporter));
        return new Outcome.Accepted(recorded.file(), recorded.events(), false);
    }

    @Override
    public Optional<CaseFile> find(CaseId id) {
        return stores.unitOfWork().execute(() -> stores.cases().find(id));
    }

    @Override
    public List<CaseEventEnvelope> history(CaseId id) {
        return stores.unitOfWork().execute(() -> stores.cases().history(id));
    }

    @Override
    public List<AvailableAction> availableActions(CaseId id, ActorId actor) {
        return stores.unitOfWork()
                .execute(() -> stores.cases()
                        .find(id)
                        .map(file -> available(file, actor))
                        .orElse(List.of()));
    }

    private List<AvailableAction> available(CaseFile file, ActorId id) {
        RuleBook book = books.of(file);
        Instant now = recorder.now();
        Optional<Actor> actor = actors.find(file.id().region(), id, LocalDate.ofInstant(now, book.zone()));
        return actor.map(known -> new ActionSearch(book.caseRules(), file, known)
                        .available(contexts.context(file.id().region(), book, now)))
                .orElse(List.of());
    }

    @Override
    public List<ActionActors> actorsFor(CaseId id) {
        return stores.unitOfWork()
                .execute(() -> stores.cases().find(id).map(this::actorsFor).orElse(List.of()));
    }

    private List<ActionActors> actorsFor(CaseFile file) {
        RuleBook book = books.of(file);
        DecisionContext context = contexts.context(file.id().region(), book, recorder.now());
        return new ActorSearch(book.caseRules(), file, actors).all(context);
    }

    @Override
    public Optional<CaseTimeline> timeline(CaseId id) {
        return stores.unitOfWork()
                .execute(() -> stores.cases()
                        .find(id)
                        .map(file -> timeline(file, stores.cases().history(id))));
    }

    private CaseTimeline timeline(CaseFile file, List<CaseEventEnvelope> history) {
        RuleBook book = books.of(file);
        return CaseTimeline.of(
                history,
                digest -> books.of(file.id(), digest).caseRules(),
                contexts.time(book, recorder.now()),
                recorder.now());
    }

    @Override
    public List<CaseDeadline> deadlines(CaseId id) {
        return stores.unitOfWork()
                .execute(() -> stores.cases()
                        .find(id)
                        .map(file -> {
                            RuleBook book = books.of(file);
                            return new CaseClocks(file, book.caseRules())
                                    .deadlines(contexts.time(book, recorder.now()));
                        })
                        .orElse(List.of()));
    }
}
