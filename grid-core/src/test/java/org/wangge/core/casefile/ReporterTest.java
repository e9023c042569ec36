package org.wangge.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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
import org.wangge.core.staff.Actor;

/** Who reported a matter, where exactly it was, and what a case knows of both. */
class ReporterTest {

    private static final String NAME = "柳下某某";
    private static final String CONTACT = "133-0000-9999";
    private static final Procedure PROCEDURE = Town.procedure(OnMove.RESTART);

    private static CaseDecision decide(
            Procedure procedure, Optional<Reporter> reporter, Walk walk, Actor actor, String action, String... fields) {
        CaseRules rules = new CaseRules("digest", procedure, Town.BOOK.catalog(), Town.SHANGHAI);
        return new CaseDecider(rules)
                .reportedBy(reporter)
                .decide(
                        walk.current(),
                        Walk.command(action, fields),
                        actor,
                        Optional.of("2026-1"),
                        Town.context("2026-09-28T09:00"));
    }

    private static CaseDecision report(Procedure procedure, Optional<Reporter> reporter) {
        return decide(procedure, reporter, Walk.begin(), Town.LI, "report", "category", "roads", "location", "g1");
    }

    @Nested
    class AReporter {

        @Test
        void isNotWrittenAnywhere() {
            Reporter reporter = Reporter.of(NAME, CONTACT, true);
            CommandRequest request =
                    CommandRequest.of(Walk.command("report"), "li", "cmd").reportedBy(reporter);
            assertThat(List.of(
                            reporter.toString(),
                            request.toString(),
                            request.reporter().toString()))
                    .allSatisfy(text -> assertThat(text).doesNotContain(NAME, CONTACT));
            assertThat(reporter).hasToString("Reporter[hasConsent=true, isAnonymous=false]");
            assertThat(request.at(Town.at("2026-09-28T09:00")).reporter()).hasValue(reporter);
        }

        @ParameterizedTest
        @CsvSource({
            "n,c,true,false,true",
            "n,c,false,false,true",
            ",c,true,false,true",
            "n,,false,false,true",
            ",,false,false,true",
            ",,false,true,true",
            "n,,true,false,false",
            ",,true,false,false",
            "n,,false,true,false",
            ",c,false,true,false",
            ",,true,true,false",
            "n,c,true,true,false"
        })
        void isAnonymousOrKnownAndConsentsOnlyWithAContact(
                String name, String contact, boolean consent, boolean anonymous, boolean coherent) {
            Reporter reporter =
                    new Reporter(Optional.ofNullable(name), Optional.ofNullable(contact), consent, anonymous);
            assertThat(reporter.isCoherent()).isEqualTo(coherent);
        }

        @ParameterizedTest
        @ValueSource(booleans = {true, false})
        void leavesNothingInTheEventsButTheConsent(boolean consent) {
            CaseDecision.Accepted accepted =
                    (CaseDecision.Accepted) report(PROCEDURE, Optional.of(Reporter.of(NAME, CONTACT, consent)));
            assertThat(accepted.events())
                    .extracting(event -> event.getClass().getSimpleName())
                    .startsWith("CaseReported", "ActionTaken", "ReporterRecorded");
            assertThat(accepted.events()).contains(new CaseEvent.ReporterRecorded(consent));
            assertThat(accepted.toString()).doesNotContain(NAME, CONTACT);
        }

        @Test
        void isNoEventWhereThereIsNone() {
            CaseDecision.Accepted accepted = (CaseDecision.Accepted) report(PROCEDURE, Optional.empty());
            assertThat(accepted.events()).noneMatch(CaseEvent.ReporterRecorded.class::isInstance);
        }

        @Test
        void belongsToTheBeginningAlone() {
            Walk found =
                    Walk.begin().take("2026-09-28T09:00", Town.LI, "report", "category", "roads", "location", "g1");
            CaseDecision.Refused refused = (CaseDecision.Refused) decide(
                    PROCEDURE,
                    Optional.of(Reporter.of(NAME, CONTACT, true)),
                    found,
                    Town.LI,
                    "file",
                    "scope",
                    "community");
            assertThat(refused.reasons()).singleElement().satisfies(reason -> {
                assertThat(reason.code()).isEqualTo(RefusalCode.FIELD_UNKNOWN);
                assertThat(reason.message().attributes()).containsEntry("field", "reporter");
                assertThat(reason.rule()).hasValue(Town.rule("file"));
                assertThat(reason.toString()).doesNotContain(NAME, CONTACT);
            });
        }
    }

    @Nested
    class Consent {

        private final Match consented =
                Match.of(Map.of(CoreFacts.CONSENT_TO_CONTACT.id(), Constraint.is(FactValue.of(true))));

        @Test
        void isLookedAtByTheReportItself() {
            Procedure asking = Town.changing("report", step -> step.when(consented));
            assertThat(report(asking, Optional.of(Reporter.of(NAME, CONTACT, true))))
                    .isInstanceOf(CaseDecision.Accepted.class);
            for (Optional<Reporter> other : List.of(
                    Optional.<Reporter>empty(),
                    Optional.of(Reporter.ANONYMOUS),
                    Optional.of(Reporter.of(NAME, CONTACT, false)))) {
                assertThat(((CaseDecision.Refused) report(asking, other)).reasons())
                        .extracting(Refusal::code)
                        .containsExactly(RefusalCode.CONDITION_NOT_MET);
            }
        }

        @ParameterizedTest
        @ValueSource(booleans = {true, false})
        void isKeptByTheCase(boolean consent) {
            Walk found =
                    Walk.begin().take("2026-09-28T09:00", Town.LI, "report", "category", "roads", "location", "g1");
            CaseFile file = found.file()
                    .apply(Walk.envelope(
                            found.file().version() + 1,
                            "2026-09-28T09:00",
                            found.history().get(0).entitlement(),
                            new CaseEvent.ReporterRecorded(consent)));
            assertThat(file.facts().find(CoreFacts.CONSENT_TO_CONTACT.id())).hasValue(FactValue.of(consent));
            assertThat(found.file().facts().find(CoreFacts.CONSENT_TO_CONTACT.id()))
                    .isEmpty();
        }

        @Test
        void isNoFieldThatSomebodyCouldBring() {
            assertThat(Walk.begin()
                            .refused(
                                    "2026-09-28T09:00",
                                    Town.LI,
                                    "report",
                                    "category",
                                    "roads",
                                    "location",
                                    "g1",
                                    "consent-to-contact",
                                    "true"))
                    .extracting(Refusal::code)
                    .containsExactly(RefusalCode.FIELD_UNKNOWN);
        }
    }

    @Nested
    class APoint {

        private final Walk found = Walk.begin()
                .take(
                        "2026-09-28T09:00",
                        Town.LI,
                        "report",
                        "category",
                        "roads",
                        "location",
                        "g1",
                        "point",
                        "117.1200,39.5");

        @Test
        void isKeptInItsPlainForm() {
            assertThat(found.file().point().orElseThrow()).hasToString("117.12,39.5");
            assertThat(Walk.handling().file().point()).isEmpty();
        }

        @Test
        void isForgottenWithTheWrongPlace() {
            Walk moved = found.take("2026-09-28T10:00", Town.LI, "relocate", "location", "g2", "reason", "next door");
            assertThat(moved.file().point()).isEmpty();
        }

        @Test
        void isReplacedByThatOfTheRightPlace() {
            Walk moved = found.take(
                    "2026-09-28T10:00",
                    Town.LI,
                    "relocate",
                    "location",
                    "g2",
                    "reason",
                    "next door",
                    "point",
                    "117.13,39.6");
            assertThat(moved.file().point().orElseThrow()).hasToString("117.13,39.6");
        }

        @ParameterizedTest
        @ValueSource(strings = {"39.5,117.12", "here", "117.12"})
        void isRefusedWithTheFormThatIsRight(String point) {
            assertThat(Walk.begin()
                            .refused(
                                    "2026-09-28T09:00",
                                    Town.LI,
                                    "report",
                                    "category",
                                    "roads",
                                    "location",
                                    "g1",
                                    "point",
                                    point))
                    .singleElement()
                    .satisfies(reason -> {
                        assertThat(reason.code()).isEqualTo(RefusalCode.FIELD_VALUE_INVALID);
                        assertThat(reason.message().attributes())
                                .containsEntry("field", CoreFacts.POINT.id())
                                .containsEntry("expected", "117.123456,39.123456");
                    });
        }
    }
}
