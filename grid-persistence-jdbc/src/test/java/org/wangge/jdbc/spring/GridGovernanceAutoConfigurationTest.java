package org.wangge.jdbc.spring;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.wangge.core.GridGovernance;
import org.wangge.core.casefile.CaseCommand;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.casefile.CaseId;
import org.wangge.core.casefile.CommandRequest;
import org.wangge.core.casefile.Outcome;
import org.wangge.core.rulebook.RuleBooks;
import org.wangge.core.staff.ActorDirectory;
import org.wangge.core.store.CalendarStore;
import org.wangge.core.store.Stores;
import org.wangge.core.store.memory.MemoryStores;
import org.wangge.jdbc.JdbcStores;
import org.wangge.testkit.fixture.SmallTown;

/** What a Spring Boot host gets by itself, and what it may say otherwise. */
class GridGovernanceAutoConfigurationTest {

    private static final Instant NOW = SmallTown.at("2026-09-28T09:00");
    private static final CaseId CASE = new CaseId(SmallTown.REGION, "c-1");

    private final ApplicationContextRunner boot = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(GridGovernanceAutoConfiguration.class));
    private final ApplicationContextRunner host =
            boot.withUserConfiguration(Database.class).withPropertyValues("wangge.store.tables=migrate");

    @Test
    void staysAwayFromAHostWithoutADatabase() {
        boot.run(context ->
                assertThat(context).hasNotFailed().doesNotHaveBean(Stores.class).doesNotHaveBean(GridGovernance.class));
    }

    @Test
    void changesNothingInADatabaseUnasked() {
        boot.withUserConfiguration(Database.class)
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining("wangge.store.tables=migrate")
                        .hasMessageContaining("schema_version"));
    }

    @Test
    void opensTheStoresOfAHostThatHasNoRulesYet() {
        host.run(context -> assertThat(context).hasSingleBean(JdbcStores.class).doesNotHaveBean(GridGovernance.class));
    }

    @Test
    void makesTheTablesByFlywayUnderAPrefix() {
        host.withPropertyValues("wangge.store.tables=flyway", "wangge.store.table-prefix=gg_")
                .run(context -> {
                    assertThat(context).hasSingleBean(JdbcStores.class);
                    try (var connection = context.getBean(DataSource.class).getConnection();
                            var tables = connection.getMetaData().getTables(null, null, "%CASE_FILE", null)) {
                        assertThat(tables.next()).isTrue();
                        assertThat(tables.getString("TABLE_NAME")).isEqualToIgnoringCase("gg_case_file");
                        assertThat(tables.next()).isFalse();
                    }
                });
    }

    @Test
    void saysWhichPropertyIsWrong() {
        host.withPropertyValues("wangge.store.attempts=0")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("wangge.store.attempts must be at least 1, but is 0"));
        host.withPropertyValues("wangge.store.tables=drop")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("drop")
                        .hasMessageContaining("TableMaking"));
    }

    @Test
    void leavesTheStoresToAHostThatHasItsOwn() {
        host.withBean(Stores.class, MemoryStores::new)
                .run(context -> assertThat(context)
                        .hasSingleBean(Stores.class)
                        .getBean(Stores.class)
                        .isInstanceOf(MemoryStores.class));
    }

    @Test
    void governsByTheRulesOfTheHostAndItsClock() {
        host.withUserConfiguration(Rules.class)
                .withBean(InstantSource.class, () -> InstantSource.fixed(NOW))
                .run(context -> {
                    GridGovernance governance =
                            governed(context.getBean(Stores.class), context.getBean(GridGovernance.class));

                    Outcome outcome = report(governance);

                    assertThat(outcome)
                            .isInstanceOfSatisfying(
                                    Outcome.Accepted.class,
                                    accepted -> assertThat(accepted.events())
                                            .isNotEmpty()
                                            .allSatisfy(event -> assertThat(event.recordedAt())
                                                    .isEqualTo(NOW)));
                });
    }

    @Test
    void asksTheHostWhoPeopleAre() {
        host.withUserConfiguration(Rules.class)
                .withBean(InstantSource.class, () -> InstantSource.fixed(NOW))
                .withBean(ActorDirectory.class, () -> new MemoryStores().staff())
                .run(context -> {
                    GridGovernance governance =
                            governed(context.getBean(Stores.class), context.getBean(GridGovernance.class));

                    assertThat(report(governance)).isInstanceOf(Outcome.Refused.class);
                });
    }

    @Test
    void worksWithinTheTransactionsOfTheHost() {
        host.withUserConfiguration(Rules.class)
                .withBean(InstantSource.class, () -> InstantSource.fixed(NOW))
                .run(context -> {
                    GridGovernance governance =
                            governed(context.getBean(Stores.class), context.getBean(GridGovernance.class));

                    new TransactionTemplate(context.getBean(PlatformTransactionManager.class))
                            .executeWithoutResult(begun -> {
                                assertThat(report(governance)).isInstanceOf(Outcome.Accepted.class);
                                begun.setRollbackOnly();
                            });

                    assertThat(governance.cases().find(CASE).map(CaseFile::state))
                            .isEmpty();
                });
    }

    private static GridGovernance governed(Stores stores, GridGovernance governance) {
        SmallTown.locality().settle(stores);
        return governance;
    }

    private static Outcome report(GridGovernance governance) {
        return governance
                .cases()
                .handle(CommandRequest.of(
                        new CaseCommand(
                                SmallTown.REGION.value(),
                                CASE.value(),
                                "report",
                                Map.of("category", "litter", "location", "g1")),
                        "leader-1",
                        "cmd-1"));
    }

    /** A database in memory that is a new one for each context, with the host's transaction manager. */
    @Configuration(proxyBeanMethods = false)
    static class Database {

        @Bean
        DataSource dataSource() {
            JdbcDataSource source = new JdbcDataSource();
            source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
            return source;
        }

        @Bean
        PlatformTransactionManager transactions(DataSource dataSource) {
            return new JdbcTransactionManager(dataSource);
        }
    }

    /** What a host names: its rules, its calendars, its validator. */
    @Configuration(proxyBeanMethods = false)
    static class Rules {

        @Bean
        RuleBooks ruleBooks() {
            return RuleBooks.of(SmallTown.locality().book());
        }

        @Bean
        CalendarStore calendars() {
            return CalendarStore.of(SmallTown.locality().calendars());
        }

        @Bean
        Validator validator() {
            return Validation.buildDefaultValidatorFactory().getValidator();
        }
    }
}
