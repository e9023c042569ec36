package org.wangge.core.rulebook;

import java.util.Optional;
import org.wangge.core.explain.Basis;
import org.wangge.core.explain.RuleId;
import org.wangge.core.explain.Text;

/**
 * A parameter of a regulation (参数): a value that has a name of its own, because several rules share it, because it
 * changes over time, or because the source leaves it to the place ([X]日内).
 *
 * <p>A parameter decides nothing by itself: the rules of the book carry its value already. It is listed so that an authority
 * can read through what may be set locally. Immutable.
 *
 * @param rule the rule that sets it
 * @param title its name
 * @param value the value as it is written, such as {@code 3 working days}; empty if the source leaves it open
 * @param basis what it rests on
 */
public record Parameter(RuleId rule, Text title, Optional<String> value, Basis basis) {

    /**
     * Whether no value is given, so that what depends on it is not computable.
     *
     * @return true if it is open
     */
    public boolean isOpen() {
        return value.isEmpty();
    }
}
