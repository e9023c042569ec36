package org.wangge.rules.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseHistoryReaderTest {

    @Test
    void readsPlacePeopleAndCommands() {
        CaseHistoryReading reading = new CaseHistoryReader().read("log.jsonl", SampleHistory.LINES);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.history().grids()).hasSize(2);
        assertThat(reading.history().units()).hasSize(1);
        assertThat(reading.history().appointments())
                .extracting(held -> held.untilExclusive().isPresent())
                .containsExactly(false, true);
        assertThat(reading.history().steps()).hasSize(6);
        RecordedStep report = reading.history().steps().get(0);
        assertThat(report.at()).isEqualTo(Instant.parse("2026-09-29T02:00:00Z"));
        assertThat(report.fields()).isEqualTo(Map.of("category", "sanitation", "location", "v1"));
        assertThat(report.evidence()).containsExactly("photo-before");
        assertThat(report.consent()).isEqualTo(Optional.of(true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"type\": | 1 | LINE_UNREADABLE | is no JSON object",
                "[1] | 1 | LINE_UNREADABLE | write {\"type\"",
                "{\"type\": \"gird\"} | 1 | LINE_TYPE_UNKNOWN | 'gird' is unknown",
                "{\"code\": \"t\"} | 1 | LINE_TYPE_UNKNOWN | '' is unknown",
                "{\"type\": \"grid\", \"code\": \"t\"} | 1 | KEY_MISSING | 'level' is missing",
                "{\"type\": \"grid\", \"code\": \"t\", \"level\": \"town\", \"name\": \"x\"} | 48 | KEY_UNKNOWN | 'name' is unknown",
                "{\"type\": \"grid\", \"code\": [1], \"level\": \"town\"} | 26 | VALUE_WRONG | a list",
                "{\"type\": \"unit\", \"id\": \"o\", \"unit\": \"Ü\", \"grid\": \"t\"} | 37 | VALUE_WRONG | 'Ü' is no suitable unit",
                "{\"type\": \"appointment\", \"actor\": \"li\", \"post\": \"p\", \"grid\": \"g\", \"from\": \"2026\"} | 74 | VALUE_WRONG | write a date",
                "{\"type\": \"command\", \"case\": \"c\", \"at\": \"2026-01-01T10:00\", \"by\": \"li\", \"do\": \"x\"} | 40 | VALUE_WRONG | with its offset",
                "{\"type\": \"command\", \"case\": \" \", \"at\": \"2026-01-01T10:00Z\", \"by\": \"li\", \"do\": \"x\"} | 29 | VALUE_WRONG | write an id",
                "{\"type\": \"command\", \"case\": \"c\", \"at\": \"2026-01-01T10:00Z\", \"by\": \"l\", \"do\": \"x\", \"with\": 3} | 91 | VALUE_WRONG | {\"field\": \"value\"}",
                "{\"type\": \"command\", \"case\": \"c\", \"at\": \"2026-01-01T10:00Z\", \"by\": \"l\", \"do\": \"x\", \"with\": {\"a\": [1]}} | 97 | VALUE_WRONG | every field is a text",
                "{\"type\": \"command\", \"case\": \"c\", \"at\": \"2026-01-01T10:00Z\", \"by\": \"l\", \"do\": \"x\", \"attach\": \"p\"} | 93 | VALUE_WRONG | write [",
                "{\"type\": \"command\", \"case\": \"c\", \"at\": \"2026-01-01T10:00Z\", \"by\": \"l\", \"do\": \"x\", \"consent\": \"yes\"} | 94 | VALUE_WRONG | true or false"
            })
    void saysWhatIsWrongAndWhere(String line, int column, ReplayMessage code, String said) {
        CaseHistoryReading reading =
                new CaseHistoryReader().read("log.jsonl", "\n" + line + "\n" + SampleHistory.LINES);

        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.what().code()).isEqualTo(code);
            assertThat(problem.render(Locale.ENGLISH))
                    .startsWith("log.jsonl:2:" + column + ": ")
                    .contains(said);
            assertThat(problem.render(Locale.CHINESE)).isNotEqualTo(problem.render(Locale.ENGLISH));
        });
        assertThat(reading.history().steps()).hasSize(6);
    }

    @Property(tries = 300)
    void throwsOnNoText(@ForAll String text) {
        assertThat(new CaseHistoryReader().read("x", "{\"type\": \"command\", " + text))
                .isNotNull();
        assertThat(new CaseHistoryReader().read("x", text)).isNotNull();
    }
}
