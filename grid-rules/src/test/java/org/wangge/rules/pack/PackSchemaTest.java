package org.wangge.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wangge.rules.PackTexts;
import org.wangge.rules.builtin.BuiltInPacks;
import org.wangge.rules.lint.Findings;
import org.wangge.rules.yaml.YamlLimits;
import org.wangge.rules.yaml.YamlMapping;
import org.wangge.rules.yaml.YamlNode;
import org.wangge.rules.yaml.YamlReader;
import org.wangge.rules.yaml.YamlScalar;
import org.wangge.rules.yaml.YamlSequence;

class PackSchemaTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(PackSchema.text());

    private static List<Error> errors(String yaml) {
        YamlNode node = new YamlReader(YamlLimits.STANDARD)
                .read("x.yaml", yaml, new Findings())
                .orElseThrow();
        return SCHEMA.validate(SchemaText.of(json(node)), InputFormat.JSON);
    }

    /** What an editor sees: plain words that look like numbers or flags are such. */
    private static Object json(YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            Map<String, Object> values = new LinkedHashMap<>();
            mapping.entries().forEach(entry -> values.put(entry.key().text(), json(entry.value())));
            return values;
        }
        if (node instanceof YamlSequence list) {
            return list.items().stream().map(PackSchemaTest::json).toList();
        }
        YamlScalar word = (YamlScalar) node;
        boolean isFlag =
                word.isPlain() && (word.text().equals("true") || word.text().equals("false"));
        return isFlag ? (Object) Boolean.valueOf(word.text()) : word.text();
    }

    @Test
    void isWhatTheGrammarGives() {
        assertThat(PackSchema.text())
                .as("write SchemaWriter.write() to src/main/resources/%s", PackSchema.RESOURCE)
                .isEqualTo(SchemaWriter.write());
    }

    @Test
    void saysOfEachKeyWhatMayStandThere() {
        assertThat(PackSchema.text()).doesNotContain("untold");
    }

    @Nested
    class Packs {

        static Stream<String> files() {
            PackShelf builtIn = new BuiltInPacks();
            return Stream.concat(Stream.of(builtIn), Stream.of(PackTexts.sample()))
                    .flatMap(shelf -> shelf.ids().stream()
                            .flatMap(id -> shelf.find(id).orElseThrow().texts().entrySet().stream())
                            .filter(file -> file.getKey().endsWith(".yaml"))
                            .map(Map.Entry::getValue));
        }

        @ParameterizedTest
        @MethodSource("files")
        void keepToTheSchema(String text) {
            assertThat(errors(text)).isEmpty();
        }
    }

    @Nested
    class Mistakes {

        static Stream<String> mistakes() {
            return Stream.of(
                    "pack: a\ntitle: t\nversion: 1\nextend: [b]",
                    "pack: a\nversion: 1",
                    "pack: a\ntitle: {en: t}\nversion: 1",
                    "pack: a\ntitle: t\nversion: 1\nin-force: {since: 2026-01-01}",
                    "pack: a\ntitle: t\nversion: 1\nparameters: [{id: p, vale: 3 days}]",
                    "pack: a\ntitle: t\nversion: 1\ncounting: civil-cod",
                    "levels: [{id: town, rang: 1}]",
                    "units: [{id: u, kind: departement, serves: town}]",
                    "posts: [{id: p}]",
                    "posts: p",
                    "facts: [{id: f, type: numbr}]",
                    "categories: [{id: c, parent: [a, b]}]",
                    "unlisted: ignore",
                    "procedure: case\nstates: [{id: s, phase: COLECT}]",
                    "procedure: case\ntransitions: [{id: t, do: repot, by: holder}]",
                    "procedure: case\ntransitions: [{id: t, do: report, by: {post: p}}]",
                    "procedure: case\ntransitions: [{id: t, do: report, by: {post: p, at: here}}]",
                    "procedure: case\ntransitions: [{id: t, do: report}]",
                    "procedure: case\ntransitions: [{id: t, do: report, by: holder, when: {all: {a: b}}}]",
                    "procedure: case\ntransitions: [{id: t, do: report, by: holder, when: {category: {below: x}}}]",
                    "procedure: case\ntransitions: [{id: t, do: report, by: holder, same-person: yes}]",
                    "clocks: [{id: c, within: [3 days]}]",
                    "clocks: [{id: c, within: {open: true, days: 3}}]",
                    "clocks: [{id: c, on-move: stay, within: 3 days}]",
                    "clocks: [{id: c, within: 3 days, extension: {how: add, base: original}}]",
                    "clocks: [{id: c, table: [{id: r, if: {a: b}, within: 3 days}]}]",
                    "clock: [{id: c, within: 3 days}]",
                    "policies: [{id: p, items: []}]",
                    "- {example: e, given: {grids: {t: town}}}",
                    "- {example: e, given: {grids: {t: town}}, steps: [{at: 2026-01-01T10:00, by: li, does: report}]}");
        }

        @ParameterizedTest
        @MethodSource("mistakes")
        void areFound(String text) {
            assertThat(errors(text)).isNotEmpty();
        }

        @Test
        void areNamedWhereTheyAre() {
            assertThat(errors("clocks: [{id: c, within: 3 days, tabel: []}]")).anySatisfy(error -> {
                assertThat(error.getInstanceLocation().toString()).isEqualTo("/clocks/0");
                assertThat(error.getMessage()).contains("tabel");
            });
        }
    }

    @Nested
    class NearMisses {

        static Stream<String> allowed() {
            return Stream.of(
                    "pack: a\ntitle: t\nversion: 1",
                    "pack: a\ntitle: {zh: 甲, en: a}\nversion: \"1\"\nextends: b",
                    "clocks: [{id: c, within: {parameter: p}, warn: [50%, {parameter: w}]}]",
                    "clocks: [{id: c, within: {field: limit, at-most: 1 year}}]",
                    "rows: [{id: r, override: true, when: {location-level: {at-or-above: town}}, within: none}]",
                    "unlisted: {then: decline, choice: c}",
                    "procedure: case\ntransitions: [{id: t, do: close, by: {all-of: [{unit: u}, [{post: p, at: location}, holder]]}, when: {not: {any: [{a: [b, c]}]}}}]",
                    "levels: [{id: town, rank: 1, count: {open: true}}]");
        }

        @ParameterizedTest
        @MethodSource("allowed")
        void areAllowed(String text) {
            assertThat(errors(text)).isEmpty();
        }
    }
}
