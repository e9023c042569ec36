package org.wangge.examples.springboot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.wangge.core.GridGovernance;
import org.wangge.core.casefile.CaseCommand;
import org.wangge.core.casefile.CaseId;
import org.wangge.core.casefile.CommandRequest;
import org.wangge.core.casefile.Outcome;
import org.wangge.core.grid.Grid;
import org.wangge.core.grid.RegionId;
import org.wangge.core.staff.Appointment;

/** The platform as Spring Boot starts it, on a database of its own for each test. */
class PlatformTest {

    private static final RegionId REGION = RegionId.of("370000");
    private static final CaseId CASE = CaseId.of("370000", "ticket-1");
    private static final LocalDate SINCE = LocalDate.parse("2026-01-01");

    private ConfigurableApplicationContext platform;
    private GridGovernance governance;
    private TicketService tickets;

    @BeforeEach
    void start() {
        SpringApplication application = new SpringApplication(Platform.class, Morning.class);
        platform = application.run("--spring.datasource.generate-unique-name=true", "--spring.datasource.url=");
        governance = platform.getBean(GridGovernance.class);
        tickets = platform.getBean(TicketService.class);
        governance.saveGrids(
                REGION,
                SINCE,
                List.of(
                        Grid.root("t", "town", "示例镇"),
                        Grid.within("v", "village", "t", "东村"),
                        Grid.within("g", "group", "v", "一组")));
        governance.staff().saveAppointments(REGION, List.of(Appointment.post("li", "group-leader", "g", SINCE)));
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void keepsTicketAndCaseTogether() {
        assertThat(tickets.file("ticket-1", "li", "command-1")).isInstanceOf(Outcome.Accepted.class);

        assertThat(ticketIds()).containsExactly("ticket-1");
        assertThat(governance.cases().find(CASE)).isPresent();
    }

    @Test
    void keepsTheTicketOfACaseThatIsRefused() {
        Outcome outcome = tickets.file("ticket-1", "nobody", "command-1");

        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(ticketIds()).containsExactly("ticket-1");
        assertThat(governance.cases().find(CASE)).isEmpty();
    }

    @Test
    void keepsNeitherIfTheTransactionFails() {
        TransactionTemplate transaction = new TransactionTemplate(platform.getBean(PlatformTransactionManager.class));

        assertThatThrownBy(() -> transaction.executeWithoutResult(begun -> {
                    tickets.file("ticket-1", "li", "command-1");
                    throw new IllegalStateException("the platform fails later on");
                }))
                .hasMessage("the platform fails later on");

        assertThat(ticketIds()).isEmpty();
        assertThat(governance.cases().find(CASE)).isEmpty();
    }

    @Test
    void recordsWhatRanOutWhenItsSchedulerSaysSo() {
        tickets.file("ticket-1", "li", "command-1");
        CaseCommand sort = CaseCommand.of("370000", "ticket-1", "sort").with("scope", "town-department");
        governance.cases().handle(CommandRequest.of(sort, "li", "command-2"));
        int before = governance.cases().history(CASE).size();
        platform.getBean(Morning.class).now.set(Instant.parse("2026-12-01T02:00:00Z"));

        tickets.sweep();

        assertThat(governance.cases().history(CASE)).hasSizeGreaterThan(before);
    }

    private List<String> ticketIds() {
        return platform.getBean(JdbcTemplate.class).queryForList("select id from ticket", String.class);
    }

    /** What time it is. */
    @Configuration(proxyBeanMethods = false)
    static class Morning {

        private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-09-30T02:00:00Z"));

        @Bean
        InstantSource time() {
            return now::get;
        }
    }
}
