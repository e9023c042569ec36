package org.wangge.core.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wangge.core.explain.Message;
import org.wangge.core.explain.RuleId;

/** Everything that is wrong with a policy as a whole; its items and grades have been checked on their own. */
final class PolicyProblems {

    private final ScoringPolicy policy;
    private final List<Message> problems = new ArrayList<>();

    private PolicyProblems(ScoringPolicy policy) {
        this.policy = policy;
    }

    static List<Message> of(ScoringPolicy policy) {
        PolicyProblems problems = new PolicyProblems(policy);
        problems.checkItems();
        problems.checkNumbers();
        problems.checkSum();
        problems.checkGrades();
        return List.copyOf(problems.problems);
    }

    private void checkItems() {
        if (policy.items().isEmpty()) {
            add(ScoringMessage.NO_ITEMS);
        }
        Set<RuleId> seen = new HashSet<>();
        for (ScoreItem item : policy.items()) {
            if (!seen.add(item.id())) {
                add(ScoringMessage.ITEM_TWICE, "item", item.id());
            }
            Attribution attribution = policy.attributionOf(item);
            SubjectGroup.Kind kind = policy.subjects().kind();
            if (!kind.allows(attribution)) {
                add(
                        ScoringMessage.ATTRIBUTION_DOES_NOT_FIT,
                        "item",
                        item.id(),
                        "attribution",
                        Plain.word(attribution),
                        "kind",
                        Plain.word(kind));
            }
        }
    }

    private void checkNumbers() {
        if (policy.rounding().mode() == RoundingMode.UNNECESSARY) {
            add(ScoringMessage.TOTAL_NOT_ROUNDED);
        }
        if (policy.base().signum() < 0 || policy.base().compareTo(policy.fullScore()) > 0) {
            add(
                    ScoringMessage.BASE_OUT_OF_RANGE,
                    "base",
                    Plain.number(policy.base()),
                    "full",
                    Plain.number(policy.fullScore()));
        }
        checkScale(policy.base());
        policy.items().forEach(item -> checkScale(item.maximum()));
    }

    /** A maximum that is finer than the scale could be rounded up to more than itself. */
    private void checkScale(BigDecimal number) {
        if (number.stripTrailingZeros().scale() > policy.rounding().scale()) {
            add(
                    ScoringMessage.FINER_THAN_SCALE,
                    "number",
                    Plain.number(number),
                    "scale",
                    policy.rounding().scale());
        }
    }

    private void checkSum() {
        BigDecimal weights = policy.items().stream().map(ScoreItem::maximum).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal sum = policy.base().add(weights);
        if (sum.compareTo(policy.fullScore()) != 0) {
            add(
                    ScoringMessage.WEIGHTS_DO_NOT_SUM,
                    "base",
                    Plain.number(policy.base()),
                    "weights",
                    Plain.number(weights),
                    "sum",
                    Plain.number(sum),
                    "full",
                    Plain.number(policy.fullScore()));
        }
    }

    private void checkGrades() {
        policy.grades()
                .filter(scale -> scale.full().compareTo(policy.fullScore()) != 0)
                .ifPresent(scale -> add(
                        ScoringMessage.GRADES_FOR_ANOTHER_FULL_SCORE,
                        "grades",
                        scale.id(),
                        "gradesFull",
                        Plain.number(scale.full()),
                        "full",
                        Plain.number(policy.fullScore())));
    }

    private void add(ScoringMessage code, Object... namesAndValues) {
        List<Object> attributes = new ArrayList<>(List.of("rule", policy.id()));
        attributes.addAll(List.of(namesAndValues));
        problems.add(Message.of(code, attributes.toArray()));
    }
}
