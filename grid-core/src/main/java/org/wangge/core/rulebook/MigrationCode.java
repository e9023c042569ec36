package org.wangge.core.rulebook;

import org.wangge.core.explain.MessageCode;

/** Why a running case cannot go over to another rule book. The names are stable; the sentences are not. */
public enum MigrationCode implements MessageCode {
    /** Its state does not exist there. Attributes: state, known. */
    STATE_UNKNOWN_THERE,
    /** Its category is not admitted there. Attributes: category. */
    CATEGORY_UNKNOWN_THERE,
    /** Its competent level does not exist there. Attributes: level, known. */
    LEVEL_UNKNOWN_THERE,
    /** The unit that holds it, or works on it, is of a type that does not exist there. Attributes: unit, type. */
    UNIT_TYPE_UNKNOWN_THERE,
    /** An open clock does not exist there. Attributes: clock, known. */
    CLOCK_UNKNOWN_THERE,
    /** An open clock is a limit in one book and a waiting period in the other. Attributes: clock. */
    CLOCK_OF_OTHER_KIND_THERE,
    /** A unit has an open task, and no step there concerns tasks of that role. Attributes: unit, role. */
    TASK_UNKNOWN_THERE,
    /** An action waits for further signatures, and does not exist there. Attributes: action. */
    SIGNING_UNKNOWN_THERE,
    /** The person who holds it has no post and belongs to no unit that exists there. Attributes: holder, posts. */
    HOLDER_WITHOUT_POST_THERE,
    /** No row of the table there says which limit applies to an open clock. Attributes: clock. */
    LIMIT_NOT_SET_THERE,
    /** A value that was recorded is none that its fact has there. Attributes: fact, value, expected. */
    VALUE_UNFIT_THERE,
    /** The grids of the region are no tree under the levels there. Attributes: problems. */
    GRIDS_UNFIT_THERE,
    /** The case is governed by these rules already. Attributes: caseId. */
    ALREADY_THERE,
    /** The case is closed: nothing of it is to be governed anew. Attributes: caseId. */
    CASE_CLOSED;

    @Override
    public String bundle() {
        return "org.wangge.core.rulebook.messages";
    }
}
