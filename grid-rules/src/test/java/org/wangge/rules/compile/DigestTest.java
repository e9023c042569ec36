package org.wangge.rules.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wangge.core.calendar.CalendarId;
import org.wangge.core.calendar.WorkingHours;
import org.wangge.core.casefile.CaseCatalog;
import org.wangge.core.deadline.CountingRules;
import org.wangge.core.deadline.TimeLimit;
import org.wangge.core.explain.Basis;
import org.wangge.core.explain.Citation;
import org.wangge.core.explain.RuleId;
import org.wangge.core.explain.Text;
import org.wangge.core.fact.DecisionTable;
import org.wangge.core.fact.Fact;
import org.wangge.core.fact.FactId;
import org.wangge.core.fact.FactSource;
import org.wangge.core.fact.FactType;
import org.wangge.core.fact.Match;
import org.wangge.core.grid.GridLevel;
import org.wangge.core.grid.LevelId;
import org.wangge.core.procedure.ActionKind;
import org.wangge.core.procedure.ClockId;
import org.wangge.core.procedure.ClockRule;
import org.wangge.core.procedure.ClockTerm;
import org.wangge.core.procedure.Performer;
import org.wangge.core.procedure.Phase;
import org.wangge.core.procedure.Procedure;
import org.wangge.core.procedure.State;
import org.wangge.core.procedure.StateId;
import org.wangge.core.procedure.Transition;
import org.wangge.core.procedure.Vocabulary;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.core.rulebook.RuleBookSource;
import org.wangge.core.rulebook.SourceDocument;
import org.wangge.core.staff.Post;
import org.wangge.core.staff.PostId;
import org.wangge.rules.PackReader;
import org.wangge.rules.PackTexts;

class DigestTest {

    private static final Map<String, String> TINY = Map.of(
            "pack.yaml",
            """
            pack: tiny
            title: 小包
            version: "1"
            sources: {doc: {title: 办法}}
            """,
            "clauses.tsv",
            "id\tkind\tstatus\trules\nT-1\tdeadline\tcarried\tsettle-near\n",
            "hierarchy.yaml",
            "choice: c\nlevels: [{id: town, rank: 1, title: 镇}]\n",
            "posts.yaml",
            "choice: c\nposts: [{id: leader, at: town}]\n",
            "facts.yaml",
            "choice: c\nfacts: [{id: scope, type: enum, values: [near, far], of: [report]}]\n",
            "procedures/case.yaml",
            """
            procedure: case
            choice: c
            states:
              - {id: found, phase: COLLECT, title: 已发现}
              - {id: closed, phase: VERIFY, final: true}
            transitions:
              - {id: report, do: report, to: found, by: {post: leader, at: ancestor}, requires: [scope], starts: [settle]}
              - {id: close, do: close, from: found, to: closed, by: holder, stops: [settle]}
            """,
            "clocks.yaml",
            """
            choice: c
            clocks:
              - id: settle
                table:
                  - {id: settle-near, when: {scope: near}, within: 3 working days, cites: [T-1]}
                  - {id: settle-far, when: {scope: far}, within: 2 hours}
            """);

    private static PackTexts tiny() {
        PackTexts packs = PackTexts.sample();
        for (Map.Entry<String, String> file : TINY.entrySet()) {
            packs = packs.with("tiny", file.getKey(), file.getValue());
        }
        return packs;
    }

    private static String digest(PackTexts packs) {
        return PackReader.read("tiny", packs).requireClean().digest();
    }

    private static RuleId rule(String id) {
        return RuleId.of("tiny", id);
    }

    /** The same book, made in Java. */
    private static RuleBook inJava() {
        Basis chosen = Basis.chosen("another wording");
        Vocabulary vocabulary = Vocabulary.of(
                List.of(new Fact(
                        FactId.of("scope"),
                        FactType.ENUM,
                        List.of("near", "far"),
                        FactSource.COMMAND,
                        Optional.empty())),
                Map.of(FactId.of("scope"), Set.of(ActionKind.REPORT)));
        return RuleBook.builder()
                .pack("tiny")
                .title(Text.of("another title"))
                .version("1")
                .addSources(new SourceDocument("doc", "another title"))
                .calendar(CalendarId.of("cn"))
                .hours(WorkingHours.STANDARD)
                .zone(ZoneId.of("Asia/Shanghai"))
                .addLevels(new GridLevel(rule("town"), 1, Text.of("x"), Optional.empty(), chosen))
                .addPosts(new Post(rule("leader"), Text.of("x"), LevelId.of("town"), chosen))
                .vocabulary(vocabulary)
                .catalog(CaseCatalog.UNLISTED)
                .addProcedures(Procedure.builder()
                        .id(RuleBook.CASE)
                        .vocabulary(vocabulary)
                        .addStates(
                                new State(rule("found"), Text.of("x"), Optional.of(Phase.COLLECT), false, chosen),
                                new State(rule("closed"), Text.of("x"), Optional.of(Phase.VERIFY), true, chosen))
                        .addTransitions(report(chosen), close(chosen))
                        .addClocks(settle(chosen))
                        .build())
                .build();
    }

    private static Transition report(Basis chosen) {
        return Transition.builder()
                .rule(rule("report"))
                .title(Text.of("x"))
                .kind(ActionKind.REPORT)
                .to(StateId.of("found"))
                .by(new Performer.PostHolder(PostId.of("leader"), Performer.Where.ANCESTOR))
                .addRequires(FactId.of("scope"))
                .addStarts(ClockId.of("settle"))
                .basis(chosen)
                .build();
    }

    private static Transition close(Basis chosen) {
        return Transition.builder()
                .rule(rule("close"))
                .title(Text.of("x"))
                .kind(ActionKind.CLOSE)
                .addFromStates(StateId.of("found"))
                .to(StateId.of("closed"))
                .by(new Performer.PresentHolder())
                .addStops(ClockId.of("settle"))
                .basis(chosen)
                .build();
    }

    private static ClockRule settle(Basis chosen) {
        return ClockRule.builder()
                .rule(rule("settle"))
                .title(Text.of("x"))
                .counting(CountingRules.CIVIL_CODE)
                .table(DecisionTable.of(List.of(
                        new DecisionTable.Row<>(
                                rule("settle-near"),
                                Match.of("scope", "near"),
                                ClockTerm.within(TimeLimit.workingDays(3)),
                                Basis.cited(Citation.of("doc", "T-1"))),
                        new DecisionTable.Row<>(
                                rule("settle-far"),
                                Match.of("scope", "far"),
                                ClockTerm.within(TimeLimit.hours(2)),
                                chosen))))
                .basis(chosen)
                .build();
    }

    @Test
    void isTheSameForTheSameBookMadeInJava() {
        assertThat(PackReader.read("tiny", tiny()).requireClean().canonicalText())
                .isEqualTo(inJava().canonicalText());
        assertThat(digest(tiny())).isEqualTo(inJava().digest());
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "pack.yaml            | title: 小包              | title: {zh: 别名, en: other}",
                "hierarchy.yaml       | title: 镇                | title: 乡",
                "hierarchy.yaml       | choice: c                | `choice: another reason   # why`",
                "hierarchy.yaml       | levels:                  | `\n\n# a comment\nlevels:`",
                "procedures/case.yaml | {id: found, phase: COLLECT, title: 已发现} | {phase: COLLECT, id: found}",
                "clocks.yaml          | 3 working days           | 3个工作日",
                "clocks.yaml          | {scope: near}            | {scope: [near]}",
                "posts.yaml           | at: town                 | `at: \"town\"`"
            })
    void staysTheSameForOtherWordsAndPlaces(String file, String old, String changed) {
        assertThat(digest(tiny().edit("tiny", file, old, changed))).isEqualTo(digest(tiny()));
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "pack.yaml            | version: \"1\"     | version: \"2\"",
                "clocks.yaml          | 3 working days     | 4 working days",
                "clocks.yaml          | 3 working days     | 3 days",
                "clocks.yaml          | 2 hours            | 2 working hours",
                "clocks.yaml          | 2 hours            | {open: true}",
                "clocks.yaml          | 2 hours            | none",
                "clocks.yaml          | {scope: far}       | {scope: [near, far]}",
                "clocks.yaml          | id: settle-far     | id: settle-further",
                "clocks.yaml          | - id: settle       | - on-move: restart\\n    id: settle",
                "clocks.yaml          | - id: settle       | - warn: [50%]\\n    id: settle",
                "clocks.yaml          | - id: settle       | - counting: clock-time\\n    id: settle",
                "clocks.yaml          | choice: c          | cites: [T-1]",
                "hierarchy.yaml       | rank: 1            | rank: 2",
                "procedures/case.yaml | phase: COLLECT     | phase: FILE",
                "procedures/case.yaml | at: ancestor       | at: location",
                "procedures/case.yaml | by: holder         | by: [holder, system]",
                "procedures/case.yaml | requires: [scope]  | requires: [scope, note]",
                "procedures/case.yaml | stops: [settle]    | when: {reworks: 0}"
            })
    void changesWithWhateverDecides(String file, String old, String changed) {
        PackTexts edited = tiny().edit("tiny", file, old, changed.replace("\\n", "\n"));

        assertThat(digest(edited)).isNotEqualTo(digest(tiny()));
    }

    @Nested
    class StoredSources {

        private final RuleBook book = PackTexts.sample().read().requireClean();

        @Test
        void compileToTheSameBookAgain() {
            RuleBook again = new PackCompiler()
                    .compile(book.source().orElseThrow())
                    .onlyBook()
                    .orElseThrow();

            assertThat(again.digest()).isEqualTo(book.digest());
            assertThat(again.title()).isEqualTo(book.title());
        }

        @Test
        void ofAnotherFormatAreRefused() {
            assertThatThrownBy(() -> new PackCompiler().compile(new RuleBookSource("xml", "tiny", Map.of())))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("yaml-pack")
                    .hasMessageContaining("xml");
        }

        @Test
        void withErrorsAreRefusedWithFindings() {
            assertThatThrownBy(
                            () -> new PackCompiler().compile(new RuleBookSource(PackCompiler.FORMAT, "tiny", Map.of())))
                    .isInstanceOf(org.wangge.rules.lint.UncleanPackException.class);
        }
    }
}
