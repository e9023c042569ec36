package org.wangge.examples.quickstart.report;

import java.util.List;
import java.util.stream.Collectors;
import org.wangge.core.calendar.CalendarEdition;
import org.wangge.core.explain.Text;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.examples.quickstart.input.RowFault;
import org.wangge.examples.quickstart.replay.CaseScript;
import org.wangge.examples.quickstart.replay.Refused;
import org.wangge.examples.quickstart.replay.ReplayLog;

/** By what everything came about: rules, calendar, the rule for the missing steps, refusals, and faults of the input. */
final class OriginSection {

    private static final int SHOWN = 50;

    private final TownFacts facts;

    OriginSection(TownFacts facts) {
        this.facts = facts;
    }

    String html() {
        return Html.section(
                "origin",
                Text.of("这些数字从何而来", "Where these figures come from"),
                "<dl>" + rules() + calendar() + steps() + commands() + openValues() + "</dl>",
                refusals(),
                faults());
    }

    private static String entry(Text term, String description) {
        return "<dt>" + Html.text(term) + "</dt><dd>" + description + "</dd>";
    }

    private String rules() {
        RuleBook book = facts.town().book();
        String sources = book.sources().stream()
                .map(source -> "<br>" + Html.element("span", "cite", Html.escape(source.id())) + " "
                        + Html.escape(source.title()))
                .collect(Collectors.joining());
        return entry(
                Text.of("规则簿", "Rule book"),
                Html.text(book.title()) + " <code>" + Html.escape(book.pack()) + "</code> "
                        + Html.escape(book.version()) + "<br><code>" + book.digest() + "</code>" + sources);
    }

    private String calendar() {
        CalendarEdition edition = facts.town().time().calendar().edition();
        return entry(
                Text.of("日历", "Calendar"),
                "<code>" + Html.escape(edition.id()) + "</code> "
                        + Html.text("自 " + edition.knownSince() + " 起公布", "known since " + edition.knownSince()));
    }

    private static String steps() {
        return entry(Text.of("补全的步骤", "Steps between"), Html.text(CaseScript.RULE::render));
    }

    private String commands() {
        ReplayLog log = facts.log();
        return entry(
                Text.of("操作", "Commands"),
                Html.text(
                        "执行 " + log.accepted() + "（其中重复 " + log.repeated() + "），拒绝 "
                                + log.refusals().size()
                                + "，因此未送出 " + log.leftOut() + "；时钟预警 " + log.warnings() + " 次，超期 " + log.ranOut()
                                + " 次",
                        log.accepted() + " carried out (" + log.repeated() + " of them before), "
                                + log.refusals().size() + " refused, " + log.leftOut()
                                + " not sent for that; clocks warned " + log.warnings() + " times and ran out "
                                + log.ranOut() + " times"));
    }

    private String openValues() {
        String values = facts.town().book().openValues().stream()
                .map(open -> "<li><code>" + open.rule() + "</code> " + Html.escape(open.what()) + " "
                        + Html.basis(open.basis()) + "</li>")
                .collect(Collectors.joining());
        return entry(
                Text.of("原文未定的值", "Left open by the source"),
                values.isEmpty() ? Html.text("无", "none") : "<ul>" + values + "</ul>");
    }

    private String refusals() {
        List<Refused> refusals = facts.log().refusals();
        if (refusals.isEmpty()) {
            return "";
        }
        return "<h3>" + Html.text("被拒绝的操作", "Refused commands") + "</h3>"
                + Html.table(
                        "refusals",
                        List.of(
                                Html.text("案件", "Case"),
                                Html.text("操作", "Action"),
                                Html.text("代码", "Code"),
                                Html.text("理由", "Reasons")),
                        refusals.stream().limit(SHOWN).map(OriginSection::row).toList());
    }

    private static String row(Refused refused) {
        return Html.row(
                Html.escape(refused.caseId()),
                "<code>" + Html.escape(refused.action()) + "</code>",
                Html.escape(String.join(", ", refused.codes())),
                Html.text(refused.why()));
    }

    private String faults() {
        List<RowFault> faults = facts.town().input().faults();
        if (faults.isEmpty()) {
            return "";
        }
        return "<h3>" + Html.text("输入中有误的行", "Wrong rows of the input") + "</h3>"
                + Html.table(
                        "faults",
                        List.of(
                                Html.text("文件", "File"),
                                Html.text("行", "Line"),
                                Html.text("列", "Column"),
                                Html.text("值", "Value"),
                                Html.text("应如何", "What would be right")),
                        faults.stream().map(OriginSection::row).toList());
    }

    private static String row(RowFault fault) {
        return Html.row(
                Html.escape(fault.file()),
                Html.number(fault.line()),
                Html.escape(fault.column()),
                "<code>" + Html.escape(fault.value()) + "</code>",
                Html.text(fault.message()::render));
    }
}
