package org.wangge.jdbc.rulebook;

import java.util.List;
import java.util.Optional;
import org.wangge.jdbc.transaction.StoreException;
import org.wangge.jdbc.transaction.Write;

/** A rule book that waits to be kept; if somebody else keeps it at the same time, the transaction is repeated. */
record RuleBookRow(String digest, String format, String mainPack, String source) implements Write {

    private static final String INSERT =
            "insert into rule_book (digest, source_format, main_pack, source_text) values (?, ?, ?, ?)";

    @Override
    public String sql() {
        return INSERT;
    }

    @Override
    public List<List<Object>> rows() {
        return List.of(List.of(digest, format, mainPack, source));
    }

    @Override
    public Optional<RuntimeException> onDuplicateKey() {
        return Optional.of(StoreException.conflict("Rule book " + digest + " is kept twice at the same time"));
    }
}
