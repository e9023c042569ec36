package org.wangge.jdbc.rulebook;

import java.util.List;
import java.util.Optional;
import org.wangge.core.rulebook.RuleBookSource;
import org.wangge.core.store.RuleBookStore;
import org.wangge.jdbc.codec.ValueText;
import org.wangge.jdbc.transaction.Row;
import org.wangge.jdbc.transaction.Session;
import org.wangge.jdbc.transaction.Transactions;

/**
 * Sources of rule books in the table {@code rule_book}. Safe for any number of threads.
 *
 * <p>A rule book is named by its digest and is the same in all regions, so this key alone does not begin with the
 * region: in a sharded deployment the table is a broadcast table.
 */
public final class JdbcRuleBookStore implements RuleBookStore {

    private static final String FIND = "select source_text from rule_book where digest = ?";
    private static final String EXISTS = "select digest from rule_book where digest = ?";

    private final Transactions transactions;

    /**
     * A store.
     *
     * @param transactions the transactions
     */
    public JdbcRuleBookStore(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void keep(String digest, RuleBookSource source) {
        transactions.inSession(session -> {
            if (!isKept(session, digest)) {
                session.later(new RuleBookRow(digest, source.format(), source.mainPack(), ValueText.source(source)));
            }
            return digest;
        });
    }

    private static boolean isKept(Session session, String digest) {
        boolean waits =
                session.waiting(RuleBookRow.class).anyMatch(row -> row.digest().equals(digest));
        return waits || session.first(EXISTS, List.of(digest), Row::text).isPresent();
    }

    @Override
    public Optional<RuleBookSource> find(String digest) {
        return transactions
                .inSession(session -> session.first(FIND, List.of(digest), Row::text))
                .map(ValueText::source);
    }
}
