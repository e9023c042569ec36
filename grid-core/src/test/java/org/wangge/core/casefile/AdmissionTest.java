package org.wangge.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wangge.core.casefile.Admission.Unlisted;
import org.wangge.core.explain.Basis;
import org.wangge.core.explain.Text;
import org.wangge.core.fact.Constraint;
import org.wangge.core.fact.FactValue;
import org.wangge.core.fact.Match;
import org.wangge.core.fixture.Town;
import org.wangge.core.fixture.Walk;
import org.wangge.core.procedure.CoreFacts;
import org.wangge.core.procedure.OnMove;
import org.wangge.core.procedure.Procedure;
import org.wangge.core.procedure.Refusal;
import org.wangge.core.procedure.RefusalCode;
import org.wangge.core.rulebook.Rule;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.core.staff.Actor;

/** What the catalogue asks of a case at its two ends: that it is listed, and that it is closed on a listed result. */
class AdmissionTest {

    private static final Procedure PROCEDURE = Town.procedure(OnMove.RESTART);

    private static CaseCatalog catalog(Optional<Unlisted> unlisted) {
        return CaseCatalog.of(
                List.of(
                        Town.category("environment", Optional.empty(), Optional.empty()),
                        closing("sanitation", "environment", "swept", "carried-away"),
                        Town.category("litter", Optional.of("sanitation"), Optional.empty()),
                        Town.category("roads", Optional.empty(), Optional.empty())),
                unlisted.map(AdmissionTest::admission));
    }

    private static Admission admission(Unlisted unlisted) {
        return new Admission(Town.rule("unlisted"), unlisted, Town.cited("12"));
    }

    private static CaseCategory closing(String id, String parent, String... conditions) {
        CaseCategory plain = Town.category(id, Optional.of(parent), Optional.empty());
        List<ClosingCondition> closing = new ArrayList<>();
        for (String condition : conditions) {
            closing.add(new ClosingCondition(condition, Text.of(condition)));
        }
        return new CaseCategory(
                plain.rule(), plain.title(), plain.parent(), plain.designated(), closing, plain.basis());
    }

    private static CaseDecision decide(
            Procedure procedure,
            CaseCatalog catalog,
            Walk walk,
            String at,
            Actor actor,
            String action,
            String... fields) {
        CaseRules rules = new CaseRules("digest", procedure, catalog, Town.SHANGHAI);
        return new CaseDecider(rules)
                .decide(walk.current(), Walk.command(action, fields), actor, Optional.of("2026-1"), Town.context(at));
    }

    private static Match listed(boolean value) {
        return Match.of(Map.of(CoreFacts.LISTED.id(), Constraint.is(FactValue.of(value))));
    }

    private static List<Refusal> reasons(CaseDecision decision) {
        return decision instanceof CaseDecision.Refused refused ? refused.reasons() : List.of();
    }

    @Nested
    class AnUnlistedMatter {

        private CaseDecision report(Optional<Unlisted> unlisted, String category) {
            return decide(
                    PROCEDURE,
                    catalog(unlisted),
                    Walk.begin(),
                    "2026-09-28T09:00",
                    Town.LI,
                    "report",
                    "category",
                    category,
                    "location",
                    "g1");
        }

        @Test
        void isRefusedWithTheClauseThatSaysSo() {
            assertThat(reasons(report(Optional.of(Unlisted.REFUSE), "noise")))
                    .singleElement()
                    .satisfies(reason -> {
                        assertThat(reason.code()).isEqualTo(RefusalCode.CATEGORY_UNKNOWN);
                        assertThat(reason.rule()).hasValue(Town.rule("unlisted"));
                        assertThat(reason.basis()).hasValue(Town.cited("12"));
                        assertThat(reason.message().attributes())
                                .containsEntry("category", "noise")
                                .containsEntry("categories", "environment, sanitation, litter, roads");
                        assertThat(reason.render(Locale.ENGLISH)).endsWith("(test-town#unlisted, plan:12)");
                    });
        }

        @Test
        void isRefusedWithTheClausesOfTheListWhereNothingIsSaid() {
            Basis list =
                    Town.category("roads", Optional.empty(), Optional.empty()).basis();
            assertThat(reasons(report(Optional.empty(), "noise")))
                    .singleElement()
                    .satisfies(reason -> {
                        assertThat(reason.code()).isEqualTo(RefusalCode.CATEGORY_UNKNOWN);
                        assertThat(reason.rule()).isEmpty();
                        assertThat(reason.basis()).hasValue(list);
                        assertThat(reason.render(Locale.CHINESE)).endsWith("(" + list + ")");
                    });
        }

        @ParameterizedTest
        @EnumSource(names = {"DECLINE", "ADMIT"})
        void canBeReportedWhereItIsNotRefused(Unlisted unlisted) {
            assertThat(report(Optional.of(unlisted), "noise")).isInstanceOf(CaseDecision.Accepted.class);
        }

        @ParameterizedTest
        @EnumSource
        void doesNotConcernWhatIsListed(Unlisted unlisted) {
            assertThat(report(Optional.of(unlisted), "litter")).isInstanceOf(CaseDecision.Accepted.class);
        }

        @ParameterizedTest
        @ValueSource(strings = {"Not Kebab", "噪声", "a--b", "-"})
        void needsANameAllTheSame(String category) {
            assertThat(reasons(report(Optional.of(Unlisted.ADMIT), category)))
                    .extracting(Refusal::code)
                    .containsExactly(RefusalCode.CATEGORY_UNKNOWN);
        }

        @ParameterizedTest
        @EnumSource
        void isReadAsItIsWritten(Unlisted unlisted) {
            assertThat(Unlisted.read(unlisted.written())).hasValue(unlisted);
            assertThat(Unlisted.read(unlisted.name())).isEmpty();
        }
    }

    @Nested
    class TheFactListed {

        private final Procedure onlyUnlisted = Town.changing("decline", step -> step.when(listed(false)));

        private Walk reported(String category) {
            return Walk.begin(onlyUnlisted)
                    .take("2026-09-28T09:00", Town.LI, "report", "category", "roads", "location", "g1")
                    .renamed(category);
        }

        private CaseDecision decline(CaseCatalog catalog, String category) {
            return decide(
                    onlyUnlisted, catalog, reported(category), "2026-09-28T10:00", Town.WANG, "decline", "reason", "x");
        }

        @Test
        void letsWhatIsNotOnTheListBeDeclined() {
            assertThat(decline(catalog(Optional.of(Unlisted.DECLINE)), "noise"))
                    .isInstanceOf(CaseDecision.Accepted.class);
        }

        @Test
        void keepsWhatIsOnTheListFromBeingDeclined() {
            assertThat(reasons(decline(catalog(Optional.of(Unlisted.DECLINE)), "litter")))
                    .extracting(Refusal::code)
                    .containsExactly(RefusalCode.CONDITION_NOT_MET);
        }

        @Test
        void isTrueWhereNothingIsListed() {
            assertThat(reasons(decline(CaseCatalog.UNLISTED, "noise")))
                    .extracting(Refusal::code)
                    .containsExactly(RefusalCode.CONDITION_NOT_MET);
        }

        @Test
        void isJudgedByTheCategoryThatACommandBrings() {
            Procedure listedOnly = Town.changing("report", step -> step.when(listed(true)));
            CaseCatalog declining = catalog(Optional.of(Unlisted.DECLINE));
            assertThat(reasons(decide(
                            listedOnly,
                            declining,
                            Walk.begin(),
                            "2026-09-28T09:00",
                            Town.LI,
                            "report",
                            "category",
                            "noise",
                            "location",
                            "g1")))
                    .extracting(Refusal::code)
                    .containsExactly(RefusalCode.CONDITION_NOT_MET);
        }

        @Test
        void isNoFieldThatSomebodyCouldBring() {
            assertThat(reasons(decide(
                            onlyUnlisted,
                            catalog(Optional.of(Unlisted.DECLINE)),
                            reported("litter"),
                            "2026-09-28T10:00",
                            Town.WANG,
                            "decline",
                            "reason",
                            "x",
                            "listed",
                            "false")))
                    .extracting(Refusal::code)
                    .containsExactly(RefusalCode.FIELD_UNKNOWN, RefusalCode.CONDITION_NOT_MET);
        }
    }

    @Nested
    class AClosingCondition {

        private CaseDecision close(String category, String... fields) {
            Walk checked = Walk.answered()
                    .take("2026-09-30T15:40", Town.ZHAO, "inform")
                    .take("2026-09-30T15:50", Town.ZHAO, "publish")
                    .take("2026-10-08T09:00", Town.QIAN, "verify")
                    .renamed(category);
            return decide(
                    PROCEDURE, catalog(Optional.empty()), checked, "2026-10-16T10:00", Town.WANG, "close", fields);
        }

        @ParameterizedTest
        @ValueSource(strings = {"sanitation", "litter"})
        void isOneOfTheCategoryOrOfItsNearestWiderOne(String category) {
            assertThat(close(category, "closing-condition", "swept")).isInstanceOf(CaseDecision.Accepted.class);
        }

        @ParameterizedTest
        @ValueSource(strings = {"sanitation", "litter"})
        void isRefusedWithThosePossible(String category) {
            assertThat(reasons(close(category, "closing-condition", "forgotten")))
                    .singleElement()
                    .satisfies(reason -> {
                        assertThat(reason.code()).isEqualTo(RefusalCode.CLOSING_CONDITION_UNKNOWN);
                        assertThat(reason.rule()).hasValue(Town.rule("sanitation"));
                        assertThat(reason.basis()).isPresent();
                        assertThat(reason.message().attributes())
                                .containsEntry("action", "close")
                                .containsEntry("value", "forgotten")
                                .containsEntry("conditions", "swept, carried-away");
                        assertThat(reason.render(Locale.ENGLISH))
                                .startsWith("Cannot close: forgotten is no closing condition of category sanitation");
                        assertThat(reason.render(Locale.CHINESE)).startsWith("不能执行 close：forgotten 不是类别 sanitation");
                    });
        }

        @Test
        void isNamedWhereItIsMissing() {
            Procedure asking = Town.changing("close", step -> step.addRequires(CoreFacts.CLOSING_CONDITION.id()));
            Walk checked = Walk.answered()
                    .take("2026-09-30T15:40", Town.ZHAO, "inform")
                    .take("2026-09-30T15:50", Town.ZHAO, "publish")
                    .take("2026-10-08T09:00", Town.QIAN, "verify")
                    .renamed("litter");
            assertThat(reasons(
                            decide(asking, catalog(Optional.empty()), checked, "2026-10-16T10:00", Town.WANG, "close")))
                    .singleElement()
                    .satisfies(reason -> assertThat(reason.message().attributes())
                            .containsEntry("field", CoreFacts.CLOSING_CONDITION.id())
                            .containsEntry("expected", "swept, carried-away"));
        }

        @Test
        void isFreeWhereTheCatalogueListsNone() {
            assertThat(close("roads", "closing-condition", "patched")).isInstanceOf(CaseDecision.Accepted.class);
        }

        @Test
        void neednotBeSaidWhereNoRuleAsksForIt() {
            assertThat(close("sanitation")).isInstanceOf(CaseDecision.Accepted.class);
        }

        @Test
        void isMissedWhereARuleAsksForIt() {
            Procedure asking = Town.changing("close", step -> step.addRequires(CoreFacts.CLOSING_CONDITION.id()));
            Walk checked = Walk.answered()
                    .take("2026-09-30T15:40", Town.ZHAO, "inform")
                    .take("2026-09-30T15:50", Town.ZHAO, "publish")
                    .take("2026-10-08T09:00", Town.QIAN, "verify");
            assertThat(reasons(
                            decide(asking, catalog(Optional.empty()), checked, "2026-10-16T10:00", Town.WANG, "close")))
                    .extracting(Refusal::code)
                    .containsExactly(RefusalCode.FIELD_REQUIRED);
        }

        @Test
        void belongsToClosingAndPassingAlone() {
            assertThat(reasons(decide(
                            PROCEDURE,
                            catalog(Optional.empty()),
                            Walk.handling(),
                            "2026-09-30T15:00",
                            Town.ZHAO,
                            "handle",
                            "result",
                            "done",
                            "closing-condition",
                            "swept")))
                    .extracting(Refusal::code)
                    .containsExactly(RefusalCode.FIELD_UNKNOWN);
        }

        @Test
        void isKeptInTheCaseFile() {
            CaseDecision.Accepted accepted =
                    (CaseDecision.Accepted) close("sanitation", "closing-condition", "carried-away");
            assertThat(accepted.events().get(0))
                    .isInstanceOfSatisfying(
                            CaseEvent.ActionTaken.class,
                            taken -> assertThat(taken.values())
                                    .isEqualTo(Town.values("closing-condition", "carried-away")));
        }

        @Test
        void hasANameAndOccursOnce() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new ClosingCondition("Swept Clean", Text.of("x")))
                    .withMessageContaining("'Swept Clean'");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> closing("a", "b", "swept", "swept"))
                    .withMessageContaining("'swept' twice");
        }
    }

    @Nested
    class InABook {

        private RuleBook book(CaseCatalog catalog) {
            RuleBook.Builder book = RuleBook.builder();
            book.from(Town.BOOK);
            return book.catalog(catalog).build();
        }

        @Test
        void changesTheDigest() {
            assertThat(List.of(
                            book(catalog(Optional.empty())).digest(),
                            book(catalog(Optional.of(Unlisted.REFUSE))).digest(),
                            book(catalog(Optional.of(Unlisted.DECLINE))).digest(),
                            book(catalog(Optional.of(Unlisted.ADMIT))).digest(),
                            Town.BOOK.digest()))
                    .doesNotHaveDuplicates();
        }

        @Test
        void isListedAsARule() {
            assertThat(book(catalog(Optional.of(Unlisted.DECLINE))).rules())
                    .contains(new Rule(Town.rule("unlisted"), "admission", Town.cited("12")));
            assertThat(Town.BOOK.rules()).extracting(Rule::family).doesNotContain("admission");
        }

        @Test
        void writesNothingAboutWhatItDoesNotUse() {
            assertThat(Town.BOOK.canonicalText()).doesNotContain("closing=", "admission");
        }

        @Test
        void hasNoCategoryWithinItself() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CaseCatalog.of(List.of(
                            Town.category("a", Optional.of("b"), Optional.empty()),
                            Town.category("b", Optional.of("a"), Optional.empty()))))
                    .withMessageContaining("within itself");
        }
    }
}
