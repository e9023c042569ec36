package org.wangge.core.casefile;

import java.util.Optional;
import org.wangge.core.deadline.Deadline;
import org.wangge.core.explain.Basis;
import org.wangge.core.explain.Explanation;
import org.wangge.core.explain.Text;
import org.wangge.core.procedure.RunningClock;

/**
 * A clock of a case as it stands by today's calendar, with the reasons for it. Immutable.
 *
 * @param clock the clock, running or stopped
 * @param title the name of the clock
 * @param deadline when it is due; empty if its limit is open, so that nothing can be computed
 * @param basis what the chosen limit rests on
 * @param explanation step by step how the due date came about
 */
public record CaseDeadline(
        RunningClock clock, Text title, Optional<Deadline> deadline, Basis basis, Explanation explanation) {}
