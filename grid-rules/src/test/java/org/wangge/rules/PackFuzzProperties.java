package org.wangge.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.wangge.rules.compile.PackResult;
import org.wangge.rules.lint.Finding;
import org.wangge.rules.lint.FindingCode;
import org.wangge.rules.lint.Severity;

/** Whatever stands in the files of a pack, reading it ends with findings and never with an exception. */
class PackFuzzProperties {

    private static final List<String> FILES = List.of(
            "pack.yaml",
            "clauses.tsv",
            "hierarchy.yaml",
            "posts.yaml",
            "facts.yaml",
            "procedures/case.yaml",
            "clocks.yaml",
            "scoring.yaml",
            "examples/holiday.yaml");
    private static final List<String> WORDS = List.of(
            "",
            "~",
            "null",
            "[]",
            "{}",
            "''",
            "\"\"",
            "[a, [b, {c: d}]]",
            "{open: true}",
            "{open: maybe}",
            "none",
            "any",
            "all",
            "not",
            "-1",
            "0",
            "99999999999999999999",
            "1e999999999",
            "[1, 0]",
            "\"[5, 3]\"",
            "\"(*, *)\"",
            "200%",
            "3 working days",
            "0 days",
            "2026-02-30",
            "*a",
            "&a x",
            "!!str x",
            "? y",
            "a: b",
            "- x",
            "\t",
            "#",
            "case",
            "settle",
            "scope",
            "sample-base",
            "sample-town",
            "\u0000",
            "\uFFFD",
            "\uD83D\uDE00",
            "{a: {b: {c: 1}}}",
            "override: true",
            "from: any",
            "id: settle",
            "in-force: {from: 2026-01-01}",
            "in-force: {from: 2027-01-01, until: 2026-01-01}",
            "{parameter: settle-days}",
            "{under: environment}",
            "{at-or-above: village}",
            "true",
            "...",
            "---",
            "%YAML 9.9",
            "@",
            "`",
            "|",
            ">");

    private final PackTexts sample = PackTexts.sample().with(PackTexts.TOWN, "scoring.yaml", """
                    choice: 示例自拟
                    policies:
                      - id: leader-score
                        subjects: {post: group-leader, as: handler}
                        period: quarter
                        base: 0
                        full: 100
                        rounding: {decimals: 2, mode: half-up}
                        not-applicable: scale-up
                        items:
                          - {id: on-time, max: 50, indicator: {rate: closing-rate, when-zero: zero, decimals: 4}, proportional: higher-is-better}
                          - {id: overdue, max: 40, indicator: {count: cases-overdue}, deduct: {each: 2, floor: 0}}
                          - {id: reports, max: 10, indicator: {count: cases-reported}, bands: [{range: "[0, 5)", points: 0}, {range: "[5, *)", points: 10}]}
                        grades:
                          id: leader-grades
                          scale: [{id: good, range: "[60, 100]"}, {id: poor, range: "[0, 60)"}]
                    """);

    @Property(tries = 300)
    void randomBytesAreFindings(@ForAll("files") String file, @ForAll byte[] bytes) {
        requireSound(sample.with(PackTexts.TOWN, file, new String(bytes, StandardCharsets.UTF_8)));
    }

    @Property(tries = 300)
    void randomTextsAreFindings(@ForAll("files") String file, @ForAll("yamlLike") String text) {
        requireSound(sample.with(PackTexts.TOWN, file, text));
    }

    @Property(tries = 1_000)
    void randomEditsAreFindings(@ForAll("edits") List<Edit> edits) {
        PackTexts edited = sample;
        for (Edit edit : edits) {
            String text = edited.texts(PackTexts.TOWN).get(edit.file());
            edited = edited.with(PackTexts.TOWN, edit.file(), edit.apply(text));
        }
        requireSound(edited);
    }

    private static void requireSound(PackTexts packs) {
        requireSound(packs.read());
    }

    static void requireSound(PackResult result) {
        boolean hasErrors = result.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);

        assertThat(result.timeline().isEmpty()).isEqualTo(hasErrors);
        result.findings().forEach(PackFuzzProperties::requireReadable);
        result.timeline()
                .ifPresent(timeline -> assertThat(timeline.books())
                        .allSatisfy(book -> assertThat(book.digest()).hasSize(64)));
    }

    private static void requireReadable(Finding finding) {
        // what the core refuses is said in English alone, so a check of ours finds it first
        assertThat(finding.code()).isNotEqualTo(FindingCode.NOT_COMPILABLE);
        assertThat(finding.what(Locale.CHINESE)).isNotBlank().doesNotContain("--lang en");
        assertThat(finding.mend(Locale.ENGLISH)).isNotBlank();
        assertThat(finding.position().line()).isPositive();
        assertThat(finding.position().column()).isPositive();
    }

    @Provide
    Arbitrary<String> files() {
        return Arbitraries.of(FILES);
    }

    @Provide
    Arbitrary<String> yamlLike() {
        return Arbitraries.of(WORDS)
                .list()
                .ofMaxSize(30)
                .flatMap(words ->
                        Arbitraries.of(" ", "\n", ": ", ", ", "\n- ", "\n  ").map(glue -> String.join(glue, words)));
    }

    @Provide
    Arbitrary<List<Edit>> edits() {
        return edits(FILES).list().ofMinSize(1).ofMaxSize(4);
    }

    static Arbitrary<Edit> edits(List<String> files) {
        return Combinators.combine(
                        Arbitraries.of(files),
                        Arbitraries.of(EditKind.values()),
                        Arbitraries.integers().between(0, 10_000),
                        Arbitraries.integers().between(0, 10_000),
                        Arbitraries.of(WORDS))
                .as(Edit::new);
    }

    /** What can be done to a text. */
    enum EditKind {
        DELETE_LINE,
        REPEAT_LINE,
        SWAP_LINES,
        REPLACE_TOKEN,
        INSERT,
        DELETE_CHARACTER,
        CUT_OFF,
        INDENT,
        RENAME_KEY
    }

    /** One edit; places are taken modulo the length of what there is. */
    record Edit(String file, EditKind kind, int first, int second, String word) {

        String apply(String text) {
            if (text.isEmpty()) {
                return word;
            }
            int at = first % text.length();
            return switch (kind) {
                case DELETE_LINE, REPEAT_LINE, SWAP_LINES, INDENT -> lines(text);
                case RENAME_KEY -> key(text);
                case REPLACE_TOKEN -> token(text);
                case INSERT -> text.substring(0, at) + word + text.substring(at);
                case DELETE_CHARACTER -> text.substring(0, at) + text.substring(at + 1);
                case CUT_OFF -> text.substring(0, at);
            };
        }

        private String lines(String text) {
            List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
            int one = first % lines.size();
            int other = second % lines.size();
            switch (kind) {
                case DELETE_LINE -> lines.remove(one);
                case REPEAT_LINE -> lines.add(other, lines.get(one));
                case INDENT -> lines.set(one, " ".repeat(1 + second % 3) + lines.get(one));
                default -> java.util.Collections.swap(lines, one, other);
            }
            return String.join("\n", lines);
        }

        private String key(String text) {
            List<java.util.regex.MatchResult> keys = java.util.regex.Pattern.compile("[a-z-]+(?=:)")
                    .matcher(text)
                    .results()
                    .toList();
            if (keys.isEmpty()) {
                return text;
            }
            var key = keys.get(first % keys.size());
            String other = second % 2 == 0 ? keys.get(second % keys.size()).group() : key.group() + "s";
            return text.substring(0, key.start()) + other + text.substring(key.end());
        }

        /** Values are what most edits should hit: a word between two separators becomes another one. */
        private String token(String text) {
            String[] tokens = text.split("(?<=[\\s,\\[\\]{}])|(?=[\\s,\\[\\]{}])", -1);
            tokens[first % tokens.length] = second % 2 == 0 ? word : tokens[second % tokens.length];
            return String.join("", tokens);
        }
    }
}
