package org.wangge.jdbc.number;

import java.util.List;
import java.util.Optional;
import org.wangge.jdbc.transaction.StoreException;
import org.wangge.jdbc.transaction.Write;

/** The first number of a region and year; if somebody else took it at the same time, the transaction is repeated. */
record FirstNumber(String region, int year) implements Write {

    private static final String INSERT =
            "insert into number_sequence (region_id, number_year, last_number) values (?, ?, 1)";

    @Override
    public String sql() {
        return INSERT;
    }

    @Override
    public List<List<Object>> rows() {
        return List.of(List.of(region, year));
    }

    @Override
    public Optional<RuntimeException> onDuplicateKey() {
        return Optional.of(StoreException.conflict("Region " + region + " begins its numbers of " + year + " twice"));
    }
}
