package org.wangge.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

class EmbeddingSampleTest {

    @Test
    void governsACaseAndSaysWhenItIsDue() throws IOException {
        JdbcDataSource dataSource = new JdbcDataSource();
        dataSource.setURL("jdbc:h2:mem:embedding;DB_CLOSE_DELAY=-1");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ValidatorFactory validation = Validation.buildDefaultValidatorFactory();
                PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            InstantSource time = InstantSource.fixed(Instant.parse("2026-09-30T02:00:00Z"));
            EmbeddingSample.run(dataSource, validation.getValidator(), time, out);
        }
        String printed = bytes.toString(StandardCharsets.UTF_8).strip();
        assertThat(printed).contains("P11-5.1.6a", "国庆节", "2026-10-08").doesNotContain("不能执行");
        assertThat(Readme.blocks("README.md", "text")).containsExactly(printed);
        assertThat(Readme.blocks("README.zh-CN.md", "text")).containsExactly(printed);
    }
}
