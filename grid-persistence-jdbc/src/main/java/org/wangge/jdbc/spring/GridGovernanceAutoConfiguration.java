package org.wangge.jdbc.spring;

import jakarta.validation.Validator;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.wangge.core.GridGovernance;
import org.wangge.core.rulebook.RuleBookCompiler;
import org.wangge.core.rulebook.RuleBooks;
import org.wangge.core.staff.ActorDirectory;
import org.wangge.core.store.CalendarStore;
import org.wangge.core.store.NumberAllocator;
import org.wangge.core.store.Stores;
import org.wangge.jdbc.JdbcStores;
import org.wangge.jdbc.dialect.Dialect;

/**
 * Sets the library up in a Spring Boot host (自动配置): the stores on its data source, within its transactions, and the
 * governance as soon as the host names its rule books and calendars.
 *
 * <p>A bean of the host always goes before the one made here: its {@link Stores}, its {@link GridGovernance}. What the host
 * declares is taken: {@link Dialect}, {@link ActorDirectory}, {@link NumberAllocator}, {@link RuleBookCompiler} and
 * {@link InstantSource} (a {@link java.time.Clock} is one); without one of these the governance goes by the appointments
 * and numbers of the stores and the clock of the system. The stores open after whatever else prepares the database at
 * start-up (the host's Flyway, Liquibase or scripts). {@link GridStoreProperties} says the rest.
 *
 * <p>Spring Boot 3 and 4 both find it by themselves.
 */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.autoconfigure.validation.ValidationAutoConfiguration",
            "org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration"
        })
@ConditionalOnClass({DataSourceUtils.class, DependsOnDatabaseInitialization.class})
@EnableConfigurationProperties(GridStoreProperties.class)
public class GridGovernanceAutoConfiguration {

    /** Called by Spring. */
    public GridGovernanceAutoConfiguration() {
        // nothing to keep
    }

    /**
     * The stores on the host's data source; the primary one, if there are several.
     *
     * @param dataSource the data source that the host's transaction manager has
     * @param properties the properties of the host
     * @param dialect the host's dialect, for a database that is not recognised
     * @return the stores
     * @throws IllegalStateException if the tables are missing or have another version; the message says what to do
     */
    @Bean
    @ConditionalOnSingleCandidate(DataSource.class)
    @ConditionalOnMissingBean(Stores.class)
    @DependsOnDatabaseInitialization
    public JdbcStores gridStores(
            DataSource dataSource, GridStoreProperties properties, ObjectProvider<Dialect> dialect) {
        properties.tables().prepare(dataSource, properties.prefix());
        JdbcStores.Builder stores = JdbcStores.on(SpringConnections.of(dataSource))
                .prefix(properties.prefix())
                .attempts(properties.attempts());
        dialect.ifUnique(stores::dialect);
        return stores.open();
    }

    /**
     * The door of the library.
     *
     * @param stores the stores
     * @param books the host's rule books
     * @param calendars the host's calendars
     * @param validator the host's validator
     * @param time what time it is; the system's clock if the host names none
     * @param actors who people are, if the host says
     * @param numbers how cases get their numbers, if the host says
     * @param compiler what compiles stored rule books, if the host says
     * @return the governance
     */
    @Bean
    @ConditionalOnBean({Stores.class, RuleBooks.class, CalendarStore.class, Validator.class})
    @ConditionalOnMissingBean
    public GridGovernance gridGovernance(
            Stores stores,
            RuleBooks books,
            CalendarStore calendars,
            Validator validator,
            ObjectProvider<InstantSource> time,
            ObjectProvider<ActorDirectory> actors,
            ObjectProvider<NumberAllocator> numbers,
            ObjectProvider<RuleBookCompiler> compiler) {
        GridGovernance.Builder governance = GridGovernance.builder()
                .stores(stores)
                .ruleBooks(books)
                .calendars(calendars)
                .validator(validator)
                .time(time.getIfUnique(InstantSource::system));
        actors.ifUnique(governance::actors);
        numbers.ifUnique(governance::numbers);
        compiler.ifUnique(governance::compiler);
        return governance.build();
    }
}
