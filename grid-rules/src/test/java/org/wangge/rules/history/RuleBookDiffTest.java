package org.wangge.rules.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wangge.core.explain.Text;
import org.wangge.core.rulebook.RuleBook;

class RuleBookDiffTest {

    private static final RuleBook BEFORE = PackEdit.starter().book();

    private static RuleBookDiff after(String file, String from, String to) {
        return RuleBookDiff.between(
                BEFORE, PackEdit.starter().replace(file, from, to).book());
    }

    @Test
    void findsNothingBetweenABookAndItself() {
        RuleBookDiff diff = RuleBookDiff.between(BEFORE, PackEdit.starter().book());

        assertThat(diff.isEmpty()).isTrue();
        assertThat(diff.render(Locale.ENGLISH)).isEqualTo("No rule differs\n");
        assertThat(diff.render(Locale.CHINESE)).isEqualTo("没有不同的规则\n");
    }

    @Nested
    class AChangedLimit {

        private final RuleBookDiff diff = after("clocks.yaml", "3 working days, cites", "5 working days, cites");

        @Test
        void saysWhatWasAndWhatIs() {
            assertThat(diff.changes()).singleElement().satisfies(change -> {
                assertThat(change.kind()).isEqualTo(RuleChange.Kind.CHANGED);
                assertThat(change.family().en()).isEqualTo("clock-row");
                assertThat(change.procedure()).isEqualTo("case");
                assertThat(change.id()).isEqualTo("settle-usual");
                assertThat(change.aspects())
                        .containsExactly(new AspectChange(
                                Aspect.LIMIT,
                                Optional.of(Text.of("3个工作日", "3 working days")),
                                Optional.of(Text.of("5个工作日", "5 working days"))));
            });
        }

        @Test
        void namesTheClauseAndThePlace() {
            assertThat(diff.render(Locale.ENGLISH))
                    .isEqualTo(
                            "changed clock-row settle-usual 'time to settle' [plan:plan-4] (our-town/clocks.yaml:8:14)\n"
                                    + "  limit: was 3 working days; is 5 working days\n"
                                    + "Rules added: 0, removed: 0, changed: 1\n");
            assertThat(diff.render(Locale.CHINESE))
                    .isEqualTo("改动 时限行 settle-usual“处置时限” [plan:plan-4] (our-town/clocks.yaml:8:14)\n"
                            + "  期限：原为 3个工作日；现为 5个工作日\n"
                            + "新增 0 条，删去 0 条，改动 1 条\n");
        }

        @Test
        void hasNoPlaceInABookMadeInJava() {
            RuleBook made = RuleBook.builder()
                    .from(PackEdit.starter()
                            .replace("clocks.yaml", "3 working days, cites", "5 working days, cites")
                            .book())
                    .source(Optional.empty())
                    .build();
            RuleChange change = RuleBookDiff.between(BEFORE, made).changes().get(0);

            assertThat(change.after()).isEmpty();
            assertThat(change.before()).map(Object::toString).hasValue("our-town/clocks.yaml:8:14");
        }
    }

    @Test
    void listsWhatIsNewAndWhatIsGone() {
        RuleBookDiff diff = after("catalog.yaml", "id: facilities", "id: street-lights");

        assertThat(diff.changes())
                .extracting(change -> change.kind() + " " + change.id())
                .containsExactly("ADDED street-lights", "REMOVED facilities");
        assertThat(diff.changes().get(0).after()).isPresent();
        assertThat(diff.changes().get(0).before()).isEmpty();
        assertThat(diff.changes().get(1).before()).isPresent();
        assertThat(diff.changes().get(1).aspects())
                .allSatisfy(aspect -> assertThat(aspect.is()).isEmpty());
        assertThat(diff.render(Locale.ENGLISH))
                .contains("added category street-lights 'public facilities'", "  designated unit: management-office");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pack.yaml | zone: Asia/Shanghai | zone: Asia/Urumqi | pack | zone",
                "pack.yaml | counting: civil-code | counting: civil-procedure | settle | counting",
                "hierarchy.yaml | rank: 2 | rank: 3 | village | rank",
                "hierarchy.yaml | kind: office | kind: center | management-office | kind",
                "facts.yaml | unset: false | unset: true | dangerous | unset",
                "procedures/case.yaml | at-most: 2 | at-most: 1 | redo | at-most",
                "procedures/case.yaml | requires: [result] | requires: [result, note] | settle | requires",
                "procedures/case.yaml | phase: FEEDBACK | phase: VERIFY | settled | phase",
                "procedures/case.yaml | title: {zh: 上报, en: report} | title: {zh: 报告, en: report} | report | title",
                "clocks.yaml | on-move: restart | on-move: keep | settle | on-move",
                "clocks.yaml | times: 1 | times: 2 | settle | extension",
                "clocks.yaml | '{dangerous: true}' | '{dangerous: false}' | settle-dangerous | when",
                "clocks.yaml | '{open: true}' | 2 days | verify | limit",
                "clocks.yaml | 危险的四小时内办结 | 从严 | settle-dangerous | rests-on"
            })
    void namesWhatChanged(String file, String from, String to, String rule, String aspect) {
        String expected = aspect.equals("rests-on") ? "basis" : aspect;
        assertThat(after(file, from, to).changes())
                .filteredOn(change -> change.id().equals(rule))
                .flatMap(RuleChange::aspects)
                .extracting(change -> change.aspect().written())
                .contains(expected);
    }

    /** Whatever changes what a book decides is seen: every number of these packs, one after the other. */
    @ParameterizedTest
    @CsvSource({
        "tangshan-town, clocks.yaml", "tangshan-town, procedures/case.yaml", "village-grid, procedures/case.yaml",
        "village-grid, clocks.yaml", "quickstart-town, scoring.yaml", "county-four-levels, hierarchy.yaml"
    })
    void seesEveryNumber(String pack, String file) {
        PackEdit edit = PackEdit.builtIn(pack);
        RuleBook before = edit.book();
        String text = edit.files().texts().get(file);
        Matcher number = Pattern.compile("(?<![-\\w.])\\d+(?![-\\w.])").matcher(text);
        int seen = 0;
        while (number.find()) {
            String more = Integer.toString(Integer.parseInt(number.group()) + 1);
            Optional<RuleBook> after = edit.with(
                            file, text.substring(0, number.start()) + more + text.substring(number.end()))
                    .read()
                    .book()
                    .filter(book -> !book.digest().equals(before.digest()));
            List<RuleChange> changes = after.map(
                            book -> RuleBookDiff.between(before, book).changes())
                    .orElse(List.of());
            assertThat(after.isPresent()).isEqualTo(!changes.isEmpty());
            seen += changes.size();
        }
        assertThat(seen).isPositive();
    }
}
