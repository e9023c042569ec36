package org.wangge.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wangge.core.calendar.CalendarId;
import org.wangge.core.casefile.CategoryId;
import org.wangge.core.deadline.CountingRules;
import org.wangge.core.deadline.TimeLimit;
import org.wangge.core.procedure.ActionId;
import org.wangge.core.procedure.ClockId;
import org.wangge.core.procedure.ClockRule;
import org.wangge.core.procedure.ClockTerm;
import org.wangge.core.procedure.OnMove;
import org.wangge.core.procedure.Procedure;
import org.wangge.core.procedure.StateId;
import org.wangge.core.procedure.Transition;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.rules.compile.PackResult;
import org.wangge.rules.lint.Finding;
import org.wangge.rules.lint.FindingCode;
import org.wangge.rules.lint.UncleanPackException;

class PackReaderTest {

    @Nested
    class TheSample {

        private final PackResult result =
                PackReader.fromFolder(PackTexts.fixtures().resolve(PackTexts.TOWN));
        private final RuleBook book = result.requireClean();
        private final Procedure procedure = book.findProcedure(RuleBook.CASE).orElseThrow();

        @Test
        void isCleanApartFromTheOpenValue() {
            assertThat(result.findings()).extracting(Finding::code).containsExactly(FindingCode.OPEN_VALUE);
            assertThat(result.findings().get(0).position()).hasToString("sample-town/clocks.yaml:8:72");
        }

        @Test
        void inheritsCalendarZoneAndCatalogue() {
            assertThat(book.calendar()).isEqualTo(CalendarId.of("cn"));
            assertThat(book.zone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
            assertThat(book.catalog()
                            .find(CategoryId.of("sanitation"))
                            .orElseThrow()
                            .rule())
                    .hasToString("sample-base#sanitation");
        }

        @Test
        void hasLevelsUnitsAndPostsInTheOrderOfThePack() {
            assertThat(book.levels())
                    .extracting(level -> level.id().value())
                    .containsExactly("town", "village", "group");
            assertThat(book.levels().get(1).expectedCount()).contains(2);
            assertThat(book.levels().get(2).title().en()).isEqualTo("third-level grid");
            assertThat(book.unitTypes())
                    .extracting(type -> type.id().value())
                    .containsExactly("town-department", "village-office");
            assertThat(book.posts()).extracting(post -> post.basis().toString()).containsOnly("plan:S-3");
        }

        @Test
        void hasTransitionsWithEverythingTheySay() {
            Transition close = procedure.findTransition(ActionId.of("close")).orElseThrow();

            assertThat(close.fromStates()).containsExactly(StateId.of("answered"));
            assertThat(close.to()).contains(StateId.of("closed"));
            assertThat(close.when()).hasToString("all({resident-informed: true}, not({reworks: [3, *)}))");
            assertThat(close.by()).hasToString("post:village-leader@ANCESTOR");
            assertThat(close.waitsFor()).containsExactly(ClockId.of("publicity"));
            assertThat(close.samePersonAllowed()).isTrue();
            assertThat(close.basis().isChoice()).isTrue();
            assertThat(procedure
                            .findTransition(ActionId.of("prolong"))
                            .orElseThrow()
                            .by())
                    .hasToString("post:village-leader@ANCESTOR | holder");
        }

        @Test
        void hasClocksWithTheirTables() {
            ClockRule settle = procedure.findClock(ClockId.of("settle")).orElseThrow();

            assertThat(settle.onMove()).isEqualTo(OnMove.RESTART);
            assertThat(settle.counting()).isEqualTo(CountingRules.CIVIL_CODE);
            assertThat(settle.warnAt()).extracting(Object::toString).containsExactly("0.5", "0.8");
            assertThat(settle.table().rows())
                    .extracting(row -> row.result())
                    .containsExactly(
                            ClockTerm.within(TimeLimit.workingDays(3)),
                            ClockTerm.within(TimeLimit.workingDays(5)),
                            ClockTerm.within(TimeLimit.open()));
            assertThat(settle.extension().orElseThrow().by()).isEqualTo(Optional.empty());
            assertThat(settle.basis()).hasToString("plan:S-5a, plan:S-5b, plan:S-5c");
        }

        @ParameterizedTest
        @ValueSource(strings = {"at once (2 hours)", "即办（2小时内）"})
        void givesAtOnceADueMoment(String written) {
            RuleBook edited = PackTexts.sample()
                    .edit("clocks.yaml", "within: 3 working days", "within: " + written)
                    .read()
                    .requireClean();

            ClockTerm term = edited.findProcedure(RuleBook.CASE)
                    .orElseThrow()
                    .findClock(ClockId.of("settle"))
                    .orElseThrow()
                    .table()
                    .rows()
                    .get(0)
                    .result();
            assertThat(term).isEqualTo(ClockTerm.within(TimeLimit.atOnce(TimeLimit.hours(2))));
            assertThat(edited.canonicalText()).contains("at once (2 hours)");
        }

        @Test
        void hasWaitingPeriodsInTheShortForm() {
            ClockRule publicity = procedure.findClock(ClockId.of("publicity")).orElseThrow();

            assertThat(publicity.isWaitingPeriod()).isTrue();
            assertThat(publicity.table().rows().get(0).id()).isEqualTo(publicity.rule());
        }

        @Test
        void namesItsOpenValues() {
            assertThat(book.openValues()).hasSize(1);
            assertThat(book.openValues().get(0).rule()).hasToString("sample-town#settle-beyond");
            assertThat(book.openValues().get(0).basis()).hasToString("plan:S-5c");
        }

        @Test
        void keepsItsSourceWithAllParents() {
            assertThat(book.source().orElseThrow().files())
                    .containsKeys("sample-town/pack.yaml", "sample-town/procedures/case.yaml", "sample-base/pack.yaml");
        }

        @Test
        void offersItsExamples() {
            assertThat(result.examples()).hasSize(1);
            assertThat(result.examples().get(0).steps()).hasSize(4);
            assertThat(result.examples().get(0).staff()).hasSize(4);
        }
    }

    @Nested
    class APackThatIsNotThere {

        @Test
        void isAFinding() {
            PackResult result = PackReader.builtIn("tangshan-twn");

            assertThat(result.book()).isEmpty();
            assertThat(result.findings()).extracting(Finding::code).containsExactly(FindingCode.PACK_MISSING);
        }

        @Test
        void isAFindingInAFolderToo(@TempDir Path folder) {
            assertThat(PackReader.fromFolder(folder.resolve("nowhere").resolve("town"))
                            .findings())
                    .extracting(Finding::code)
                    .containsExactly(FindingCode.PACK_MISSING);
        }
    }

    @Nested
    class APackWithErrors {

        @Test
        void throwsEverythingAtOnceWhereACleanOneIsRequired() {
            PackResult result = PackTexts.sample()
                    .edit("clocks.yaml", "3 working days", "3 wroking days")
                    .edit("posts.yaml", "at: group}", "at: gruop}")
                    .read();

            assertThatThrownBy(result::requireClean)
                    .isInstanceOfSatisfying(UncleanPackException.class, unclean -> {
                        assertThat(unclean.pack()).isEqualTo(PackTexts.TOWN);
                        assertThat(unclean.findings())
                                .extracting(Finding::code)
                                .contains(FindingCode.BAD_LIMIT, FindingCode.UNKNOWN_REFERENCE, FindingCode.OPEN_VALUE);
                    })
                    .hasMessageContaining("sample-town/posts.yaml:3:");
        }

        @Test
        void isReportedWhereTheBytesAreNoUtf8(@TempDir Path folder) throws Exception {
            Path pack = Files.createDirectory(folder.resolve("latin"));
            Files.write(
                    pack.resolve("pack.yaml"), "pack: latin\ntitle: caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));

            Finding finding = PackReader.fromFolder(pack).findings().get(0);

            assertThat(finding.code()).isEqualTo(FindingCode.MALFORMED_YAML);
            assertThat(finding.position()).hasToString("latin/pack.yaml:2:11");
        }
    }
}
