package org.wangge.core.deadline;

import java.util.ArrayList;
import java.util.List;
import org.wangge.core.explain.Basis;
import org.wangge.core.explain.Explanation;
import org.wangge.core.explain.Message;

/**
 * A limit as a statute means it (法定期限), with what it rests on. Immutable.
 *
 * @param limit the limit, in working days or natural days if the statute wrote a bare number of days
 * @param basis where the statute says how its days count
 * @param reading how its words were read
 */
public record StatutoryLimit(TimeLimit limit, Basis basis, Message reading) {

    static StatutoryLimit of(TimeLimit limit, Basis basis, DeadlineMessage code, Object... namesAndValues) {
        return new StatutoryLimit(limit, basis, Message.of(code, namesAndValues));
    }

    /**
     * How the words of the statute were read.
     *
     * @return one sentence, with the clause
     */
    public Explanation explain() {
        return Explanation.of(reading, basis.citations(), List.of());
    }

    /**
     * The explanation of a due date of this limit, with the reading of the statute before its steps.
     *
     * @param due the explanation of a clock that runs on this limit
     * @return the same with one step more
     */
    public Explanation explain(Explanation due) {
        List<Explanation> steps = new ArrayList<>(List.of(explain()));
        steps.addAll(due.steps());
        return Explanation.of(due.message(), due.citations(), steps);
    }
}
