package org.wangge.examples.quickstart.report;

import org.wangge.core.casefile.CaseDeadline;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.deadline.Deadline;
import org.wangge.core.deadline.TimeAmount;
import org.wangge.core.explain.Text;

/**
 * An open case that is overdue (超期案件). Immutable.
 *
 * @param file the case
 * @param clock the clock that is over, with the reasons for its due date
 * @param due the due date
 * @param overdueBy by how much it is over
 * @param category the name of its category
 * @param place the name of the grid where it lies
 * @param holder the name of the unit or person that holds it
 */
record OverdueCase(
        CaseFile file,
        CaseDeadline clock,
        Deadline due,
        TimeAmount overdueBy,
        Text category,
        String place,
        String holder) {}
