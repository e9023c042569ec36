package org.wangge.core.scoring;

import java.util.List;
import org.wangge.core.explain.Text;
import org.wangge.core.fact.Interval;

/**
 * How many cases count by a measure (计数), over all categories or over some.
 *
 * <p>Immutable.
 *
 * @param measure what is counted
 * @param categories ids of the categories that count, sorted, each once; empty for all
 */
public record Count(Measure measure, List<String> categories) implements Formula {

    private static final Interval FROM_ZERO = Interval.parse("[0, *)");

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if a category is not kebab-case
     */
    public Count {
        categories = categories.stream().distinct().sorted().toList();
        for (String category : categories) {
            Plain.requireKebab(category, "a category");
        }
    }

    /**
     * A count over all categories, or over those named.
     *
     * @param measure what is counted
     * @param categories ids of the categories that count; none for all
     * @return the count
     * @throws IllegalArgumentException if a category is not kebab-case
     */
    public static Count of(Measure measure, String... categories) {
        return new Count(measure, List.of(categories));
    }

    /**
     * Whether every case that counts here also counts there.
     *
     * @param whole the other count
     * @return true if the ratio of both is at most 1
     */
    public boolean isPartOf(Count whole) {
        return measure.isPartOf(whole.measure) && isWithin(whole.categories);
    }

    private boolean isWithin(List<String> others) {
        return others.isEmpty() || !categories.isEmpty() && others.containsAll(categories);
    }

    /**
     * The name for readers.
     *
     * @return the title of the measure, with the categories in brackets if they are limited
     */
    public Text title() {
        if (categories.isEmpty()) {
            return measure.title();
        }
        String listed = String.join(", ", categories);
        return Text.of(
                measure.title().zh() + "（" + listed + "）", measure.title().en() + " (" + listed + ")");
    }

    int amountIn(CaseOutcome row, Window window) {
        return categories.isEmpty() || categories.contains(row.category()) ? measure.amountIn(row, window) : 0;
    }

    @Override
    public List<Count> counts() {
        return List.of(this);
    }

    @Override
    public Interval possibleValues() {
        return FROM_ZERO;
    }

    @Override
    public String canonicalText() {
        return categories.isEmpty() ? measure.id() : measure.id() + "{" + String.join(",", categories) + "}";
    }
}
