package org.wangge.testkit.fault;

/** What goes wrong (故障): the SQL state that is reported, and what has happened by then. */
public enum Fault {
    /** The connection is lost before the statement arrives; the database rolls the transaction back. */
    LOST_BEFORE("08006"),
    /** The statement is carried out, and the connection is lost before the answer arrives. */
    LOST_AFTER("08006"),
    /** The database chose this transaction to end a deadlock. */
    DEADLOCK("40P01"),
    /** The transaction cannot be brought into an order with the others. */
    SERIALISATION("40001");

    private final String sqlState;

    Fault(String sqlState) {
        this.sqlState = sqlState;
    }

    /**
     * What the database reports.
     *
     * @return the SQL state, five characters
     */
    public String sqlState() {
        return sqlState;
    }

    /**
     * Whether the statement is carried out all the same.
     *
     * @return true if only the answer is lost
     */
    public boolean isCarriedOut() {
        return this == LOST_AFTER;
    }

    /**
     * Whether the connection cannot be used any more.
     *
     * @return true if it is lost
     */
    public boolean isLost() {
        return this == LOST_BEFORE || this == LOST_AFTER;
    }
}
