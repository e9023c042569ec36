package org.wangge.examples.quickstart.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wangge.core.explain.Text;
import org.wangge.core.scoring.Ranking;
import org.wangge.core.scoring.ScoreLine;
import org.wangge.core.scoring.ScoreSheet;
import org.wangge.core.scoring.SubjectId;
import org.wangge.core.staff.ActorId;

/** The ranking of the grids, and the score sheet of one worker. */
final class ScoreSections {

    private static final int BAR = 34;
    private static final int FRAME = 90;

    private final TownFacts facts;
    private final Text period;

    ScoreSections(TownFacts facts) {
        this.facts = facts;
        this.period = Written.period(facts.period(), facts.town().asOf());
    }

    String ranking() {
        Map<SubjectId, ScoreSheet> sheets =
                facts.gridSheets().stream().collect(Collectors.toMap(ScoreSheet::subject, Function.identity()));
        List<String> rows = facts.ranking().places().stream()
                .map(place -> row(place, Objects.requireNonNull(sheets.get(place.subject()))))
                .toList();
        return Html.section(
                "ranking",
                Text.of("村（居）排名", "Ranking of the villages"),
                Html.element("p", "note", Html.text(period)),
                Html.chart("ranking", FRAME + BAR * rows.size()),
                Html.table("ranking", heads(), rows),
                facts.gridSheets().stream()
                        .findFirst()
                        .map(ScoreSections::policy)
                        .orElse(""));
    }

    private List<String> heads() {
        List<String> heads = new ArrayList<>(
                List.of(Html.text("名次", "Rank"), Html.text("二级网格", "Village"), Html.text("总分", "Total")));
        facts.gridSheets().stream()
                .limit(1)
                .flatMap(sheet -> sheet.lines().stream())
                .map(line -> Html.text(line.item().title()))
                .forEach(heads::add);
        return heads;
    }

    private String row(Ranking.Place place, ScoreSheet sheet) {
        List<String> cells = new ArrayList<>(List.of(
                Html.number(place.rank()),
                Html.escape(facts.names().grid(place.subject())),
                "<strong>" + Html.number(place.value()) + "</strong>"));
        sheet.lines().forEach(line -> cells.add(Html.number(Written.indicator(line.value()))));
        return Html.row(cells.toArray(String[]::new));
    }

    private static String policy(ScoreSheet sheet) {
        return Html.element(
                "p",
                "note",
                Html.text(sheet.policy().title()) + " <code>" + sheet.policy().id() + "</code> "
                        + Html.basis(sheet.policy().basis()));
    }

    String sheet(ScoreSheet sheet) {
        String name = facts.names().person(ActorId.of(sheet.subject().value()));
        return Html.section(
                "sheet",
                Text.of("一张考核表：" + name, "One score sheet: " + name),
                Html.element("p", "note", Html.text(sheet.policy().title()) + " · " + Html.text(period)),
                total(sheet),
                Html.table(
                        "sheet",
                        sheetHeads(),
                        sheet.lines().stream().map(ScoreSections::line).toList()),
                "<details><summary>" + Html.text("逐步说明", "Step by step") + "</summary>"
                        + Html.explanation(sheet.explain()) + "</details>");
    }

    private static String total(ScoreSheet sheet) {
        String total = sheet.total().map(BigDecimal::toPlainString).orElse("–");
        String grade = sheet.grade()
                .map(given -> Html.element("span", "grade", Html.text(given.title())))
                .orElse("");
        return Html.element(
                "p",
                "total",
                Html.number(total) + " / "
                        + Html.escape(sheet.policy().fullScore().toPlainString()) + " " + grade);
    }

    private static List<String> sheetHeads() {
        return List.of(
                Html.text("项目", "Item"),
                Html.text("指标值", "Measured"),
                Html.text("得分", "Points"),
                Html.text("依据与选择", "Clauses and choices"));
    }

    private static String line(ScoreLine line) {
        return Html.row(
                Html.text(line.item().title()) + "<br><code>" + line.item().id() + "</code>",
                Html.number(Written.indicator(line.value())),
                Html.number(line.points() + " / " + line.item().maximum().toPlainString()),
                Html.basis(line.item().basis()));
    }
}
