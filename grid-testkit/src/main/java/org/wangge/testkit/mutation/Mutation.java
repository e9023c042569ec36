package org.wangge.testkit.mutation;

/** In which way a rule is changed (变异方式): each is a slip that an author can make. */
public enum Mutation {
    /** The number of a limit, one more or one less. */
    LIMIT_NUMBER,
    /** Working days instead of natural days, or the other way round. */
    LIMIT_UNIT,
    /** A row of a table is missing. */
    ROW_REMOVED,
    /** Another value in a condition of a row or of a step. */
    CONDITION_VALUE,
    /** Somebody else may take a step. */
    PERFORMER,
    /** A step does not start a clock that it should. */
    START_LEFT_OUT,
    /** A step does not stop a clock that it should. */
    STOP_LEFT_OUT
}
