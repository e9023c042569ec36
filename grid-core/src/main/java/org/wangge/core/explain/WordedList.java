package org.wangge.core.explain;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Several values that are said in words one after the other, such as the tasks that are not done: people read a list,
 * programs the values. Immutable.
 *
 * @param items the values, possibly none
 */
public record WordedList(List<Worded> items) implements Worded {

    /** {@inheritDoc} */
    public WordedList {
        items = List.copyOf(items);
    }

    /**
     * A list of values.
     *
     * @param items the values in the order in which they are read
     * @return the list
     */
    public static WordedList of(Collection<? extends Worded> items) {
        return new WordedList(List.copyOf(items));
    }

    @Override
    public Text text() {
        return items.isEmpty() ? Text.of("-") : Text.of(joined(Text::zh, "、"), joined(Text::en, ", "));
    }

    private String joined(Function<Text, String> language, String separator) {
        return items.stream().map(Worded::text).map(language).collect(Collectors.joining(separator));
    }
}
