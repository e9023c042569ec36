package org.wangge.core;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.wangge.core.casefile.CaseEvent;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.casefile.CaseId;
import org.wangge.core.casefile.MigrationDesk;
import org.wangge.core.casefile.MigrationRequest;
import org.wangge.core.casefile.MigrationSurvey;
import org.wangge.core.casefile.Outcome;
import org.wangge.core.casefile.Violation;
import org.wangge.core.grid.RegionId;
import org.wangge.core.procedure.CommandId;
import org.wangge.core.procedure.Entitlement;
import org.wangge.core.procedure.Refusal;
import org.wangge.core.procedure.RefusalCode;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.core.rulebook.RuleTimeline;
import org.wangge.core.staff.ActorDirectory;
import org.wangge.core.staff.ActorId;
import org.wangge.core.staff.SystemActor;
import org.wangge.core.store.CaseMark;
import org.wangge.core.store.CaseOpening;
import org.wangge.core.store.CasePage;
import org.wangge.core.store.CaseQuery;
import org.wangge.core.store.Stores;

/** The migration desk over stores: what speaks against a move is asked of both rule books, and what happens is recorded. */
final class StoredMigrationDesk implements MigrationDesk {

    private final Stores stores;
    private final StoredRuleBooks books;
    private final MigrationPlans plans;
    private final ActorDirectory actors;
    private final CommandCheck check;
    private final CaseRecorder recorder;

    StoredMigrationDesk(
            Stores stores,
            StoredRuleBooks books,
            MigrationPlans plans,
            ActorDirectory actors,
            CommandCheck check,
            CaseRecorder recorder) {
        this.stores = stores;
        this.books = books;
        this.plans = plans;
        this.actors = actors;
        this.check = check;
        this.recorder = recorder;
    }

    @Override
    public Outcome migrate(MigrationRequest request) {
        List<Violation> violations = check.violations(request);
        return violations.isEmpty()
                ? stores.unitOfWork().execute(() -> carryOut(request))
                : new Outcome.Invalid(violations);
    }

    @Override
    public Outcome preview(MigrationRequest request) {
        return new StoredMigrationDesk(stores, books, plans, actors, check, recorder.forPreview()).migrate(request);
    }

    private Outcome carryOut(MigrationRequest request) {
        CaseId id = CaseId.of(request.region(), request.caseId());
        CaseOpening opening = stores.opening(id, CommandId.of(request.commandId()), ActorId.of(request.actor()));
        return opening.earlier()
                .map(earlier -> new EarlierOutcome(stores).of(earlier, CommandFingerprint.of(request)))
                .orElseGet(() -> move(request, id, opening.file()));
    }

    private Outcome move(MigrationRequest request, CaseId id, Optional<CaseFile> file) {
        Instant now = recorder.now();
        RuleTimeline rules = books.governing(id.region());
        Optional<RuleBook> to = request.ruleBook().map(books::find).orElseGet(() -> rules.asOf(request.rulesOf()));
        Optional<Refusal> reason = noRules(request, to)
                .or(() -> stillAhead(request, LocalDate.ofInstant(now, rules.zone())))
                .or(() -> notKnown(request, id.region(), LocalDate.ofInstant(now, rules.zone())))
                .or(() -> noCase(id, file))
                .or(() -> tooEarly(file.orElseThrow(), to.orElseThrow(), now));
        return reason.isPresent()
                ? new Outcome.Refused(List.of(reason.get()))
                : move(request, file.orElseThrow(), to.orElseThrow(), now);
    }

    private static Optional<Refusal> noRules(MigrationRequest request, Optional<RuleBook> to) {
        if (to.isPresent()) {
            return Optional.empty();
        }
        return Optional.of(request.ruleBook()
                .map(digest -> Refusal.of(RefusalCode.RULE_BOOK_UNKNOWN, "digest", digest))
                .orElseGet(() -> Refusal.of(
                        RefusalCode.RULES_NOT_IN_FORCE, "region", request.region(), "day", request.rulesOf())));
    }

    private static Optional<Refusal> stillAhead(MigrationRequest request, LocalDate today) {
        LocalDate day = request.rulesOf();
        return day.isAfter(today)
                ? Optional.of(Refusal.of(RefusalCode.RULES_STILL_AHEAD, "day", day, "today", today))
                : Optional.empty();
    }

    private Optional<Refusal> notKnown(MigrationRequest request, RegionId region, LocalDate today) {
        ActorId sender = ActorId.of(request.actor());
        boolean isKnown = !sender.equals(SystemActor.ID)
                && actors.find(region, sender, today).isPresent();
        return isKnown
                ? Optional.empty()
                : Optional.of(Refusal.of(RefusalCode.ACTOR_UNKNOWN, "actor", request.actor(), "day", today));
    }

    private static Optional<Refusal> noCase(CaseId id, Optional<CaseFile> file) {
        return file.isPresent() ? Optional.empty() : Optional.of(Refusal.of(RefusalCode.CASE_UNKNOWN, "caseId", id));
    }

    private static Optional<Refusal> tooEarly(CaseFile file, RuleBook to, Instant now) {
        return now.isBefore(file.lastActedAt())
                ? Optional.of(Refusal.of(
                        RefusalCode.TOO_EARLY,
                        "action",
                        "migrate",
                        "at",
                        LocalDateTime.ofInstant(now, to.zone()),
                        "last",
                        LocalDateTime.ofInstant(file.lastActedAt(), to.zone())))
                : Optional.empty();
    }

    private Outcome move(MigrationRequest request, CaseFile file, RuleBook to, Instant now) {
        MigrationPlans.Plan plan = plans.plan(file, to, request.rulesOf(), now);
        return plan.reasons().isEmpty() ? recorded(request, file, to, plan, now) : new Outcome.Refused(plan.reasons());
    }

    private Outcome recorded(
            MigrationRequest request, CaseFile file, RuleBook to, MigrationPlans.Plan plan, Instant now) {
        CaseEvent migrated = new CaseEvent.CaseMigrated(
                file.ruleBook(), file.pinnedOn(), to.digest(), request.rulesOf(), request.reason(), request.basis());
        List<CaseRecorder.Happening> happenings = Stream.concat(Stream.of(migrated), plan.clocks().stream())
                .map(event -> new CaseRecorder.Happening(event, now))
                .toList();
        CaseRecorder.Act act = new CaseRecorder.Act(
                file.id(),
                Optional.of(file),
                CommandId.of(request.commandId()),
                CommandFingerprint.of(request),
                new Entitlement(ActorId.of(request.actor()), Optional.empty()),
                to.caseRules(),
                plans.time(to, now));
        CaseRecorder.Recorded recorded = recorder.record(act, happenings);
        return new Outcome.Accepted(recorded.file(), recorded.events(), false);
    }

    @Override
    public MigrationSurvey survey(RegionId region, LocalDate rulesOf, Optional<CaseId> after, int batch) {
        RuleBook to = books.governing(region)
                .asOf(rulesOf)
                .orElseThrow(() -> new IllegalArgumentException(
                        Refusal.of(RefusalCode.RULES_NOT_IN_FORCE, "region", region, "day", rulesOf)
                                .render(Locale.ENGLISH)));
        return stores.unitOfWork().execute(() -> survey(region, to, rulesOf, after.map(this::mark), batch));
    }

    private CaseMark mark(CaseId last) {
        CaseFile file = stores.cases()
                .find(last)
                .orElseThrow(() -> new IllegalArgumentException("The survey cannot go on after case " + last
                        + ", which does not exist; go on after the case that the page before names"));
        return new CaseMark(Optional.empty(), file.reportedAt(), last.value());
    }

    private MigrationSurvey survey(
            RegionId region, RuleBook to, LocalDate rulesOf, Optional<CaseMark> after, int batch) {
        CasePage page = stores.queries()
                .page(CaseQuery.in(region)
                        .closed(false)
                        .after(after)
                        .limit(batch)
                        .build());
        Instant now = recorder.now();
        return new MigrationSurvey(
                rulesOf,
                page.cases().stream()
                        .filter(file -> !file.ruleBook().equals(to.digest()))
                        .map(file -> candidate(file, to, rulesOf, now))
                        .toList(),
                page.next().map(mark -> new CaseId(region, mark.caseId())));
    }

    private MigrationSurvey.Candidate candidate(CaseFile file, RuleBook to, LocalDate rulesOf, Instant now) {
        MigrationPlans.Plan plan = plans.plan(file, to, rulesOf, now);
        return new MigrationSurvey.Candidate(file.id(), file.pinnedOn(), plan.reasons(), plan.clocks());
    }
}
