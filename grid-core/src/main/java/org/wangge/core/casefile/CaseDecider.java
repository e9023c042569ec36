package org.wangge.core.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.wangge.core.fact.Fact;
import org.wangge.core.fact.FactId;
import org.wangge.core.fact.FactValue;
import org.wangge.core.procedure.ActionId;
import org.wangge.core.procedure.ActionRequest;
import org.wangge.core.procedure.Decision;
import org.wangge.core.procedure.DecisionContext;
import org.wangge.core.procedure.EvidenceKind;
import org.wangge.core.procedure.Refusal;
import org.wangge.core.procedure.RefusalCode;
import org.wangge.core.procedure.Subject;
import org.wangge.core.staff.Actor;

/**
 * The pure step from a command to events: reads the fields by their declared types, checks the catalogue and the grids,
 * and lets the procedure decide. Nothing is asked of anybody, nothing changes. Immutable and safe for any number of
 * threads.
 */
public final class CaseDecider {

    private final CaseRules rules;
    private final Optional<Reporter> reporter;

    /**
     * A decider for cases under some rules.
     *
     * @param rules the rules to which the case is pinned
     */
    public CaseDecider(CaseRules rules) {
        this(rules, Optional.empty());
    }

    private CaseDecider(CaseRules rules, Optional<Reporter> reporter) {
        this.rules = rules;
        this.reporter = reporter;
    }

    /**
     * A decider for a command that names who reported the matter. Events tell of it whether the reporter may be contacted,
     * and nothing else.
     *
     * @param who the reporter, if there is one
     * @return another decider
     */
    public CaseDecider reportedBy(Optional<Reporter> who) {
        return new CaseDecider(rules, who);
    }

    /**
     * Decides whether an action is legal and what happens.
     *
     * @param file the case file; empty for an action that begins a case
     * @param command the command
     * @param actor who acts, with the appointments of the day
     * @param number the number that the case gets if the action files it
     * @param context everything else that the decision depends on
     * @return the events, or every reason against them
     */
    public CaseDecision decide(
            Optional<CaseFile> file,
            CaseCommand command,
            Actor actor,
            Optional<String> number,
            DecisionContext context) {
        List<Attachment> attachments = attachments(command);
        List<Refusal> reasons = new ArrayList<>();
        Map<FactId, FactValue> values = read(command);
        checkPlace(values, context, reasons);
        checkReporter(command, reasons);
        CatalogCheck catalog = new CatalogCheck(rules.catalog(), command, values);
        if (!values.isEmpty()) {
            reasons.addAll(catalog.reasons(file.map(CaseFile::category)));
        }
        Subject subject = file.isPresent() ? file.get() : BlankCase.INSTANCE;
        ActionRequest request = new ActionRequest(ActionId.of(command.action()), actor, values, evidence(attachments));
        Decision decision = rules.procedure()
                .decide(new PlacedSubject(subject, values, context, rules.catalog(), consent()), request, context);
        if (decision instanceof Decision.Refused refused) {
            refused.reasons().forEach(reason -> reasons.add(catalog.completed(reason, file.map(CaseFile::category))));
        }
        if (!reasons.isEmpty()) {
            return new CaseDecision.Refused(reasons);
        }
        Decision.Accepted accepted = (Decision.Accepted) decision;
        return new CaseDecision.Accepted(
                accepted.move().entitlement(),
                new CaseEvents(file, accepted.move(), attachments, consent(), number, context).list());
    }

    private static List<Attachment> attachments(CaseCommand command) {
        return command.attachments().isEmpty()
                ? List.of()
                : command.attachments().stream()
                        .map(AttachmentRequest::attachment)
                        .toList();
    }

    private static Set<EvidenceKind> evidence(List<Attachment> attachments) {
        return attachments.isEmpty()
                ? Set.of()
                : attachments.stream().map(Attachment::kind).collect(Collectors.toUnmodifiableSet());
    }

    /** A text that is no value of its declared type stays a word, which the procedure then refuses with its rule. */
    private Map<FactId, FactValue> read(CaseCommand command) {
        if (command.fields().isEmpty()) {
            return Map.of();
        }
        Map<FactId, FactValue> values = new TreeMap<>();
        command.fields().forEach((name, text) -> {
            FactId id = FactId.of(name);
            Optional<Fact> fact = rules.procedure().vocabulary().find(id);
            Optional<FactValue> value = fact.flatMap(known -> FactValue.read(known.type(), text));
            values.put(fact.map(Fact::id).orElse(id), value.orElseGet(() -> FactValue.of(text)));
        });
        return values;
    }

    private Optional<Boolean> consent() {
        return reporter.map(Reporter::hasConsent);
    }

    /** Who reported a matter is known when it is reported, and never to be changed by whoever acts later. */
    private void checkReporter(CaseCommand command, List<Refusal> reasons) {
        if (reporter.isPresent()) {
            rules.procedure()
                    .findTransition(ActionId.of(command.action()))
                    .filter(transition -> !transition.isInitial())
                    .map(transition -> Refusal.by(
                            transition.rule(),
                            transition.basis(),
                            RefusalCode.FIELD_UNKNOWN,
                            "action",
                            transition.id(),
                            "field",
                            "reporter",
                            "fields",
                            rules.procedure().vocabulary().fieldsOf(transition).stream()
                                    .map(FactId::value)
                                    .collect(Collectors.joining(", "))))
                    .ifPresent(reasons::add);
        }
    }

    private static void checkPlace(Map<FactId, FactValue> values, DecisionContext context, List<Refusal> reasons) {
        if (values.isEmpty()) {
            return;
        }
        PlacedSubject.locationIn(values)
                .filter(location -> context.grids().find(location).isEmpty())
                .ifPresent(location -> reasons.add(Refusal.of(RefusalCode.LOCATION_UNKNOWN, "location", location)));
    }
}
