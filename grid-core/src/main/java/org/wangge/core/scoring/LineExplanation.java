package org.wangge.core.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.wangge.core.explain.Basis;
import org.wangge.core.explain.Explanation;
import org.wangge.core.explain.Message;

/** The words of a score line. */
final class LineExplanation {

    /** So many cases are named in a sentence; the line itself holds all of them. */
    private static final int NAMED_CASES = 8;

    private LineExplanation() {}

    static Explanation of(ScoreLine line) {
        List<Explanation> steps = new ArrayList<>();
        line.value().measured().forEach(measured -> steps.add(counted(measured)));
        steps.add(Explanation.of(indicator(line.value())));
        steps.addAll(arithmetic(line));
        steps.addAll(choice(line.item().basis()));
        return Explanation.of(headline(line), line.item().basis().citations(), steps);
    }

    static List<Explanation> choice(Basis basis) {
        return basis.choice()
                .map(why -> List.of(Explanation.of(Message.of(ScoringMessage.CHOICE, "why", why))))
                .orElse(List.of());
    }

    private static Message headline(ScoreLine line) {
        return Message.of(
                ScoringMessage.LINE,
                "title",
                line.item().title(),
                "points",
                line.points().toPlainString(),
                "maximum",
                Plain.number(line.item().maximum()));
    }

    private static Explanation counted(Measured measured) {
        Message message =
                Message.of(ScoringMessage.COUNTED, "count", measured.count().title(), "value", measured.value());
        return Explanation.of(message, List.of(), cases(measured.cases()));
    }

    private static List<Explanation> cases(List<String> cases) {
        if (cases.isEmpty()) {
            return List.of();
        }
        if (cases.size() <= NAMED_CASES) {
            return List.of(Explanation.of(Message.of(ScoringMessage.ALL_CASES, "cases", String.join(", ", cases))));
        }
        String first = String.join(", ", cases.subList(0, NAMED_CASES));
        return List.of(
                Explanation.of(Message.of(ScoringMessage.CASES, "cases", first, "more", cases.size() - NAMED_CASES)));
    }

    private static Message indicator(IndicatorValue value) {
        Indicator indicator = value.indicator();
        return value.rounded()
                .map(number -> indicator.isRate()
                        ? rate(value, number)
                        : Message.of(
                                ScoringMessage.COUNT_VALUE,
                                "title",
                                indicator.title(),
                                "value",
                                number.toPlainString()))
                .orElseGet(() -> Message.of(ScoringMessage.RATE_NOT_APPLICABLE, "title", indicator.title()));
    }

    private static Message rate(IndicatorValue value, BigDecimal number) {
        Rounding rounding = value.indicator().rounding();
        return Message.of(
                value.isOfNothing() ? ScoringMessage.RATE_OF_NOTHING : ScoringMessage.RATE_VALUE,
                "title",
                value.indicator().title(),
                "fraction",
                value.measured().get(0).value() + " / "
                        + value.measured().get(1).value(),
                "value",
                number.toPlainString(),
                "scale",
                rounding.scale(),
                "mode",
                rounding.title());
    }

    private static List<Explanation> arithmetic(ScoreLine line) {
        if (line.value().rounded().isEmpty()) {
            return List.of(Explanation.of(withoutValue(line)));
        }
        List<Explanation> steps = new ArrayList<>();
        line.value()
                .rounded()
                .map(number ->
                        line.item().method().arithmetic(number, line.item().maximum()))
                .map(Explanation::of)
                .ifPresent(steps::add);
        line.exactPoints()
                .filter(exact -> exact.compareTo(line.points()) != 0)
                .map(exact -> Explanation.of(rounded(line, exact)))
                .ifPresent(steps::add);
        return steps;
    }

    private static Message withoutValue(ScoreLine line) {
        return line.points().signum() > 0
                ? Message.of(
                        ScoringMessage.FULL_POINTS_GIVEN,
                        "points",
                        line.points().toPlainString())
                : Message.of(ScoringMessage.LEFT_OUT);
    }

    private static Message rounded(ScoreLine line, BigDecimal exact) {
        return Message.of(
                ScoringMessage.POINTS_ROUNDED,
                "exact",
                Plain.number(exact),
                "points",
                line.points().toPlainString());
    }
}
