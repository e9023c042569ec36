package org.wangge.examples.quickstart.report;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.wangge.core.explain.Text;
import org.wangge.core.scoring.Ranking;
import org.wangge.core.scoring.ScoreLine;
import org.wangge.core.scoring.ScoreSheet;
import org.wangge.core.scoring.SubjectId;
import org.wangge.core.staff.ActorId;
import org.wangge.examples.quickstart.input.RowFault;
import org.wangge.examples.quickstart.replay.CaseScript;
import org.wangge.examples.quickstart.replay.Refused;
import org.wangge.examples.quickstart.replay.ReplayLog;

/** Prints the facts on a terminal. */
public final class ConsoleReport {

    private static final int SHOWN_REFUSALS = 3;

    private final PrintStream out;
    private final Languages languages;

    /**
     * A report.
     *
     * @param out where it is printed
     * @param languages in which languages
     */
    public ConsoleReport(PrintStream out, Languages languages) {
        this.out = out;
        this.languages = languages;
    }

    /**
     * Prints the faults of the input, if there are any.
     *
     * @param faults the faults
     */
    public void printFaults(List<RowFault> faults) {
        if (faults.isEmpty()) {
            return;
        }
        heading(Text.of("输入文件有 " + faults.size() + " 处错误", faults.size() + " faults in the input files"));
        for (RowFault fault : faults) {
            sentence(fault::render);
        }
        line(Text.of("这些行未读入，其余各行照常", "These rows are left out, all others are read"));
    }

    /**
     * Prints everything else.
     *
     * @param facts the facts
     */
    public void print(TownFacts facts) {
        heading(facts.town().book().title());
        printHead(facts);
        printReplay(facts.log());
        printStates(facts);
        printOverdue(facts);
        printExplanation(facts);
        printRanking(facts);
        facts.workerSheet().ifPresent(sheet -> printSheet(facts, sheet));
    }

    private void printHead(TownFacts facts) {
        String asOf = Written.minute(facts.town().asOf(), facts.town().book().zone());
        line(Text.of(
                "截至 " + asOf + "：案件 " + facts.caseCount() + "，已结 " + facts.closedCount() + "，未结超期 "
                        + facts.overdueCount(),
                "As of " + asOf + ": " + facts.caseCount() + " cases, " + facts.closedCount() + " closed, "
                        + facts.overdueCount() + " open and overdue"));
        sentence(CaseScript.RULE::render);
    }

    private void printReplay(ReplayLog log) {
        line(Text.of(
                "已执行操作 " + log.accepted() + "（重复 " + log.repeated() + "），拒绝 "
                        + log.refusals().size() + "，因此未送出 " + log.leftOut() + "；时钟预警 " + log.warnings() + "，超期 "
                        + log.ranOut(),
                log.accepted() + " commands carried out (" + log.repeated() + " of them before), "
                        + log.refusals().size() + " refused, " + log.leftOut() + " not sent for that; clocks warned "
                        + log.warnings() + " times, " + log.ranOut() + " ran out"));
        Map<String, List<Refused>> byCode = new LinkedHashMap<>();
        log.refusals()
                .forEach(refused ->
                        refused.codes().forEach(code -> byCode.merge(code, List.of(refused), ConsoleReport::joined)));
        byCode.forEach(this::printRefusals);
    }

    private static List<Refused> joined(List<Refused> some, List<Refused> more) {
        return java.util.stream.Stream.concat(some.stream(), more.stream()).toList();
    }

    private void printRefusals(String code, List<Refused> refusals) {
        out.println("  " + code + ": " + refusals.size());
        refusals.stream()
                .limit(SHOWN_REFUSALS)
                .forEach(refused -> out.println(
                        "    " + refused.caseId() + " " + refused.action() + ": " + languages.say(refused.why())));
    }

    private void printStates(TownFacts facts) {
        heading(Text.of("案件状态", "Cases by state"));
        Columns columns = new Columns();
        facts.byState().forEach((state, count) -> columns.row(languages.say(state.title()), count));
        print(columns);
    }

    private void printOverdue(TownFacts facts) {
        heading(Text.of("超期最久的未结案件", "The open cases that are overdue longest"));
        Columns columns = new Columns();
        facts.mostOverdue()
                .forEach(overdue -> columns.row(
                        overdue.file().id().value(),
                        languages.say(overdue.category()),
                        overdue.place(),
                        overdue.holder(),
                        languages.say(overdue.clock().title()),
                        overdue.due().lastDay(),
                        languages.say(over(overdue))));
        print(columns);
    }

    static Text over(OverdueCase overdue) {
        return Text.of(
                "超 " + overdue.overdueBy().text().zh(),
                "over by " + overdue.overdueBy().text().en());
    }

    private void printExplanation(TownFacts facts) {
        facts.mostInvolved().ifPresent(overdue -> {
            String id = overdue.file().id().value();
            heading(Text.of(
                    "到期日的由来（步骤最多的超期案件 " + id + "）",
                    "How a due date came about (overdue case " + id + ", which took the most steps)"));
            languages
                    .locales()
                    .forEach(locale -> block(overdue.clock().explanation().render(locale)));
        });
    }

    private void printRanking(TownFacts facts) {
        Text period = Written.period(facts.period(), facts.town().asOf());
        heading(Text.of("村（居）排名（" + period.zh() + "）", "Ranking of the villages (" + period.en() + ")"));
        Map<SubjectId, ScoreSheet> sheets =
                facts.gridSheets().stream().collect(Collectors.toMap(ScoreSheet::subject, Function.identity()));
        Columns columns = new Columns();
        for (Ranking.Place place : facts.ranking().places()) {
            ScoreSheet sheet = java.util.Objects.requireNonNull(sheets.get(place.subject()));
            columns.row(rankingRow(facts, place, sheet).toArray());
        }
        print(columns);
        facts.ranking()
                .unranked()
                .forEach(subject -> line(Text.of(
                        "不排名：" + facts.names().grid(subject),
                        "not ranked: " + facts.names().grid(subject))));
    }

    private List<Object> rankingRow(TownFacts facts, Ranking.Place place, ScoreSheet sheet) {
        return IntStream.range(0, sheet.lines().size() + 3)
                .mapToObj(column -> switch (column) {
                    case 0 -> (Object) place.rank();
                    case 1 -> facts.names().grid(place.subject());
                    case 2 -> place.value().toPlainString();
                    default -> shown(sheet.lines().get(column - 3));
                })
                .toList();
    }

    private String shown(ScoreLine line) {
        return languages.say(line.item().title()) + " " + Written.indicator(line.value());
    }

    private void printSheet(TownFacts facts, ScoreSheet sheet) {
        String name = facts.names().person(ActorId.of(sheet.subject().value()));
        heading(Text.of("考核表：" + name, "Score sheet: " + name));
        languages.locales().forEach(locale -> block(sheet.explain().render(locale)));
    }

    private void heading(Text text) {
        out.println();
        out.println(
                "== " + languages.locales().stream().map(text::in).distinct().collect(Collectors.joining(" · ")));
    }

    private void line(Text text) {
        sentence(text::in);
    }

    private void sentence(Function<Locale, String> text) {
        languages.locales().forEach(locale -> out.println("  " + text.apply(locale)));
    }

    private void block(String text) {
        Arrays.stream(text.split("\n", -1)).forEach(line -> out.println("  " + line));
    }

    private void print(Columns columns) {
        columns.lines().forEach(out::println);
    }
}
