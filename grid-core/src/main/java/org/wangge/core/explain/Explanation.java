package org.wangge.core.explain;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * An explanation (说明): a sentence, the clauses behind it, and the steps that led to it, as a tree.
 *
 * <p>Every due date, refusal and score line explains itself this way, so that a resident, a grid worker and an auditor
 * read the same reasons. Immutable.
 *
 * @param message what holds
 * @param citations the clauses behind it, possibly none
 * @param steps how it came about, in order; empty for a plain fact
 */
public record Explanation(Message message, List<Citation> citations, List<Explanation> steps) {

    /** {@inheritDoc} */
    public Explanation {
        citations = List.copyOf(citations);
        steps = List.copyOf(steps);
    }

    /**
     * A plain fact with its clauses.
     *
     * @param message what holds
     * @param citations the clauses behind it
     * @return the explanation
     */
    public static Explanation of(Message message, Citation... citations) {
        return new Explanation(message, List.of(citations), List.of());
    }

    /**
     * A conclusion with the steps that led to it.
     *
     * @param message what holds
     * @param citations the clauses behind it
     * @param steps how it came about
     * @return the explanation
     */
    public static Explanation of(Message message, List<Citation> citations, List<Explanation> steps) {
        return new Explanation(message, citations, steps);
    }

    /**
     * The whole tree as text, one line a sentence, each step indented below what it explains.
     *
     * @param locale the reader's locale
     * @return the text, lines separated by line feeds, without a trailing one
     */
    public String render(Locale locale) {
        StringBuilder text = new StringBuilder();
        append(text, locale, 0);
        return text.toString();
    }

    /**
     * The first sentence alone, with its clauses.
     *
     * @param locale the reader's locale
     * @return one line
     */
    public String renderShort(Locale locale) {
        String sentence = message.render(locale);
        if (citations.isEmpty()) {
            return sentence;
        }
        String cited = citations.stream().map(Citation::toString).collect(Collectors.joining(", "));
        return sentence + " [" + cited + "]";
    }

    private void append(StringBuilder text, Locale locale, int depth) {
        if (depth > 0) {
            text.append('\n').append("  ".repeat(depth));
        }
        text.append(renderShort(locale));
        for (Explanation step : steps) {
            step.append(text, locale, depth + 1);
        }
    }
}
