package org.wangge.rules.replay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.wangge.core.casefile.CaseCommand;
import org.wangge.core.casefile.CaseEvent;
import org.wangge.core.casefile.CaseEventEnvelope;
import org.wangge.core.casefile.CommandRequest;
import org.wangge.core.casefile.Reporter;
import org.wangge.core.fact.FactId;
import org.wangge.core.fact.FactValue;
import org.wangge.core.grid.RegionId;
import org.wangge.core.procedure.ActionId;
import org.wangge.core.procedure.CommandId;
import org.wangge.core.staff.SystemActor;

/**
 * What somebody did in a recorded case (办理记录): a command without personal data. Immutable.
 *
 * @param caseId the case, unique in its history
 * @param at when it took place
 * @param actor who did it
 * @param action the id of the action in the rule book of that time
 * @param fields the fields of the command, by name
 * @param evidence the kinds of attachment that it brought
 * @param consent whether a reporter agreed to be contacted; empty if none was recorded
 */
public record RecordedStep(
        String caseId,
        Instant at,
        String actor,
        String action,
        Map<String, String> fields,
        List<String> evidence,
        Optional<Boolean> consent) {

    /** {@inheritDoc} */
    public RecordedStep {
        fields = Collections.unmodifiableMap(new TreeMap<>(fields));
        evidence = List.copyOf(evidence);
    }

    /**
     * The steps of a stored case. What the system did by itself is left out: another rule book has the system do its own.
     * So are moves to other rules: under either version a case is governed by the rules of its first day.
     *
     * @param history the events of one case, in their order
     * @return its steps, in the order of time
     */
    public static List<RecordedStep> of(List<CaseEventEnvelope> history) {
        Map<CommandId, List<CaseEventEnvelope>> byCommand = new LinkedHashMap<>();
        history.stream()
                .filter(event -> !event.entitlement().actor().equals(SystemActor.ID))
                .forEach(event -> byCommand
                        .computeIfAbsent(event.commandId(), command -> new ArrayList<>())
                        .add(event));
        return byCommand.values().stream()
                .flatMap(events -> ofCommand(events).stream())
                .toList();
    }

    private static Optional<RecordedStep> ofCommand(List<CaseEventEnvelope> events) {
        for (CaseEventEnvelope envelope : events) {
            if (envelope.event() instanceof CaseEvent.ActionTaken taken) {
                return Optional.of(of(envelope, taken.action(), taken.values(), events));
            }
            if (envelope.event() instanceof CaseEvent.ActionSigned signed) {
                return Optional.of(of(envelope, signed.action(), signed.values(), events));
            }
        }
        return Optional.empty();
    }

    private static RecordedStep of(
            CaseEventEnvelope act, ActionId action, Map<FactId, FactValue> values, List<CaseEventEnvelope> events) {
        Map<String, String> fields = new TreeMap<>();
        values.forEach((field, value) -> fields.put(field.value(), value.toString()));
        List<String> evidence = new ArrayList<>();
        Optional<Boolean> consent = Optional.empty();
        for (CaseEventEnvelope event : events) {
            if (event.event() instanceof CaseEvent.AttachmentsAdded added) {
                added.attachments().forEach(file -> evidence.add(file.kind().value()));
            } else if (event.event() instanceof CaseEvent.ReporterRecorded recorded) {
                consent = Optional.of(recorded.consent());
            }
        }
        return new RecordedStep(
                act.caseId().value(),
                act.occurredAt(),
                act.entitlement().actor().value(),
                action.value(),
                fields,
                evidence,
                consent);
    }

    /** The command once more. */
    CommandRequest request(RegionId region, String commandId) {
        CaseCommand command = new CaseCommand(region.value(), caseId, action, fields);
        for (String kind : evidence) {
            command = command.attaching(kind, "replay:" + kind);
        }
        CommandRequest request = CommandRequest.of(command, actor, commandId);
        return consent.map(given -> request.reportedBy(Reporter.of("-", "-", given)))
                .orElse(request);
    }
}
