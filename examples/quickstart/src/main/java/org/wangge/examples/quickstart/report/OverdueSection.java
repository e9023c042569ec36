package org.wangge.examples.quickstart.report;

import java.time.ZoneId;
import java.util.List;
import org.wangge.core.explain.Text;

/** The cases that are overdue longest, and why one of them was due when it was. */
final class OverdueSection {

    private final TownFacts facts;
    private final ZoneId zone;

    OverdueSection(TownFacts facts) {
        this.facts = facts;
        this.zone = facts.town().book().zone();
    }

    String html() {
        return Html.section(
                "overdue",
                Text.of("超期最久的未结案件", "The open cases that are overdue longest"),
                Html.table(
                        "overdue",
                        heads(),
                        facts.mostOverdue().stream().map(this::row).toList()),
                facts.mostInvolved().map(OverdueSection::why).orElse(""));
    }

    private static List<String> heads() {
        return List.of(
                Html.text("案件", "Case"),
                Html.text("类别", "Category"),
                Html.text("地点", "Place"),
                Html.text("承办", "Held by"),
                Html.text("上报", "Reported"),
                Html.text("时限", "Limit"),
                Html.text("到期日", "Last day"),
                Html.text("超期", "Over by"));
    }

    private String row(OverdueCase overdue) {
        return Html.row(
                "<code>" + Html.escape(overdue.file().id().value()) + "</code>",
                Html.text(overdue.category()),
                Html.escape(overdue.place()),
                Html.escape(overdue.holder()),
                Html.number(Written.minute(overdue.file().reportedAt(), zone)),
                Html.text(overdue.clock().title()) + "<br>"
                        + Html.text(overdue.clock().clock().clock().limit().text()),
                Html.number(overdue.due().lastDay()),
                Html.element("strong", "bad", Html.text(overdue.overdueBy().text())));
    }

    private static String why(OverdueCase overdue) {
        String id = overdue.file().id().value();
        return "<div class=\"why\"><h3>"
                + Html.text(
                        "到期日是怎样算出来的：超期案件中步骤最多的一件，" + id,
                        "How a due date came about: of the overdue cases, " + id + " took the most steps")
                + "</h3>" + Html.explanation(overdue.clock().explanation()) + "</div>";
    }
}
