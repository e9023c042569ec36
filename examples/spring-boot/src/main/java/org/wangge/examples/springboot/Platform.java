package org.wangge.examples.springboot;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.wangge.core.rulebook.RuleBooks;
import org.wangge.core.store.CalendarStore;
import org.wangge.rules.PackReader;
import org.wangge.rules.calendar.BuiltInCalendars;

/** A platform of one town. */
@SpringBootApplication(proxyBeanMethods = false)
@EnableScheduling
public class Platform {

    /** Called by Spring. */
    public Platform() {
        // nothing to keep
    }

    /**
     * Starts the platform.
     *
     * @param arguments properties of Spring Boot
     */
    public static void main(String[] arguments) {
        SpringApplication.run(Platform.class, arguments);
    }

    /**
     * By which rules the town is governed.
     *
     * @return the rule books
     */
    @Bean
    public RuleBooks ruleBooks() {
        return RuleBooks.of(PackReader.builtIn("tangshan-town").requireClean());
    }

    /**
     * Which days are worked.
     *
     * @return the official calendars
     */
    @Bean
    public CalendarStore calendars() {
        return CalendarStore.of(BuiltInCalendars.cnHistory());
    }
}
