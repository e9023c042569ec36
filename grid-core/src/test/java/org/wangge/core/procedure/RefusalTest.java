package org.wangge.core.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.fixture.Town;
import org.wangge.core.fixture.Walk;
import org.wangge.core.staff.Actor;

/** Every reason that the engine gives, each with its attributes. */
class RefusalTest {

    private static final Procedure PROCEDURE = Town.procedure(OnMove.RESTART);

    private static List<String> refused(Subject subject, String at, Actor actor, String action, Object... fields) {
        return Engine.reasons(PROCEDURE, subject, at, actor, action, fields);
    }

    private static CaseFile found() {
        return Walk.begin()
                .take("2026-09-28T09:00", Town.LI, "report", "category", "sanitation", "location", "g1")
                .file();
    }

    private static CaseFile handling() {
        return Walk.handling().file();
    }

    private static CaseFile answered() {
        return Walk.answered().file();
    }

    @Nested
    class OfTheAction {

        @Test
        void namesThePossibleActionsForAnUnknownOne() {
            List<Refusal> reasons =
                    Engine.refused(PROCEDURE, found(), "2026-09-28T10:00", Town.NOBODY, "burn", "scope", "what");
            assertThat(reasons).singleElement().satisfies(reason -> {
                assertThat(reason.code()).isEqualTo(RefusalCode.ACTION_UNKNOWN);
                assertThat(reason.message().attributes()).containsEntry("action", ActionId.of("burn"));
                assertThat(reason.message().attributes().get("actions").toString())
                        .startsWith("report, file, decline");
                assertThat(reason.rule()).isEmpty();
            });
        }

        @Test
        void namesTheStatesInWhichItIsPossible() {
            assertThat(refused(found(), "2026-09-28T10:00", Town.WANG, "reopen", "reason", "again"))
                    .containsExactly("ACTION_NOT_AVAILABLE {action=reopen, state=found, states=closed}");
        }

        @Test
        void knowsNoStateBeforeTheBeginning() {
            assertThat(refused(Engine.BLANK, "2026-09-28T10:00", Town.WANG, "decline", "reason", "no"))
                    .contains("ACTION_NOT_AVAILABLE {action=decline, state=-, states=found}");
        }

        @Test
        void refusesASecondBeginning() {
            assertThat(refused(found(), "2026-09-28T10:00", Town.LI, "report", "category", "roads", "location", "g1"))
                    .containsExactly("ACTION_NOT_AVAILABLE {action=report, state=found, states=-}");
        }

        @Test
        void carriesTheRuleAndItsClause() {
            Refusal reason = Engine.refused(
                            PROCEDURE, found(), "2026-09-28T10:00", Town.WANG, "reopen", "reason", "again")
                    .get(0);
            assertThat(reason.rule()).hasValue(Town.rule("reopen"));
            assertThat(reason.basis()).hasValue(Town.cited("4"));
            assertThat(reason)
                    .hasToString("ACTION_NOT_AVAILABLE: Cannot reopen: the state is found, must be closed"
                            + " (test-town#reopen, plan:4)");
            assertThat(reason.render(Locale.CHINA)).startsWith("不能执行 reopen：当前状态为 found，应为 closed");
        }
    }

    @Nested
    class OfTheTime {

        @Test
        void refusesAnActBeforeTheLastOne() {
            assertThat(refused(found(), "2026-09-28T08:59", Town.LI, "file", "scope", "community"))
                    .containsExactly("TOO_EARLY {action=file, at=2026-09-28T08:59, last=2026-09-28T09:00}");
        }

        @Test
        void acceptsAnActAtTheSameInstant() {
            assertThat(Engine.decide(PROCEDURE, found(), "2026-09-28T09:00", Town.LI, "file", "scope", "community"))
                    .isInstanceOf(Decision.Accepted.class);
        }
    }

    @Nested
    class OfThePerson {

        @ParameterizedTest
        @CsvSource({
            "2026-09-28T10:00, file, post:group-leader@LOCATION",
            "2026-09-28T10:00, decline, post:village-leader@ANCESTOR",
        })
        void namesWhoWouldBeEntitled(String at, String action, String needed) {
            assertThat(refused(found(), at, Town.NOBODY, action, "scope", "community"))
                    .contains("NOT_ENTITLED {action=" + action + ", actor=nobody, needed=" + needed + "}");
        }

        @Test
        void refusesWhoeverHandledTheCaseAsVerifier() {
            assertThat(refused(answered(), "2026-10-08T09:00", Town.ZHAO, "verify"))
                    .containsExactly("SAME_PERSON {action=verify, actor=zhao}");
            assertThat(refused(answered(), "2026-10-08T09:00", Town.ZHAO, "redo", "reason", "dirty"))
                    .containsExactly("SAME_PERSON {action=redo, actor=zhao}");
        }

        @Test
        void letsAColleagueVerify() {
            assertThat(Engine.decide(PROCEDURE, answered(), "2026-10-08T09:00", Town.QIAN, "verify"))
                    .isInstanceOf(Decision.Accepted.class);
        }

        @Test
        void remembersEveryoneWhoHandledIt() {
            CaseFile again = Walk.answered()
                    .take("2026-10-08T09:00", Town.QIAN, "redo", "reason", "dirty")
                    .take("2026-10-08T10:00", Town.QIAN, "handle", "result", "done")
                    .file();
            assertThat(refused(again, "2026-10-08T11:00", Town.ZHAO, "verify"))
                    .singleElement()
                    .asString()
                    .startsWith("SAME");
            assertThat(refused(again, "2026-10-08T11:00", Town.QIAN, "verify"))
                    .singleElement()
                    .asString()
                    .startsWith("SAME");
        }

        @Test
        void allowsTheSamePersonWhereThePackSaysSo() {
            Procedure lenient = Town.changing("verify", step -> step.samePersonAllowed(true));
            assertThat(Engine.decide(lenient, answered(), "2026-10-08T09:00", Town.ZHAO, "verify"))
                    .isInstanceOf(Decision.Accepted.class);
        }
    }

    @Nested
    class OfTheFields {

        @Test
        void namesEachMissingField() {
            assertThat(refused(Engine.BLANK, "2026-09-28T09:00", Town.LI, "report"))
                    .contains(
                            "FIELD_REQUIRED {action=report, field=category, expected=category}",
                            "FIELD_REQUIRED {action=report, field=location, expected=grid}");
            assertThat(refused(found(), "2026-09-28T10:00", Town.LI, "file"))
                    .containsExactly("FIELD_REQUIRED {action=file, field=scope,"
                            + " expected=community | town-department | beyond-town}");
        }

        @Test
        void namesTheFieldsThatBelongToTheAction() {
            assertThat(refused(
                            found(),
                            "2026-09-28T10:00",
                            Town.LI,
                            "file",
                            "scope",
                            "community",
                            "location",
                            "g2",
                            "x",
                            "1"))
                    .containsExactly(
                            "FIELD_UNKNOWN {action=file, field=location, fields=households, injured, note,"
                                    + " reason, scope, urgency}",
                            "FIELD_UNKNOWN {action=file, field=x, fields=households, injured, note, reason,"
                                    + " scope, urgency}");
        }

        @Test
        void namesWhatAValueMustBe() {
            assertThat(refused(
                            found(),
                            "2026-09-28T10:00",
                            Town.LI,
                            "file",
                            "scope",
                            "village",
                            "households",
                            "many",
                            "injured",
                            "yes"))
                    .containsExactly(
                            "FIELD_VALUE_INVALID {action=file, field=households, value=many, expected=12.5}",
                            "FIELD_VALUE_INVALID {action=file, field=injured, value=yes, expected=true | false}",
                            "FIELD_VALUE_INVALID {action=file, field=scope, value=village,"
                                    + " expected=community | town-department | beyond-town}");
        }

        /** A comment may be made by many; with a field for the holder it would be a way to seize the case. */
        @ParameterizedTest
        @CsvSource({"to-unit, office-2", "to-person, wang", "clock, settle"})
        void letsNoCommentMoveACase(String field, String value) {
            assertThat(refused(handling(), "2026-09-30T10:00", Town.WANG, "comment", "note", "seen", field, value))
                    .singleElement()
                    .asString()
                    .startsWith("FIELD_UNKNOWN {action=comment, field=" + field);
        }

        @Test
        void refusesAnIdThatIsTooLong() {
            String tooLong = "x".repeat(65);
            assertThat(refused(
                            Engine.BLANK,
                            "2026-09-28T09:00",
                            Town.LI,
                            "report",
                            "category",
                            "roads",
                            "location",
                            tooLong))
                    .contains("FIELD_VALUE_INVALID {action=report, field=location, value=" + tooLong
                            + ", expected=grid}");
            assertThat(refused(handling(), "2026-09-30T10:00", Town.ZHAO, "transfer", "to-unit", tooLong))
                    .containsExactly("FIELD_VALUE_INVALID {action=transfer, field=to-unit, value=" + tooLong
                            + ", expected=unit}");
            assertThat(refused(handling(), "2026-09-30T10:00", Town.ZHAO, "assign", "to-person", tooLong))
                    .containsExactly("FIELD_VALUE_INVALID {action=assign, field=to-person, value=" + tooLong
                            + ", expected=actor}");
        }
    }

    @Nested
    class OfTheCondition {

        @Test
        void namesTheCondition() {
            CaseFile filed = Walk.filed(PROCEDURE, "town-department").file();
            assertThat(refused(filed, "2026-09-29T10:00", Town.ZHAO, "take"))
                    .containsExactly("CONDITION_NOT_MET {action=take, condition={scope: community}}");
        }

        /** Else a field that the action does not have could make its condition hold. */
        @Test
        void looksAtNoFieldThatIsRefused() {
            CaseFile filed = Walk.filed(PROCEDURE, "town-department").file();
            assertThat(refused(filed, "2026-09-29T10:00", Town.ZHAO, "take", "scope", "community"))
                    .hasSize(2)
                    .anyMatch(reason -> reason.startsWith("FIELD_UNKNOWN"))
                    .anyMatch(reason -> reason.startsWith("CONDITION_NOT_MET"));
        }
    }

    @Nested
    class OfTheUnits {

        @Test
        void namesTheUnitsAmongWhichToChoose() {
            CaseFile filed = Walk.filed(PROCEDURE, "town-department").file();
            assertThat(refused(filed, "2026-09-29T10:00", Town.WANG, "forward"))
                    .containsExactly("UNIT_AMBIGUOUS {action=forward, unitType=town-department, units=roads, water}");
        }

        @Test
        void namesThePlaceThatNoUnitServes() {
            Procedure nowhere = Town.changing(
                    "raise", step -> step.toUnit(org.wangge.core.staff.UnitTypeId.of("district-department")));
            assertThat(Engine.reasons(nowhere, handling(), "2026-09-30T10:00", Town.ZHAO, "raise"))
                    .containsExactly("UNIT_NOT_FOUND {action=raise, unitType=district-department, location=g1}");
        }

        @ParameterizedTest
        @CsvSource({"office-1", "nowhere"})
        void refusesAUnitOfAnotherType(String unit) {
            CaseFile filed = Walk.filed(PROCEDURE, "town-department").file();
            assertThat(refused(filed, "2026-09-29T10:00", Town.WANG, "forward", "to-unit", unit))
                    .containsExactly("FIELD_VALUE_INVALID {action=forward, field=to-unit, value=" + unit
                            + ", expected=roads | water}");
        }

        /** The office of another village is of the right type, but does not serve the place. */
        @Test
        void refusesAUnitThatServesAnotherPlace() {
            assertThat(refused(handling(), "2026-09-30T10:00", Town.ZHAO, "refer", "to-unit", "office-2"))
                    .containsExactly("FIELD_VALUE_INVALID {action=refer, field=to-unit, value=office-2,"
                            + " expected=office-1}");
        }

        @Test
        void namesEveryUnitWhereTheRuleNamesNoType() {
            assertThat(refused(handling(), "2026-09-30T10:00", Town.ZHAO, "transfer", "to-unit", "nowhere"))
                    .containsExactly("FIELD_VALUE_INVALID {action=transfer, field=to-unit, value=nowhere,"
                            + " expected=office-1 | office-2 | center | roads | water}");
        }
    }
}
