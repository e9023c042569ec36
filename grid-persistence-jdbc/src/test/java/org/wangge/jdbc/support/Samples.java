package org.wangge.jdbc.support;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wangge.core.casefile.Attachment;
import org.wangge.core.casefile.CaseEvent;
import org.wangge.core.casefile.CaseEventEnvelope;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.casefile.CaseId;
import org.wangge.core.casefile.CategoryId;
import org.wangge.core.deadline.CountingRules;
import org.wangge.core.deadline.DeadlineClock;
import org.wangge.core.deadline.Extension;
import org.wangge.core.deadline.TimeLimit;
import org.wangge.core.explain.RuleId;
import org.wangge.core.fact.FactId;
import org.wangge.core.fact.FactValue;
import org.wangge.core.grid.GridCode;
import org.wangge.core.grid.LevelId;
import org.wangge.core.procedure.ActionId;
import org.wangge.core.procedure.ActionKind;
import org.wangge.core.procedure.ClockId;
import org.wangge.core.procedure.CommandId;
import org.wangge.core.procedure.Entitlement;
import org.wangge.core.procedure.EvidenceKind;
import org.wangge.core.procedure.RunningClock;
import org.wangge.core.procedure.StateId;
import org.wangge.core.procedure.TaskRole;
import org.wangge.core.procedure.TaskStatus;
import org.wangge.core.staff.ActorId;
import org.wangge.core.staff.Appointment;
import org.wangge.core.staff.Holder;
import org.wangge.core.staff.OrgUnitId;
import org.wangge.core.staff.PostId;

/** Cases and events as a town has them. */
public final class Samples {

    /** A Tuesday before the National Day holiday, with all nine digits of a fraction. */
    public static final Instant START = Instant.parse("2026-09-29T02:00:00.123456789Z");

    /** The clock of the samples. */
    public static final ClockId SETTLE = ClockId.of("settle");

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private Samples() {}

    /** A clock of three working days. */
    public static RunningClock clock() {
        return RunningClock.begun(
                SETTLE,
                RuleId.of("tangshan-town", "settle-village"),
                DeadlineClock.start(TimeLimit.workingDays(3), CountingRules.CIVIL_CODE, SHANGHAI, START));
    }

    /** The report with which a case begins. */
    public static CaseEvent.CaseReported reported(String category, String location) {
        return new CaseEvent.CaseReported(
                CategoryId.of(category),
                GridCode.of(location),
                LevelId.of("village"),
                new Holder.HeldByPerson(ActorId.of("u-1007")),
                StateId.of("reported"),
                LocalDate.parse("2026-09-29"));
    }

    /** An action that leads to a state. */
    public static CaseEvent.ActionTaken acted(String action, ActionKind kind, String from, String to) {
        return new CaseEvent.ActionTaken(
                ActionId.of(action), kind, Optional.of(StateId.of(from)), StateId.of(to), Map.of());
    }

    /** One event of each kind by the name of its golden file. */
    public static Map<String, CaseEvent> eventOfEachKind() {
        Map<String, CaseEvent> events = new LinkedHashMap<>();
        Instant later = Instant.parse("2026-09-30T03:04:05Z");
        events.put("CaseReported", reported("sanitation", "ts-v01-g03"));
        events.put(
                "CaseImported",
                new CaseEvent.CaseImported(
                        CategoryId.of("sanitation"),
                        GridCode.of("ts-v01-g03"),
                        LevelId.of("village"),
                        new Holder.HeldByUnit(OrgUnitId.of("ts-water")),
                        StateId.of("handled"),
                        LocalDate.parse("2026-09-29"),
                        "12345 平台 2019—2024",
                        "派单两次，\"已清理\"",
                        Map.of(FactId.of("title"), FactValue.of("井盖破损"))));
        events.put(
                "ActionTaken",
                new CaseEvent.ActionTaken(
                        ActionId.of("handle"),
                        ActionKind.HANDLE,
                        Optional.of(StateId.of("accepted")),
                        StateId.of("handled"),
                        Map.of(
                                FactId.of("note"), FactValue.of("已清理 \"两处\"\n见照片 \uD83D\uDCF7"),
                                FactId.of("amount"), FactValue.of(new BigDecimal("12.50")),
                                FactId.of("urgent"), FactValue.of(true),
                                FactId.of("promised-on"), FactValue.of(LocalDate.parse("2026-10-09")))));
        events.put(
                "ActionSigned",
                new CaseEvent.ActionSigned(
                        ActionId.of("approve-closing"),
                        "post:village-leader@ANCESTOR",
                        Map.of(FactId.of("note"), FactValue.of("同意"))));
        events.put(
                "AttachmentsAdded",
                new CaseEvent.AttachmentsAdded(List.of(
                        new Attachment(
                                EvidenceKind.of("photo-before"),
                                "oss://cases/1/before.jpg",
                                Optional.of("sha-256:" + "0123456789abcdef".repeat(4)),
                                Optional.of("image/jpeg")),
                        new Attachment(EvidenceKind.of("receipt"), "照片/2.png", Optional.empty(), Optional.empty()))));
        events.put("ReporterRecorded", new CaseEvent.ReporterRecorded(true));
        events.put("CaseNumbered", new CaseEvent.CaseNumbered("370321-2026-000123"));
        events.put(
                "ResponsibilityMoved",
                new CaseEvent.ResponsibilityMoved(
                        Optional.of(new Holder.HeldByUnit(OrgUnitId.of("ts-city-management"))),
                        Optional.of(LevelId.of("town"))));
        events.put("CategoryCorrected", new CaseEvent.CategoryCorrected(CategoryId.of("noise")));
        events.put("LocationCorrected", new CaseEvent.LocationCorrected(GridCode.of("ts-v02-g01")));
        events.put("TaskAssigned", new CaseEvent.TaskAssigned(OrgUnitId.of("ts-water"), TaskRole.ASSIST));
        events.put("TaskMoved", new CaseEvent.TaskMoved(OrgUnitId.of("ts-water"), TaskStatus.SENT_BACK));
        events.put("ClockStarted", new CaseEvent.ClockStarted(clock()));
        events.put("ClockSuspended", new CaseEvent.ClockSuspended(SETTLE, later));
        events.put("ClockResumed", new CaseEvent.ClockResumed(SETTLE, later.plusSeconds(60)));
        events.put(
                "ClockExtended",
                new CaseEvent.ClockExtended(
                        SETTLE, Extension.adding(TimeLimit.workingDays(2), later.plusSeconds(120))));
        events.put("ExtensionRequested", new CaseEvent.ExtensionRequested(SETTLE));
        events.put("ExtensionDenied", new CaseEvent.ExtensionDenied(SETTLE));
        events.put("ClockWarned", new CaseEvent.ClockWarned(SETTLE, new BigDecimal("0.80")));
        events.put("ClockRanOut", new CaseEvent.ClockRanOut(SETTLE, LocalDate.parse("2026-10-13")));
        events.put(
                "CaseMigrated",
                new CaseEvent.CaseMigrated(
                        "sha256:0f1e2d",
                        LocalDate.parse("2026-09-29"),
                        "sha256:3c4b5a",
                        LocalDate.parse("2026-10-01"),
                        "修订版施行，在办案卷改用新时限",
                        Optional.of("镇网格〔2026〕8号")));
        events.put(
                "ClockTakenOver",
                new CaseEvent.ClockTakenOver(
                        RunningClock.begun(
                                SETTLE,
                                RuleId.of("tangshan-town", "settle-village"),
                                DeadlineClock.start(
                                        TimeLimit.workingDays(2), CountingRules.CIVIL_CODE, SHANGHAI, START)),
                        Optional.of(LocalDate.parse("2026-10-10")),
                        Optional.of(LocalDate.parse("2026-10-09"))));
        events.put("ClockStopped", new CaseEvent.ClockStopped(SETTLE, later.plusSeconds(180)));
        events.put("CaseClosed", new CaseEvent.CaseClosed(ActionKind.CLOSE));
        events.put("CaseReopened", new CaseEvent.CaseReopened());
        return events;
    }

    /** An envelope around an event; every tenth of a minute one. */
    public static CaseEventEnvelope envelope(CaseId id, long sequence, String command, CaseEvent event) {
        Instant at = START.plusSeconds(6 * (sequence - 1));
        return CaseEventEnvelope.builder()
                .caseId(id)
                .sequence(sequence)
                .commandId(CommandId.of(command))
                .entitlement(new Entitlement(
                        ActorId.of("u-1007"),
                        sequence % 3 == 0
                                ? Optional.empty()
                                : Optional.of(
                                        new Appointment.PostAt(PostId.of("grid-worker"), GridCode.of("ts-v01-g03")))))
                .occurredAt(at)
                .recordedAt(at.plusNanos(1))
                .ruleBook("sha256:0f1e2d")
                .calendarEdition("cn-2026")
                .event(event)
                .build();
    }

    /** Envelopes around events, from a sequence number on. */
    public static List<CaseEventEnvelope> envelopes(CaseId id, long first, String command, CaseEvent... events) {
        List<CaseEventEnvelope> envelopes = new ArrayList<>();
        for (CaseEvent event : events) {
            envelopes.add(envelope(id, first + envelopes.size(), command, event));
        }
        return envelopes;
    }

    /** A case in which everything happened once; it was reported, so it did not come from elsewhere. */
    public static List<CaseEventEnvelope> eventfulHistory(CaseId id) {
        return envelopes(
                id,
                1,
                "cmd-" + id.value(),
                eventOfEachKind().values().stream()
                        .filter(event -> !(event instanceof CaseEvent.CaseImported))
                        .toArray(CaseEvent[]::new));
    }

    /** The case file after more events. */
    public static CaseFile after(CaseFile file, List<CaseEventEnvelope> more) {
        CaseFile next = file;
        for (CaseEventEnvelope envelope : more) {
            next = next.apply(envelope);
        }
        return next;
    }
}
