package org.wangge.rules.example;

import java.util.List;
import java.util.stream.Collectors;
import org.wangge.core.casefile.CaseEventEnvelope;
import org.wangge.rules.pack.Example;

/**
 * What came of an example (示例结果). Immutable.
 *
 * @param example the example
 * @param mismatches everything that came out otherwise, in the order of the steps
 * @param history the events of its case, so that it can be looked at
 */
public record ExampleResult(Example example, List<Mismatch> mismatches, List<CaseEventEnvelope> history) {

    /** {@inheritDoc} */
    public ExampleResult {
        mismatches = List.copyOf(mismatches);
        history = List.copyOf(history);
    }

    /**
     * Whether everything came out as expected.
     *
     * @return true if there is no mismatch
     */
    public boolean isAsExpected() {
        return mismatches.isEmpty();
    }

    /**
     * Fails if something came out otherwise.
     *
     * @throws AssertionError if there is a mismatch; the message has every one
     */
    public void requireAsExpected() {
        if (!isAsExpected()) {
            throw new AssertionError(mismatches.stream()
                    .map(Mismatch::toString)
                    .collect(Collectors.joining("\n  ", "Example '" + example.title() + "'\n  ", "")));
        }
    }
}
