package org.wangge.examples.quickstart.report;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wangge.core.explain.Basis;
import org.wangge.core.explain.Citation;
import org.wangge.core.explain.Explanation;
import org.wangge.core.explain.Text;

/** Pieces of HTML; every text is escaped, and stands there in both languages, of which the page shows one. */
final class Html {

    private Html() {}

    static String escape(Object value) {
        return value.toString()
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** Both languages, or plain text if they read the same. */
    static String text(Text text) {
        return text.zh().equals(text.en())
                ? escape(text.zh())
                : inLanguage("zh", text.zh()) + inLanguage("en", text.en());
    }

    static String text(String zh, String en) {
        return text(Text.of(zh, en));
    }

    /** A sentence that is rendered for each language. */
    static String text(Function<Locale, String> sentence) {
        return text(Text.of(sentence.apply(Locale.CHINESE), sentence.apply(Locale.ENGLISH)));
    }

    private static String inLanguage(String language, String text) {
        return "<span lang=\"" + language + "\">" + escape(text) + "</span>";
    }

    static String element(String name, String cssClass, String content) {
        return "<" + name + (cssClass.isEmpty() ? "" : " class=\"" + cssClass + "\"") + ">" + content + "</" + name
                + ">";
    }

    static String section(String id, Text title, String... content) {
        return "<section id=\"" + id + "\"><h2>" + text(title) + "</h2>" + String.join("", content) + "</section>";
    }

    static String chart(String id, int height) {
        return "<div class=\"chart\" id=\"chart-" + id + "\" style=\"height:" + height + "px\"></div>";
    }

    static String table(String cssClass, Collection<String> heads, Collection<String> rows) {
        String head = heads.stream().map(cell -> element("th", "", cell)).collect(Collectors.joining());
        return "<div class=\"scroll\"><table class=\"" + cssClass + "\"><thead><tr>" + head + "</tr></thead><tbody>"
                + String.join("", rows) + "</tbody></table></div>";
    }

    static String row(String... cells) {
        return Arrays.stream(cells)
                .map(cell -> element("td", "", cell))
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    static String number(Object number) {
        return element("span", "number", escape(number));
    }

    static String citations(Collection<Citation> citations) {
        return citations.stream()
                .map(citation -> element("span", "cite", escape(citation)))
                .collect(Collectors.joining(" "));
    }

    /** What a rule rests on: its clauses, and the choice where the source is silent. */
    static String basis(Basis basis) {
        String choice = basis.choice()
                .map(why -> element("span", "choice", text("选择", "choice") + " " + escape(why)))
                .orElse("");
        return citations(basis.citations()) + " " + choice;
    }

    /** An explanation as nested lists. */
    static String explanation(Explanation explanation) {
        String steps = explanation.steps().stream()
                .map(step -> "<li>" + explanation(step) + "</li>")
                .collect(Collectors.joining());
        return text(explanation.message()::render)
                + (explanation.citations().isEmpty() ? "" : " " + citations(explanation.citations()))
                + (steps.isEmpty() ? "" : "<ul>" + steps + "</ul>");
    }
}
