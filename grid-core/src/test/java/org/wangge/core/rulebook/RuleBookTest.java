package org.wangge.core.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.wangge.core.casefile.CaseCatalog;
import org.wangge.core.fixture.Town;
import org.wangge.core.grid.RegionId;
import org.wangge.core.procedure.Procedure;

class RuleBookTest {

    private static final RuleBook BOOK = Town.BOOK;
    private static final Procedure PROCEDURE = BOOK.procedures().get(0);

    private static RuleBook version(String version) {
        RuleBook.Builder copy = RuleBook.builder();
        return copy.from(BOOK).version(version).build();
    }

    @Nested
    class TheListOfRules {

        @Test
        void hasEveryRuleWithItsFamily() {
            Map<String, Long> families = new HashMap<>();
            BOOK.rules().forEach(rule -> families.merge(rule.family(), 1L, Long::sum));
            assertThat(families)
                    .containsEntry("level", 3L)
                    .containsEntry("unit", 3L)
                    .containsEntry("post", 2L)
                    .containsEntry("category", 3L)
                    .containsEntry("state", (long) PROCEDURE.states().size())
                    .containsEntry("transition", (long) PROCEDURE.transitions().size())
                    .containsEntry("clock", 4L)
                    .containsEntry("clock-row", 8L);
        }

        @Test
        void namesAShortClockOnce() {
            assertThat(BOOK.rules())
                    .filteredOn(rule -> rule.id().equals(Town.rule("publicity")))
                    .singleElement()
                    .extracting(Rule::family)
                    .isEqualTo("clock");
        }

        @Test
        void findsTheChoices() {
            assertThat(BOOK.rules())
                    .filteredOn(rule -> rule.basis().isChoice())
                    .extracting(rule -> rule.id().id())
                    .containsExactly("whole");
        }
    }

    @Nested
    class ABook {

        @Test
        void governsCasesByItsProcedureForThem() {
            assertThat(BOOK.findProcedure(RuleBook.CASE)).hasValue(PROCEDURE);
            RuleBook.Builder copy = RuleBook.builder();
            RuleBook without = copy.from(BOOK).procedures(List.of()).build();
            assertThatIllegalStateException()
                    .isThrownBy(without::caseRules)
                    .withMessageContaining("'test-town'")
                    .withMessageContaining("'case'");
        }

        @Test
        void keepsItsSource() {
            Map<String, String> files = new HashMap<>(Map.of("b", "2", "a", "1"));
            RuleBookSource source = new RuleBookSource("yaml-pack", "test-town", files);
            files.clear();
            assertThat(source.files()).containsExactly(Map.entry("a", "1"), Map.entry("b", "2"));
        }
    }

    @Nested
    class Books {

        private final RuleBook second = version("2");
        private final RuleBook third = version("3");
        private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

        @Test
        void governEveryRegionAlike() {
            RuleBooks books = RuleBooks.of(BOOK);
            assertThat(books.governing(RegionId.of("anywhere"), DAY)).hasValue(BOOK);
            assertThat(books.find(BOOK.digest())).hasValue(BOOK);
            assertThat(books.find("unknown")).isEmpty();
        }

        @Test
        void governRegionByRegion() {
            RuleBooks books = RuleBooks.byRegion(Map.of(RegionId.of("a"), BOOK, RegionId.of("b"), second));
            assertThat(books.governing(RegionId.of("b"), DAY)).hasValue(second);
            assertThat(books.governing(RegionId.of("c"), DAY)).isEmpty();
            assertThat(books.all()).containsExactlyInAnyOrder(BOOK, second);
        }

        @Test
        void findEarlierOnesWithoutLettingThemGovern() {
            RuleBooks books = RuleBooks.of(BOOK).withEarlier(List.of(second));
            assertThat(books.find(second.digest())).hasValue(second);
            assertThat(books.governing(RegionId.of("a"), DAY)).hasValue(BOOK);
        }

        /** Earlier books come from several places; the later call must not forget those of the first. */
        @Test
        void keepEarlierOnesWhenMoreAreAdded() {
            RuleBooks books = RuleBooks.of(BOOK).withEarlier(List.of(second)).withEarlier(List.of(third));
            assertThat(books.find(second.digest())).hasValue(second);
            assertThat(books.find(third.digest())).hasValue(third);
        }
    }

    @Nested
    class Catalogues {

        @Test
        void admitWhatTheyList() {
            assertThat(BOOK.catalog().admits(org.wangge.core.casefile.CategoryId.of("roads")))
                    .isTrue();
            assertThat(BOOK.catalog().admits(org.wangge.core.casefile.CategoryId.of("noise")))
                    .isFalse();
            assertThat(CaseCatalog.UNLISTED.admits(org.wangge.core.casefile.CategoryId.of("noise")))
                    .isTrue();
        }

        @Test
        void refuseDoublesAndMissingParents() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CaseCatalog.of(List.of(
                            Town.category("a", Optional.empty(), Optional.empty()),
                            Town.category("a", Optional.empty(), Optional.empty()))))
                    .withMessageContaining("'a' occurs twice");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CaseCatalog.of(List.of(Town.category("a", Optional.of("b"), Optional.empty()))))
                    .withMessageContaining("parent 'b'");
        }
    }
}
