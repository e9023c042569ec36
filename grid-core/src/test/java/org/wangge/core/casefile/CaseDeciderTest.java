package org.wangge.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wangge.core.fact.Match;
import org.wangge.core.fixture.Town;
import org.wangge.core.fixture.Walk;
import org.wangge.core.procedure.ActionKind;
import org.wangge.core.procedure.CoreFacts;
import org.wangge.core.procedure.OnMove;
import org.wangge.core.procedure.Procedure;
import org.wangge.core.procedure.Refusal;
import org.wangge.core.procedure.StateId;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.core.staff.Actor;
import org.wangge.core.staff.Holder;
import org.wangge.core.staff.OrgUnitId;

/** From commands to events. */
class CaseDeciderTest {

    private static List<String> events(Walk walk, String at, Actor actor, String action, String... fields) {
        CaseDecision.Accepted accepted = (CaseDecision.Accepted) walk.decide(at, actor, action, fields);
        return accepted.events().stream()
                .map(event -> event.getClass().getSimpleName())
                .toList();
    }

    private static List<String> reasons(Walk walk, String at, Actor actor, String action, String... fields) {
        return walk.refused(at, actor, action, fields).stream()
                .map(reason -> reason.code() + " " + reason.message().attributes())
                .toList();
    }

    @Nested
    class Events {

        @Test
        void ofAReportBeginTheCase() {
            CaseDecision.Accepted accepted = (CaseDecision.Accepted) Walk.begin()
                    .decide(
                            "2026-09-28T09:00",
                            Town.LI,
                            "report",
                            "category",
                            "roads",
                            "location",
                            "g1",
                            "injured",
                            "true",
                            "seen-on",
                            "2026-09-27");
            assertThat(accepted.events())
                    .extracting(event -> event.getClass().getSimpleName())
                    .containsExactly("CaseReported", "ActionTaken", "ClockStarted");
            CaseEvent.ActionTaken taken =
                    (CaseEvent.ActionTaken) accepted.events().get(1);
            assertThat(taken.from()).isEmpty();
            assertThat(taken.to()).isEqualTo(StateId.of("found"));
            assertThat(taken.values())
                    .isEqualTo(Town.values(
                            "category",
                            "roads",
                            "location",
                            "g1",
                            "injured",
                            org.wangge.core.fact.FactValue.of(true),
                            "seen-on",
                            org.wangge.core.fact.FactValue.of(java.time.LocalDate.of(2026, 9, 27))));
            assertThat(accepted.entitlement()).hasToString("li as group-leader@g1");
        }

        @Test
        void ofFilingGiveTheNumberOnce() {
            Walk found =
                    Walk.begin().take("2026-09-28T09:00", Town.LI, "report", "category", "roads", "location", "g1");
            assertThat(events(found, "2026-09-28T10:00", Town.LI, "file", "scope", "community"))
                    .containsExactly("ActionTaken", "CaseNumbered");
            Procedure twice = Town.changing("file", step -> step.addFromStates(StateId.of("filed")));
            Walk filed = Walk.filed(twice, "community");
            assertThat(filed.file().number()).hasValue("2026-0001");
            assertThat(events(filed, "2026-09-29T09:30", Town.LI, "file", "scope", "beyond-town"))
                    .containsExactly("ActionTaken");
        }

        @Test
        void ofAMoveStandInAFixedOrder() {
            assertThat(events(Walk.handling(), "2026-09-30T10:00", Town.ZHAO, "raise"))
                    .containsExactly("ActionTaken", "ResponsibilityMoved", "ClockStarted", "ClockStarted");
        }

        @Test
        void nameNoMoveWhereHolderAndLevelStay() {
            assertThat(events(Walk.handling(), "2026-09-30T10:00", Town.ZHAO, "refer"))
                    .containsExactly("ActionTaken");
        }

        @Test
        void ofCorrectionsNameWhatIsRight() {
            Walk found =
                    Walk.begin().take("2026-09-28T09:00", Town.LI, "report", "category", "roads", "location", "g1");
            Walk corrected = found.take(
                            "2026-09-28T10:00", Town.LI, "reclassify", "category", "sanitation", "reason", "litter")
                    .take("2026-09-28T11:00", Town.LI, "relocate", "location", "g2", "reason", "next door");
            assertThat(corrected.file().category()).isEqualTo(CategoryId.of("sanitation"));
            assertThat(corrected.file().location()).hasToString("g2");
            assertThat(corrected.file().competentLevel()).isEqualTo(found.file().competentLevel());
        }

        @Test
        void ofClosingAndReopeningComeLast() {
            Walk checked = Walk.answered()
                    .take("2026-09-30T15:40", Town.ZHAO, "inform")
                    .take("2026-09-30T15:50", Town.ZHAO, "publish")
                    .take("2026-10-08T09:00", Town.QIAN, "verify");
            assertThat(events(checked, "2026-10-16T10:00", Town.WANG, "close"))
                    .containsExactly("ActionTaken", "ClockStopped", "ClockStopped", "CaseClosed");
            Walk closed = checked.take("2026-10-16T10:00", Town.WANG, "close");
            assertThat(events(closed, "2026-10-16T11:00", Town.WANG, "reopen", "reason", "again"))
                    .containsExactly("ActionTaken", "ClockStarted", "CaseReopened");
            Walk reopened = closed.take("2026-10-16T11:00", Town.WANG, "reopen", "reason", "again");
            assertThat(reopened.file().isClosed()).isFalse();
        }

        @Test
        void ofAClosedCaseAreOnlyWhatTheProcedureAllows() {
            Walk declined = Walk.begin()
                    .take("2026-09-28T09:00", Town.LI, "report", "category", "roads", "location", "g1")
                    .take("2026-09-28T10:00", Town.WANG, "decline", "reason", "not ours");
            assertThat(declined.file().isClosed()).isTrue();
            for (var step : declined.procedure().transitions()) {
                assertThat(declined.decide(
                                "2026-09-28T11:00", Town.WANG, step.id().value()))
                        .as(step.id().value())
                        .isInstanceOf(CaseDecision.Refused.class);
            }
        }
    }

    @Nested
    class Reasons {

        @Test
        void nameAnUnknownPlaceAndCategoryTogether() {
            assertThat(reasons(
                            Walk.begin(), "2026-09-28T09:00", Town.LI, "report", "category", "noise", "location", "g9"))
                    .startsWith(
                            "LOCATION_UNKNOWN {location=g9}",
                            "CATEGORY_UNKNOWN {category=noise, categories=environment, sanitation, roads}");
        }

        @ParameterizedTest
        @CsvSource({"'Not Kebab'", "噪声", "-"})
        void nameACategoryThatIsNoId(String category) {
            assertThat(reasons(
                            Walk.begin(),
                            "2026-09-28T09:00",
                            Town.LI,
                            "report",
                            "category",
                            category,
                            "location",
                            "g1"))
                    .containsExactly(
                            "CATEGORY_UNKNOWN {category=" + category + ", categories=environment, sanitation, roads}");
        }

        /** The code of a grid has 64 characters at the most; a longer text is refused and breaks nothing. */
        @Test
        void nameAPlaceThatIsNoCode() {
            assertThat(Walk.begin()
                            .refused(
                                    "2026-09-28T09:00",
                                    Town.LI,
                                    "report",
                                    "category",
                                    "roads",
                                    "location",
                                    "x".repeat(65)))
                    .extracting(reason -> reason.code().name())
                    .containsExactly("FIELD_VALUE_INVALID", "NOT_ENTITLED");
        }

        @Test
        void nameTextsThatAreNoValuesOnceAndWithTheRule() {
            Walk found =
                    Walk.begin().take("2026-09-28T09:00", Town.LI, "report", "category", "roads", "location", "g1");
            List<Refusal> refused = found.refused(
                    "2026-09-28T10:00", Town.LI, "file", "scope", "community", "households", "1e999999999");
            assertThat(refused).singleElement().satisfies(reason -> {
                assertThat(reason.code()).hasToString("FIELD_VALUE_INVALID");
                assertThat(reason.message().attributes().get("value")).hasToString("1e999999999");
                assertThat(reason.rule()).hasValue(Town.rule("file"));
            });
        }

        /** A required field with an impossible value is there, so it is not missing as well. */
        @Test
        void callAFieldWithAWrongValueNotMissing() {
            Procedure counting = Town.changing("file", step -> step.addRequires(Town.HOUSEHOLDS.id()));
            Walk found = Walk.begin(counting)
                    .take("2026-09-28T09:00", Town.LI, "report", "category", "roads", "location", "g1");
            assertThat(reasons(found, "2026-09-28T10:00", Town.LI, "file", "scope", "community", "households", "many"))
                    .containsExactly("FIELD_VALUE_INVALID {action=file, field=households, value=many, expected=12.5}");
        }

        @Test
        void nameAFieldThatNobodyDeclares() {
            Walk found =
                    Walk.begin().take("2026-09-28T09:00", Town.LI, "report", "category", "roads", "location", "g1");
            assertThat(reasons(found, "2026-09-28T10:00", Town.LI, "file", "scope", "community", "colour", "red"))
                    .singleElement()
                    .asString()
                    .startsWith("FIELD_UNKNOWN {action=file, field=colour");
        }
    }

    @Nested
    class LocationLevel {

        private static final Procedure AT_VILLAGE =
                Town.changing("report", step -> step.when(Match.of("location-level", "village")));

        @ParameterizedTest
        @CsvSource({"v1, true", "g1, false", "t, false"})
        void isThatOfThePlaceOfTheReport(String location, boolean legal) {
            Actor everywhere = Town.actor(
                    "x",
                    Town.post("village-leader", "v1"),
                    Town.post("village-leader", "t"),
                    Town.post("group-leader", "g1"));
            assertThat(
                            Walk.begin(AT_VILLAGE)
                                            .decide(
                                                    "2026-09-28T09:00",
                                                    everywhere,
                                                    "report",
                                                    "category",
                                                    "roads",
                                                    "location",
                                                    location)
                                    instanceof CaseDecision.Accepted)
                    .isEqualTo(legal);
        }

        /** With a correction both the place and its level are those that the command names. */
        @Test
        void isThatOfTheCorrectedPlace() {
            Procedure procedure = Town.changing("relocate", step -> step.when(Match.of("location-level", "village")));
            Walk found = Walk.begin(procedure)
                    .take("2026-09-28T09:00", Town.LI, "report", "category", "roads", "location", "g1");
            assertThat(found.take("2026-09-28T10:00", Town.LI, "relocate", "location", "v1", "reason", "wider")
                            .file()
                            .location())
                    .hasToString("v1");
            assertThat(reasons(found, "2026-09-28T10:00", Town.LI, "relocate", "location", "g2", "reason", "x"))
                    .containsExactly("CONDITION_NOT_MET {action=relocate, condition={location-level: village}}");
        }
    }

    @Nested
    class Purity {

        @Test
        void givesTheSameAnswerAndLeavesItsInputsAlone() {
            Walk walk = Walk.handling();
            CaseFile before = walk.file();
            CaseDecision first = walk.decide("2026-09-30T10:00", Town.ZHAO, "raise");
            assertThat(walk.decide("2026-09-30T10:00", Town.ZHAO, "raise")).isEqualTo(first);
            assertThat(walk.file()).isEqualTo(before);
        }

        @Test
        void keepsACommandFromChangingAfterwards() {
            Map<String, String> fields = new HashMap<>(Map.of("note", "one"));
            CaseCommand command = new CaseCommand("county-1", "c-1", "comment", fields);
            fields.put("note", "two");
            assertThat(command.fields()).containsEntry("note", "one");
            assertThat(command.with("note", "three").fields()).containsEntry("note", "three");
            assertThat(command.fields()).containsEntry("note", "one");
        }
    }

    @Nested
    class Rules {

        @Test
        void letNothingBeginACaseWithoutCategoryAndLocation() {
            Procedure open = Town.changing("report", step -> step.kind(ActionKind.STEP));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new CaseRules("digest", open, CaseCatalog.UNLISTED, Town.SHANGHAI))
                    .withMessageContaining("test-town#report")
                    .withMessageContaining("'category'");
        }

        @Test
        void letAnotherKindBeginACaseThatAsksForThem() {
            Procedure asking = Town.changing(
                    "report",
                    step -> step.kind(ActionKind.STEP).addRequires(CoreFacts.CATEGORY.id(), CoreFacts.LOCATION.id()));
            assertThat(Walk.begin(asking)
                            .take("2026-09-28T09:00", Town.LI, "report", "category", "roads", "location", "g1")
                            .file()
                            .category())
                    .isEqualTo(CategoryId.of("roads"));
        }

        @Test
        void comeFromTheBook() {
            CaseRules rules = Town.BOOK.caseRules();
            assertThat(rules.ruleBook()).isEqualTo(Town.BOOK.digest());
            assertThat(rules.procedure().id()).isEqualTo(RuleBook.CASE);
        }
    }

    @Nested
    class AWholeCase {

        @Test
        void goesItsWay() {
            CaseFile file = Walk.filed(Town.procedure(OnMove.RESTART), "town-department")
                    .take("2026-09-29T10:00", Town.WANG, "forward", "to-unit", "roads")
                    .take("2026-09-30T10:00", Town.ZHOU, "transfer", "to-unit", "water")
                    .take("2026-09-30T11:00", Town.WU, "shelve", "reason", "heavy rain")
                    .take("2026-10-08T09:00", Town.WU, "unshelve")
                    .take("2026-10-12T09:00", Town.WU, "handle", "result", "drained")
                    .take("2026-10-12T10:00", Town.WU, "publish")
                    .take("2026-10-12T11:00", Town.WU, "inform")
                    .take("2026-10-13T09:00", Town.QIAN, "redo", "reason", "still wet")
                    .take("2026-10-14T09:00", Town.WU, "handle", "result", "dry")
                    .take("2026-10-14T10:00", Town.QIAN, "verify")
                    .take("2026-10-22T10:00", Town.WANG, "close")
                    .file();
            assertThat(file.isClosed()).isTrue();
            assertThat(file.state()).isEqualTo(StateId.of("closed"));
            assertThat(file.holder()).isEqualTo(new Holder.HeldByUnit(OrgUnitId.of("water")));
            assertThat(file.reworks()).isEqualTo(1);
            assertThat(file.number()).isEqualTo(Optional.of("2026-0001"));
            assertThat(file.clocks().values()).noneMatch(clock -> clock.isOpen());
            assertThat(file.handledBy()).containsExactly(Town.WU.id());
        }
    }
}
