package org.wangge.jdbc.spring;

import javax.sql.DataSource;
import org.wangge.jdbc.migration.FlywayMigration;
import org.wangge.jdbc.migration.SchemaMigration;
import org.wangge.jdbc.transaction.TablePrefix;

/** Who makes the tables of the stores (建表方式), as {@code wangge.store.tables} says. */
public enum TableMaking {
    /** Somebody else, a DBA for instance; at start-up the tables are checked, and nothing is changed. */
    CHECK {
        @Override
        void prepare(DataSource dataSource, TablePrefix prefix) {
            // whoever opens the stores checks the tables
        }
    },
    /** The library, by {@link SchemaMigration}. */
    MIGRATE {
        @Override
        void prepare(DataSource dataSource, TablePrefix prefix) {
            SchemaMigration.migrate(dataSource, prefix);
        }
    },
    /** Flyway, by {@link FlywayMigration}, in a history table apart from the host's; it must be on the class path. */
    FLYWAY {
        @Override
        void prepare(DataSource dataSource, TablePrefix prefix) {
            FlywayMigration.migrate(dataSource, prefix);
        }
    };

    /** Brings the tables to the version of this library, or leaves them. */
    abstract void prepare(DataSource dataSource, TablePrefix prefix);
}
