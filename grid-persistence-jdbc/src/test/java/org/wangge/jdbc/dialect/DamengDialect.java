package org.wangge.jdbc.dialect;

import java.sql.SQLException;
import java.util.Set;

public final class DamengDialect implements Dialect {

    private static final int DUPLICATE_KEY = -6602;
    private static final Set<Integer> CONFLICTS = Set.of(-6403, -6407); // deadlock, lock waited for too long

    @Override
    public String name() {
        return "dameng";
    }

    @Override
    public String scripts() {
        return "/db/dameng";
    }

    @Override
    public boolean isDuplicateKey(SQLException failure) {
        return failure.getErrorCode() == DUPLICATE_KEY || Dialect.super.isDuplicateKey(failure);
    }

    @Override
    public boolean isConflict(SQLException failure) {
        return CONFLICTS.contains(failure.getErrorCode()) || Dialect.super.isConflict(failure);
    }

    @Override
    public String passingOverLocked() {
        return "";
    }
}
