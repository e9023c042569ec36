package org.wangge.examples.quickstart.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.wangge.core.explain.Text;
import org.wangge.core.grid.Grid;
import org.wangge.core.procedure.State;

/** The facts as one page that needs nothing else: no network, no other file, both languages. */
public final class HtmlReport {

    private static final String CHARTS = "/META-INF/resources/webjars/echarts/5.5.0/echarts.common.min.js";
    private static final int BAR = 30;
    private static final int FRAME = 80;
    private static final int DAYS_HEIGHT = 330;

    private final TownFacts facts;
    private final Languages languages;

    /**
     * A page.
     *
     * @param facts the facts
     * @param languages the language in which it opens; of both, Chinese
     */
    public HtmlReport(TownFacts facts, Languages languages) {
        this.facts = facts;
        this.languages = languages;
    }

    /**
     * The whole page.
     *
     * @return HTML
     */
    public String page() {
        String body = head()
                + tiles()
                + days()
                + states()
                + new OverdueSection(facts).html()
                + scores()
                + new OriginSection(facts).html();
        // pieces that come from outside are filled in last, so that nothing in them is taken for a place to fill
        return resource("page.html")
                .replace("{{language}}", languages.locales().get(0).getLanguage())
                .replace(
                        "{{title}}",
                        Html.escape(
                                townName() + " · " + facts.town().book().title().zh()))
                .replace("{{style}}", resource("page.css"))
                .replace("{{script}}", resource("page.js"))
                .replace("{{body}}", body)
                .replace("{{figures}}", new ChartFigures(facts).json())
                .replace("{{charts}}", resource(CHARTS));
    }

    private String townName() {
        return facts.town().grids().grids().stream()
                .filter(grid -> grid.parent().isEmpty())
                .map(Grid::name)
                .findFirst()
                .orElse("");
    }

    private String head() {
        String asOf = Written.minute(facts.town().asOf(), facts.town().book().zone());
        return "<header><h1>" + Html.escape(townName()) + "</h1><p>"
                + Html.text(facts.town().book().title()) + " · "
                + Html.text("截至 " + asOf, "as of " + asOf) + "</p></header>";
    }

    private String tiles() {
        int onTime =
                facts.categories().stream().mapToInt(CategoryStanding::onTime).sum();
        int closed = (int) facts.closedCount();
        return "<div class=\"tiles\">" + tile("", Text.of("案件", "cases"), facts.caseCount())
                + tile("", Text.of("已结案", "closed"), closed)
                + tile("", Text.of("未结", "open"), facts.caseCount() - closed)
                + tile("bad", Text.of("未结且超期", "open and overdue"), facts.overdueCount())
                + tile("good", Text.of("结案中按期", "of the closed, on time"), Written.percent(onTime, closed))
                + "</div>";
    }

    private static String tile(String cssClass, Text title, Object value) {
        return "<div class=\"tile " + cssClass + "\"><b>" + Html.escape(value) + "</b>" + Html.text(title) + "</div>";
    }

    private static String days() {
        return Html.section("days", Text.of("逐日进出", "Day by day"), Html.chart("days", DAYS_HEIGHT));
    }

    private String states() {
        List<String> rows =
                facts.byState().entrySet().stream().map(this::stateRow).toList();
        return "<div class=\"columns\">"
                + Html.section(
                        "states",
                        Text.of("案件状态", "Cases by state"),
                        Html.table("states", List.of(Html.text("状态", "State"), Html.text("案件", "Cases"), ""), rows))
                + Html.section(
                        "categories",
                        Text.of("各类案件", "Cases by category"),
                        Html.chart(
                                "categories", FRAME + BAR * facts.categories().size()))
                + "</div>";
    }

    private String stateRow(Map.Entry<State, Long> entry) {
        long share = facts.caseCount() == 0 ? 0 : 100 * entry.getValue() / facts.caseCount();
        return Html.row(
                Html.text(entry.getKey().title()),
                Html.number(entry.getValue()),
                "<div class=\"bar\"><i style=\"width:" + share + "%\"></i></div>");
    }

    private String scores() {
        ScoreSections sections = new ScoreSections(facts);
        return sections.ranking() + facts.workerSheet().map(sections::sheet).orElse("");
    }

    private static String resource(String name) {
        try (InputStream in = HtmlReport.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The resource " + name + " is missing from the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The resource " + name + " cannot be read", e);
        }
    }
}
