package org.wangge.core.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.wangge.core.explain.Explanation;
import org.wangge.core.explain.Message;

/** The words of a whole score sheet. */
final class SheetExplanation {

    private SheetExplanation() {}

    static Explanation of(ScoreSheet sheet) {
        List<Explanation> steps = new ArrayList<>();
        sheet.lines().forEach(line -> steps.add(line.explain()));
        steps.addAll(total(sheet));
        grade(sheet, steps);
        steps.addAll(LineExplanation.choice(sheet.policy().basis()));
        return Explanation.of(headline(sheet), sheet.policy().basis().citations(), steps);
    }

    private static Message headline(ScoreSheet sheet) {
        return Message.of(
                sheet.total().isPresent() ? ScoringMessage.SHEET : ScoringMessage.SHEET_WITHOUT_TOTAL,
                "subject",
                sheet.subject(),
                "title",
                sheet.policy().title(),
                "from",
                sheet.period().fromInclusive(),
                "last",
                sheet.period().lastDay(),
                "total",
                sheet.total().map(BigDecimal::toPlainString).orElse(""),
                "full",
                Plain.number(sheet.policy().fullScore()));
    }

    private static List<Explanation> total(ScoreSheet sheet) {
        if (sheet.total().isEmpty()) {
            return List.of(Explanation.of(Message.of(ScoringMessage.NO_TOTAL)));
        }
        List<Explanation> steps = new ArrayList<>();
        steps.add(Explanation.of(sheet.isScaledUp() ? scaledUp(sheet) : added(sheet)));
        if (sheet.unbounded().signum() < 0) {
            steps.add(Explanation.of(Message.of(
                    ScoringMessage.TOTAL_RAISED_TO_ZERO,
                    "sum",
                    sheet.unbounded().toPlainString())));
        }
        return steps;
    }

    private static Message added(ScoreSheet sheet) {
        return Message.of(
                ScoringMessage.TOTAL,
                "sum",
                Plain.number(sheet.policy().base()) + " + " + points(sheet),
                "total",
                sheet.unbounded().toPlainString());
    }

    private static Message scaledUp(ScoreSheet sheet) {
        Rounding rounding = sheet.policy().rounding();
        return Message.of(
                ScoringMessage.TOTAL_SCALED_UP,
                "base",
                Plain.number(sheet.policy().base()),
                "sum",
                points(sheet),
                "weights",
                Plain.number(sheet.weight()),
                "applicable",
                Plain.number(sheet.applicableWeight()),
                "total",
                sheet.unbounded().toPlainString(),
                "scale",
                rounding.scale(),
                "mode",
                rounding.title());
    }

    private static String points(ScoreSheet sheet) {
        return sheet.lines().stream()
                .filter(line -> line.applies() || !sheet.isScaledUp())
                .map(line -> line.points().signum() < 0
                        ? "(" + line.points().toPlainString() + ")"
                        : line.points().toPlainString())
                .collect(Collectors.joining(" + "));
    }

    private static void grade(ScoreSheet sheet, List<Explanation> steps) {
        sheet.policy()
                .grades()
                .ifPresent(scale -> sheet.grade().ifPresent(grade -> {
                    List<Explanation> choice = LineExplanation.choice(scale.basis());
                    Message message = Message.of(ScoringMessage.GRADE, "title", grade.title(), "range", grade.range());
                    steps.add(Explanation.of(message, scale.basis().citations(), choice));
                }));
    }
}
