package org.wangge.testkit.assertion;

import org.wangge.core.casefile.CaseFile;
import org.wangge.core.casefile.Outcome;

/** The way in to the assertions of the field (断言). */
public final class GridAssertions {

    private GridAssertions() {}

    /**
     * Asserts about the outcome of a command.
     *
     * @param actual the outcome
     * @return assertions
     */
    public static OutcomeAssert assertThat(Outcome actual) {
        return new OutcomeAssert(actual);
    }

    /**
     * Asserts about a case file.
     *
     * @param actual the case file
     * @return assertions
     */
    public static CaseFileAssert assertThat(CaseFile actual) {
        return new CaseFileAssert(actual);
    }
}
