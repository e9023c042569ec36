package org.wangge.jdbc.spring;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.wangge.jdbc.JdbcStores;
import org.wangge.jdbc.transaction.TablePrefix;

/**
 * How the stores stand beside the tables of a Spring Boot host (存储配置): the properties that begin with {@code
 * wangge.store}. Immutable.
 *
 * @param tables who makes the tables; {@code check} unless set, so that nothing is changed in a database unasked
 * @param tablePrefix what stands before the names of the tables, as {@link TablePrefix#of} takes it; nothing unless set
 * @param attempts how often a transaction of our own is tried when others come in its way, at least 1; 8 unless set
 */
@ConfigurationProperties("wangge.store")
public record GridStoreProperties(
        @DefaultValue("check") TableMaking tables,
        @DefaultValue("") String tablePrefix,
        @DefaultValue("" + JdbcStores.Builder.ATTEMPTS) int attempts) {

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the prefix can stand before no name, or there is no attempt at all
     */
    public GridStoreProperties {
        if (attempts < 1) {
            throw new IllegalArgumentException("wangge.store.attempts must be at least 1, but is " + attempts);
        }
        prefixOf(tablePrefix);
    }

    /** The prefix as the stores and the migration take it. */
    TablePrefix prefix() {
        return prefixOf(tablePrefix);
    }

    private static TablePrefix prefixOf(String text) {
        return text.isEmpty() ? TablePrefix.NONE : TablePrefix.of(text);
    }
}
