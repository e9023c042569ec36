package org.wangge.jdbc.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.wangge.core.casefile.CaseEvent;
import org.wangge.core.casefile.CategoryId;
import org.wangge.core.deadline.Extension;
import org.wangge.core.deadline.TimeLimit;
import org.wangge.core.grid.LevelId;
import org.wangge.core.procedure.ClockId;
import org.wangge.core.staff.Holder;
import org.wangge.core.staff.OrgUnitId;
import org.wangge.core.store.EventCodec;
import org.wangge.jdbc.support.Samples;

class JsonEventCodecTest {

    private final JsonEventCodec codec = new JsonEventCodec();

    static Stream<String> kinds() {
        return Samples.eventOfEachKind().keySet().stream();
    }

    /** The files are never changed: a new form gets a new schema version, a new file, and an upcast from the old one. */
    @ParameterizedTest
    @MethodSource("kinds")
    void writesAndReadsTheGoldenFile(String kind) throws IOException {
        CaseEvent event = Samples.eventOfEachKind().get(kind);
        EventCodec.Encoded encoded = codec.encode(event);
        String golden = golden(kind + "." + encoded.schema());

        assertThat(encoded.type()).isEqualTo(kind);
        assertThat(encoded.payload()).isEqualTo(golden);
        assertThat(codec.decode(new EventCodec.Encoded(kind, encoded.schema(), golden)))
                .isEqualTo(event);
    }

    @Test
    void knowsEveryKindOfEvent() {
        List<String> kinds = Arrays.stream(CaseEvent.class.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .sorted()
                .toList();

        assertThat(codec.names()).containsExactlyElementsOf(kinds);
        assertThat(kinds()).containsExactlyInAnyOrderElementsOf(kinds);
    }

    @Test
    void writesTheLatestMomentOfAtOnceBehindIt() {
        CaseEvent extended = new CaseEvent.ClockExtended(
                Samples.SETTLE,
                Extension.replacing(TimeLimit.parse("at once (2 hours)"), Instant.parse("2026-10-09T02:00:00Z")));
        EventCodec.Encoded encoded = codec.encode(extended);
        assertThat(encoded.payload()).contains("\"AT_ONCE 2 HOUR\"");
        assertThat(codec.decode(encoded)).isEqualTo(extended);
    }

    @Test
    void readsMembersAndKindsInAnyOrder() {
        CaseEvent moved = codec.decode(new EventCodec.Encoded(
                "ResponsibilityMoved",
                1,
                " { \"competence\" : \"village\" , \"holder\" : { \"unit\":\"u-1\", \"kind\":\"unit\" } } "));

        assertThat(moved)
                .isEqualTo(new CaseEvent.ResponsibilityMoved(
                        Optional.of(new Holder.HeldByUnit(OrgUnitId.of("u-1"))), Optional.of(LevelId.of("village"))));
    }

    /** Whatever was read before: an id is found again by its letters alone. */
    @Test
    void readsIdsThatItHasReadBefore() {
        for (String id : List.of("settle", "settle", "set\\u0074le", "settle-town", "settle")) {
            CaseEvent warned =
                    codec.decode(new EventCodec.Encoded("ClockWarned", 1, "{\"clock\":\"" + id + "\",\"share\":0.8}"));

            assertThat(warned)
                    .isEqualTo(
                            new CaseEvent.ClockWarned(ClockId.of(id.replace("\\u0074", "t")), new BigDecimal("0.8")));
        }
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = JsonEventCodecTest.class.getResourceAsStream("golden/" + name + ".json")) {
            assertThat(in).as("golden file %s", name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }

    @Nested
    class Refuses {

        private void refused(String type, int schema, String payload, String message) {
            assertThatThrownBy(() -> codec.decode(new EventCodec.Encoded(type, schema, payload)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("Cannot read event '" + type + "', schema " + schema + ": ")
                    .hasMessageContaining(message);
        }

        @Test
        void anUnknownKind() {
            refused("CaseTeleported", 1, "{}", "known are [Action");
        }

        @Test
        void aNewerForm() {
            refused("CaseReopened", 2, "{}", "this library reads schema 1 to 1; a newer library wrote it");
            refused("CaseReopened", 0, "{}", "this library reads schema 1 to 1");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "ClockStopped | {\"clock\":\"settle\",\"at\":\"yesterday\"} | at $.at: Text 'yesterday' could not be parsed",
                    "ClockStopped | {\"clock\":\"settle\",\"at\":1} | at $.at: expected an instant such as",
                    "ClockStopped | {\"clock\":\"Settle!\",\"at\":\"2026-09-30T03:04:05Z\"} | at $.clock: A clock id is written in kebab-case",
                    "ClockStopped | {\"clock\":\"settle\"} | at $: expected a member 'at'",
                    "ClockStopped | {\"clock\":\"settle\",\"at\":\"2026-09-30T03:04:05Z\",\"by\":\"x\"} | at $: expected no members but [clock, at]",
                    "ClockStopped | {\"clock\":\"a\",\"clock\":\"b\"} | every member once, but 'clock' occurs twice",
                    "ClockStopped | [] | at $: expected an object",
                    "ClockStopped | {\"clock\":null,\"at\":\"2026-09-30T03:04:05Z\"} | at $.clock: expected an id as text",
                    "ClockStopped | {\"clock\" | No JSON: at character 9 expected more text",
                    "CaseClosed | {\"how\":\"VANISH\"} | at $.how: expected one of [REPORT",
                    "ClockWarned | {\"clock\":\"settle\",\"share\":\"0.8\"} | at $.share: expected a number",
                    "ClockExtended | {\"clock\":\"a\",\"extension\":{\"by\":\"3 MOON\",\"how\":\"ADD\",\"grantedAt\":\"2026-09-30T03:04:05Z\"}} | at $.extension.by: No enum constant",
                    "ResponsibilityMoved | {\"holder\":{\"kind\":\"robot\"}} | at $.holder: expected a kind of [person, unit]",
                    "ActionTaken | {\"action\":\"a\",\"kind\":\"STEP\",\"to\":\"b\",\"values\":{\"c\":{\"kind\":\"day\",\"value\":\"2026-02-30\"}}} | at $.values.c.value: Text '2026-02-30'"
                })
        void aDamagedPayload(String type, String payload, String message) {
            refused(type, 1, payload, message);
        }
    }

    @Nested
    class OldForms {

        private final JsonEventCodec later = new JsonEventCodec(List.of(EventType.of(
                "CategoryCorrected",
                CaseEvent.CategoryCorrected.class,
                old -> renamed(old, "cat", "categoryId"),
                old -> renamed(old, "categoryId", "category"))));

        private static JsonValue.JsonObject renamed(JsonValue.JsonObject old, String from, String to) {
            Map<String, JsonValue> members = new LinkedHashMap<>(old.members());
            JsonValue moved = members.remove(from);
            assertThat(moved).isNotNull();
            members.put(to, moved);
            return new JsonValue.JsonObject(members);
        }

        @ParameterizedTest
        @CsvSource({"1, cat", "2, categoryId", "3, category"})
        void areRaisedStepByStep(int schema, String member) {
            CaseEvent read =
                    later.decode(new EventCodec.Encoded("CategoryCorrected", schema, "{\"" + member + "\":\"noise\"}"));

            assertThat(read).isEqualTo(new CaseEvent.CategoryCorrected(CategoryId.of("noise")));
        }

        @Test
        void areNeverWritten() {
            EventCodec.Encoded encoded = later.encode(new CaseEvent.CategoryCorrected(CategoryId.of("noise")));

            assertThat(encoded).isEqualTo(new EventCodec.Encoded("CategoryCorrected", 3, "{\"category\":\"noise\"}"));
        }
    }
}
