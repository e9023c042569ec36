package org.wangge.jdbc.dialect;

/** All that it takes to serve a database that is not recognised: its name, and whose scripts fit. */
final class OwnDialect implements Dialect {

    @Override
    public String name() {
        return "own";
    }

    @Override
    public String scripts() {
        return "h2";
    }

    /** As if the database did not know how to pass over locked rows. */
    @Override
    public String passingOverLocked() {
        return "";
    }
}
