package org.wangge.testkit.walk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.fact.Fact;
import org.wangge.core.fact.FactId;
import org.wangge.core.procedure.ActionKind;
import org.wangge.core.procedure.CoreFacts;
import org.wangge.core.procedure.EvidenceKind;
import org.wangge.core.procedure.ExtensionPolicy;
import org.wangge.core.procedure.Procedure;
import org.wangge.core.procedure.RunningClock;
import org.wangge.core.procedure.Transition;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.rules.rehearsal.Locality;

/** Chooses the fields of a command: those that its action needs, and now and then one that it may bring. */
final class FieldChoice {

    private static final int ONE_IN = 3;

    private final Locality locality;
    private final Procedure procedure;

    FieldChoice(Locality locality) {
        this.locality = locality;
        this.procedure = locality.book().caseRules().procedure();
    }

    Map<String, String> fieldsFor(Transition transition, Optional<CaseFile> file, Digits digits) {
        Map<String, String> fields = new TreeMap<>();
        needed(transition).forEach(id -> fields.put(id.value(), valueOf(id, file, digits)));
        for (FactId id : procedure.fieldsOf(transition)) {
            if (!fields.containsKey(id.value()) && isWorthBringing(id, transition) && digits.isOneIn(ONE_IN)) {
                fields.put(id.value(), valueOf(id, file, digits));
            }
        }
        return fields;
    }

    /** What the action asks for, and now and then a photo that nobody asked for. */
    List<EvidenceKind> evidenceFor(Transition transition, Digits digits) {
        List<EvidenceKind> kinds = new ArrayList<>(transition.evidence());
        if (digits.isOneIn(ONE_IN)) {
            kinds.add(EvidenceKind.of("photo"));
        }
        return kinds;
    }

    private Set<FactId> needed(Transition transition) {
        Set<FactId> needed = new LinkedHashSet<>(transition.requires());
        if (procedure.fieldsOf(transition).contains(CoreFacts.LIMIT.id())) {
            needed.add(CoreFacts.LIMIT.id());
        }
        transition.kind().required().forEach(fact -> needed.add(fact.id()));
        if (transition.isTaskStep()
                && transition.kind() == ActionKind.ASSIGN
                && transition.toUnit().isEmpty()) {
            needed.add(CoreFacts.TO_UNIT.id());
        }
        if (transition.kind().concernsExtension()) {
            needed.add(CoreFacts.CLOCK.id());
        }
        if (transition.kind().concernsExtension() && transition.kind() != ActionKind.DENY_EXTENSION) {
            procedure.clocks().stream()
                    .flatMap(clock -> clock.extension().stream())
                    .map(ExtensionPolicy::requires)
                    .forEach(needed::addAll);
        }
        return needed;
    }

    /** The facts of the pack, and those of the core that steer where a case goes and by which row. */
    private boolean isWorthBringing(FactId id, Transition transition) {
        return !procedure.vocabulary().carriersOf(id).isEmpty()
                || id.equals(CoreFacts.URGENCY.id())
                || (id.equals(CoreFacts.TO_UNIT.id()) && transition.toUnit().isPresent());
    }

    String valueOf(FactId id, Optional<CaseFile> file, Digits digits) {
        return procedure
                .vocabulary()
                .find(id)
                .map(fact -> valueOf(fact, file, digits))
                .orElse("anything");
    }

    private String valueOf(Fact fact, Optional<CaseFile> file, Digits digits) {
        if (fact.id().equals(CoreFacts.CLOCK.id())) {
            return clockOf(file, digits);
        }
        if (fact.id().equals(CoreFacts.CLOSING_CONDITION.id())) {
            return closingConditionOf(file, digits);
        }
        RuleBook book = locality.book();
        return switch (fact.type()) {
            case FLAG -> digits.oneOf(List.of("true", "false"));
            case NUMBER -> Integer.toString(digits.next(1000));
            case DATE -> locality.since().plusDays(digits.next(1000)).toString();
            case ENUM -> digits.oneOf(fact.values());
            case TEXT -> "text " + digits.next(10);
            case LIMIT -> (1 + digits.next(20)) + " working days";
            case POINT -> (100 + digits.next(30)) + "." + digits.next(10) + "," + digits.next(90);
            case CATEGORY ->
                book.catalog().categories().isEmpty()
                        ? "anything"
                        : digits.oneOf(List.copyOf(book.catalog().categories()))
                                .id()
                                .value();
            case GRID -> digits.oneOf(locality.grids()).code().value();
            case LEVEL -> digits.oneOf(book.levels()).id().value();
            case UNIT ->
                locality.units().isEmpty()
                        ? "none"
                        : digits.oneOf(locality.units()).id().value();
            case ACTOR -> digits.oneOf(locality.people()).value();
        };
    }

    /** One of those that the catalogue lists for the case; any word where it lists none. */
    private String closingConditionOf(Optional<CaseFile> file, Digits digits) {
        return file.map(CaseFile::category)
                .flatMap(locality.book().catalog()::findClosingConditions)
                .map(category -> digits.oneOf(category.closingConditions()).id())
                .orElse("done");
    }

    private static String clockOf(Optional<CaseFile> file, Digits digits) {
        List<RunningClock> open = file.stream()
                .flatMap(known -> known.clocks().values().stream())
                .filter(RunningClock::isOpen)
                .toList();
        return open.isEmpty() ? "none" : digits.oneOf(open).id().value();
    }
}
