package org.wangge.jdbc.codec;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.wangge.core.casefile.Attachment;
import org.wangge.core.casefile.CaseEvent;
import org.wangge.core.casefile.CaseEventEnvelope;
import org.wangge.core.casefile.CaseId;
import org.wangge.core.casefile.CategoryId;
import org.wangge.core.deadline.CountingRule;
import org.wangge.core.deadline.CountingRules;
import org.wangge.core.deadline.DeadlineClock;
import org.wangge.core.deadline.Extension;
import org.wangge.core.deadline.LimitUnit;
import org.wangge.core.deadline.Suspension;
import org.wangge.core.deadline.TimeLimit;
import org.wangge.core.explain.RuleId;
import org.wangge.core.fact.FactId;
import org.wangge.core.fact.FactValue;
import org.wangge.core.grid.GridCode;
import org.wangge.core.grid.LevelId;
import org.wangge.core.procedure.ActionId;
import org.wangge.core.procedure.ActionKind;
import org.wangge.core.procedure.ClockId;
import org.wangge.core.procedure.EvidenceKind;
import org.wangge.core.procedure.RunningClock;
import org.wangge.core.procedure.StateId;
import org.wangge.core.procedure.TaskRole;
import org.wangge.core.procedure.TaskStatus;
import org.wangge.core.staff.ActorId;
import org.wangge.core.staff.Holder;
import org.wangge.core.staff.OrgUnitId;
import org.wangge.jdbc.support.Samples;

/** Events of every kind with any content that their types allow. */
final class CaseArbitraries {

    private static final ClockId OTHER = ClockId.of("accept");
    private static final OrgUnitId HELPER = OrgUnitId.of("helper");

    private CaseArbitraries() {}

    static Arbitrary<CaseEvent> events() {
        return Arbitraries.oneOf(List.of(
                reported().map(CaseEvent.class::cast),
                actions().map(CaseEvent.class::cast),
                signatures().map(CaseEvent.class::cast),
                attachments().map(CaseEvent.class::cast),
                Arbitraries.of(true, false).map(CaseEvent.ReporterRecorded::new),
                texts().map(CaseEvent.CaseNumbered::new),
                imported(),
                Combinators.combine(
                                holders().optional(), kebabs().map(LevelId::of).optional())
                        .as(CaseEvent.ResponsibilityMoved::new),
                kebabs().map(CategoryId::of).map(CaseEvent.CategoryCorrected::new),
                ids().map(GridCode::of).map(CaseEvent.LocationCorrected::new),
                Combinators.combine(ids().map(OrgUnitId::of), Arbitraries.of(TaskRole.class))
                        .as(CaseEvent.TaskAssigned::new),
                Combinators.combine(ids().map(OrgUnitId::of), Arbitraries.of(TaskStatus.class))
                        .as(CaseEvent.TaskMoved::new),
                clocks().map(CaseEvent.ClockStarted::new),
                Combinators.combine(kebabs().map(ClockId::of), instants()).as(CaseEvent.ClockStopped::new),
                Combinators.combine(kebabs().map(ClockId::of), instants()).as(CaseEvent.ClockSuspended::new),
                Combinators.combine(kebabs().map(ClockId::of), instants()).as(CaseEvent.ClockResumed::new),
                Combinators.combine(kebabs().map(ClockId::of), extensions()).as(CaseEvent.ClockExtended::new),
                kebabs().map(ClockId::of).map(CaseEvent.ExtensionRequested::new),
                kebabs().map(ClockId::of).map(CaseEvent.ExtensionDenied::new),
                Combinators.combine(kebabs().map(ClockId::of), shares()).as(CaseEvent.ClockWarned::new),
                Combinators.combine(kebabs().map(ClockId::of), days()).as(CaseEvent.ClockRanOut::new),
                Arbitraries.of(ActionKind.class).map(CaseEvent.CaseClosed::new),
                Arbitraries.create(CaseEvent.CaseReopened::new),
                migrations().map(CaseEvent.class::cast),
                Combinators.combine(clocks(), days().optional(), days().optional())
                        .as(CaseEvent.ClockTakenOver::new)));
    }

    private static Arbitrary<CaseEvent.CaseMigrated> migrations() {
        return Combinators.combine(texts(), days(), texts(), days(), texts(), texts().optional())
                .as(CaseEvent.CaseMigrated::new);
    }

    /** Histories that a case file can be folded from. */
    static Arbitrary<List<CaseEventEnvelope>> histories() {
        Arbitrary<CaseEvent> following = Arbitraries.oneOf(List.of(
                actions().map(CaseEvent.class::cast),
                signatures().map(CaseEvent.class::cast),
                attachments().map(CaseEvent.class::cast),
                Arbitraries.of(true, false).map(CaseEvent.ReporterRecorded::new),
                texts().map(CaseEvent.CaseNumbered::new),
                holders().map(holder -> new CaseEvent.ResponsibilityMoved(Optional.of(holder), Optional.empty())),
                Combinators.combine(ids().map(OrgUnitId::of), Arbitraries.of(TaskRole.class))
                        .as(CaseEvent.TaskAssigned::new),
                Arbitraries.of(TaskStatus.class).map(status -> new CaseEvent.TaskMoved(HELPER, status)),
                clocks().map(CaseEvent.ClockStarted::new),
                signatures().map(CaseEvent.class::cast),
                Arbitraries.just(new CaseEvent.ExtensionRequested(OTHER)),
                Arbitraries.just(new CaseEvent.ExtensionDenied(OTHER)),
                shares().map(share -> new CaseEvent.ClockWarned(OTHER, share)),
                days().map(day -> new CaseEvent.ClockRanOut(OTHER, day)),
                Arbitraries.just(new CaseEvent.CaseClosed(ActionKind.CLOSE)),
                Arbitraries.just(new CaseEvent.CaseReopened()),
                migrations().map(CaseEvent.class::cast),
                clocks().map(clock -> new CaseEvent.ClockTakenOver(clock, Optional.empty(), Optional.empty()))));
        Arbitrary<CaseEvent> beginning = Arbitraries.oneOf(reported().map(CaseEvent.class::cast), imported());
        return Combinators.combine(ids(), beginning, clocks(), following.list().ofMaxSize(8))
                .as((id, report, clock, more) -> {
                    List<CaseEvent> events = new ArrayList<>(List.of(report));
                    events.add(new CaseEvent.ClockStarted(
                            new RunningClock(OTHER, clock.row(), clock.clock(), 0, Optional.empty(), false)));
                    events.add(new CaseEvent.TaskAssigned(HELPER, TaskRole.ASSIST));
                    events.addAll(more);
                    return Samples.envelopes(CaseId.of("370321", id), 1, "cmd", events.toArray(CaseEvent[]::new));
                });
    }

    private static Arbitrary<CaseEvent.CaseReported> reported() {
        return Combinators.combine(kebabs(), ids(), kebabs(), holders(), kebabs(), days())
                .as((category, location, level, holder, state, day) -> new CaseEvent.CaseReported(
                        CategoryId.of(category),
                        GridCode.of(location),
                        LevelId.of(level),
                        holder,
                        StateId.of(state),
                        day));
    }

    private static Arbitrary<CaseEvent> imported() {
        return Combinators.combine(reported(), texts(), texts(), actions())
                .as((as, source, summary, act) -> new CaseEvent.CaseImported(
                        as.category(),
                        as.location(),
                        as.competence(),
                        as.holder(),
                        as.state(),
                        as.pinnedOn(),
                        source,
                        summary,
                        act.values()));
    }

    private static Arbitrary<CaseEvent.ActionTaken> actions() {
        return Combinators.combine(
                        kebabs().map(ActionId::of),
                        Arbitraries.of(ActionKind.class),
                        kebabs().map(StateId::of).optional(),
                        kebabs().map(StateId::of),
                        Arbitraries.maps(kebabs().map(FactId::of), facts()).ofMaxSize(4),
                        ids().map(OrgUnitId::of).optional())
                .as(CaseEvent.ActionTaken::new);
    }

    private static Arbitrary<CaseEvent.ActionSigned> signatures() {
        return Combinators.combine(
                        kebabs().map(ActionId::of),
                        texts(),
                        Arbitraries.maps(kebabs().map(FactId::of), facts()).ofMaxSize(4))
                .as(CaseEvent.ActionSigned::new);
    }

    private static Arbitrary<CaseEvent.AttachmentsAdded> attachments() {
        return Combinators.combine(
                        kebabs().map(EvidenceKind::of),
                        Arbitraries.of("oss://cases/1.jpg", "照片/2.png", "a\"b\\c", "x"),
                        Arbitraries.of("sha-256:" + "0123456789abcdef".repeat(4))
                                .optional(),
                        Arbitraries.of("image/jpeg", "video/mp4").optional())
                .as(Attachment::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(CaseEvent.AttachmentsAdded::new);
    }

    private static Arbitrary<FactValue> facts() {
        return Arbitraries.oneOf(
                Arbitraries.of(true, false).map(FactValue::of),
                JsonArbitraries.numbers().map(FactValue::of),
                days().map(FactValue::of),
                texts().map(FactValue::of));
    }

    private static Arbitrary<Holder> holders() {
        return Arbitraries.oneOf(
                ids().map(OrgUnitId::of).map(Holder.HeldByUnit::new),
                ids().map(ActorId::of).map(Holder.HeldByPerson::new));
    }

    private static Arbitrary<RunningClock> clocks() {
        return Combinators.combine(
                        Combinators.combine(
                                        kebabs().map(ClockId::of),
                                        ids().map(OrgUnitId::of).optional())
                                .as((clock, unit) -> unit.map(clock::forTask).orElse(clock)),
                        Combinators.combine(kebabs(), kebabs()).as(RuleId::of),
                        deadlineClocks(),
                        Arbitraries.integers().between(0, 9),
                        shares().optional(),
                        Arbitraries.of(true, false))
                .as(RunningClock::new);
    }

    private static Arbitrary<DeadlineClock> deadlineClocks() {
        return Combinators.combine(
                        limits(),
                        Arbitraries.of(CountingRules.all().values()),
                        Arbitraries.of("Asia/Shanghai", "Asia/Urumqi", "Z", "+08:00")
                                .map(ZoneId::of),
                        instants(),
                        Arbitraries.longs().between(0, 1_000_000_000L).list().ofMaxSize(3),
                        extensions().list().ofMaxSize(2),
                        Arbitraries.of(true, false))
                .as(CaseArbitraries::clock);
    }

    private static DeadlineClock clock(
            TimeLimit limit,
            CountingRule rule,
            ZoneId zone,
            Instant start,
            List<Long> pauses,
            List<Extension> extensions,
            boolean stopped) {
        List<Suspension> suspensions = new ArrayList<>();
        Instant at = start;
        for (long pause : pauses) {
            suspensions.add(new Suspension(at, Optional.of(at.plusNanos(pause))));
            at = at.plusNanos(pause);
        }
        if (!stopped) {
            suspensions.add(new Suspension(at, Optional.empty()));
        }
        return new DeadlineClock(
                limit, rule, zone, start, suspensions, extensions, stopped ? Optional.of(at) : Optional.empty());
    }

    private static Arbitrary<Extension> extensions() {
        return Combinators.combine(limits(), Arbitraries.of(Extension.How.class), instants())
                .as(Extension::new);
    }

    private static Arbitrary<TimeLimit> limits() {
        Arbitrary<TimeLimit> atOnce =
                plainLimits().filter(TimeLimit::isComputable).map(TimeLimit::atOnce);
        return Arbitraries.frequencyOf(Tuple.of(5, plainLimits()), Tuple.of(1, atOnce));
    }

    private static Arbitrary<TimeLimit> plainLimits() {
        return Combinators.combine(
                        Arbitraries.of(LimitUnit.class), Arbitraries.integers().between(1, Integer.MAX_VALUE))
                .as((unit, amount) -> TimeLimit.of(unit.isCounted() ? amount : 0, unit));
    }

    private static Arbitrary<BigDecimal> shares() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.ONE)
                .ofScale(4);
    }

    private static Arbitrary<Instant> instants() {
        return Combinators.combine(
                        Arbitraries.longs().between(-9_000_000_000L, 9_000_000_000L),
                        Arbitraries.longs().between(0, 999_999_999L))
                .as(Instant::ofEpochSecond);
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.longs().between(-100_000, 100_000).map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<String> kebabs() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .ofMinLength(1)
                .ofMaxLength(8)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(parts -> String.join("-", parts));
    }

    private static Arbitrary<String> ids() {
        return Arbitraries.strings()
                .withCharRange('0', 'z')
                .withChars("网格号")
                .ofMinLength(1)
                .ofMaxLength(64);
    }

    private static Arbitrary<String> texts() {
        return JsonArbitraries.texts();
    }
}
