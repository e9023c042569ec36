package org.wangge.rules.cli;

import org.wangge.core.explain.Message;

/** Ends a row that cannot be counted: where in its line, and what would be right. */
final class BadRowException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int column;
    private final transient Message problem;

    BadRowException(int column, CliMessage code, Object... namesAndValues) {
        this(column, Message.of(code, namesAndValues));
    }

    /** Rows may be many, and nobody asks where in the program one was refused: no stack trace. */
    BadRowException(int column, Message problem) {
        super(problem.code().name(), null, false, false);
        this.column = column;
        this.problem = problem;
    }

    int column() {
        return column;
    }

    Message problem() {
        return problem;
    }
}
