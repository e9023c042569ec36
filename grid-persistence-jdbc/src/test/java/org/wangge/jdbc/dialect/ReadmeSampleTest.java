package org.wangge.jdbc.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** The dialect in the README is the one that keeps the contract. */
class ReadmeSampleTest {

    private static String text(String... path) throws IOException {
        return Files.readString(Path.of("", path), StandardCharsets.UTF_8);
    }

    @Test
    void isTheClassThatTheTestsRun() throws IOException {
        String source = text("src", "test", "java", "org", "wangge", "jdbc", "dialect", "DamengDialect.java");
        String sample = source.substring(source.indexOf("public final class"));
        assertThat(text("README.md")).contains("```java\n" + sample + "```");
    }

    @Test
    void knowsItsOwnErrorsAndThoseOfTheStandard() {
        Dialect dialect = new DamengDialect();
        assertThat(dialect.isDuplicateKey(new SQLException("", "23000", -6602))).isTrue();
        assertThat(dialect.isDuplicateKey(new SQLException("", "23505", 0))).isTrue();
        assertThat(dialect.isConflict(new SQLException("", "HY000", -6403))).isTrue();
        assertThat(dialect.isConflict(new SQLException("", "40001", 0))).isTrue();
        assertThat(dialect.isConflict(new SQLException("", "HY000", -6602))).isFalse();
        assertThat(dialect.isUnreachable(new SQLException("", "08006", 0))).isTrue();
    }
}
