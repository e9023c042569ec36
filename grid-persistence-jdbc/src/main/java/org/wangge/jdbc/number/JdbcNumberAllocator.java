package org.wangge.jdbc.number;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.wangge.core.grid.RegionId;
import org.wangge.core.store.NumberAllocator;
import org.wangge.jdbc.transaction.Row;
import org.wangge.jdbc.transaction.Session;
import org.wangge.jdbc.transaction.Transactions;

/**
 * Case numbers such as {@code 370321-2026-000123}: region, year, and a count within the two, from the table {@code
 * number_sequence}. Safe for any number of threads.
 *
 * <p>The count belongs to the present transaction: who rolls back gives the number back, and two who file in the same
 * region and year wait for each other.
 */
public final class JdbcNumberAllocator implements NumberAllocator {

    private static final String ADVANCE =
            "update number_sequence set last_number = last_number + 1 where region_id = ? and number_year = ?";
    private static final String LAST =
            "select last_number from number_sequence where region_id = ? and number_year = ?";

    private final Transactions transactions;

    /**
     * An allocator.
     *
     * @param transactions the transactions
     */
    public JdbcNumberAllocator(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public String next(RegionId region, LocalDate day) {
        long number = transactions.inSession(session -> advance(session, region, day.getYear()));
        return String.format(Locale.ROOT, "%s-%04d-%06d", region, day.getYear(), number);
    }

    private static long advance(Session session, RegionId region, int year) {
        List<Object> key = List.of(region.value(), year);
        return session.changeAndAsk(ADVANCE, LAST, key, Row::number).orElseGet(() -> {
            session.later(new FirstNumber(region.value(), year));
            return 1L;
        });
    }
}
