package org.wangge.core.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.wangge.core.casefile.CaseDecision;
import org.wangge.core.deadline.TimeLimit;
import org.wangge.core.fact.DecisionTable;
import org.wangge.core.fixture.Town;
import org.wangge.core.fixture.Walk;
import org.wangge.core.staff.ActorId;
import org.wangge.core.staff.Holder;
import org.wangge.core.staff.OrgUnitId;

/** Who sent a case back is not given it again; and the first contact stays responsible. */
class ReturnTest {

    private static final Performer HOLDER = new Performer.PresentHolder();
    private static final Performer LEADER = Town.by("village-leader", Performer.Where.ANCESTOR);

    private static Procedure procedure(boolean refused) {
        Procedure town = Town.procedure(OnMove.RESTART);
        return Town.replacing(
                town,
                List.of(
                        Town.copy(Town.transition(town, "forward"))
                                .afterReturnRefused(refused)
                                .build(),
                        Town.step("return", ActionKind.SEND_BACK, "handling", "filed", HOLDER)
                                .build(),
                        Town.step("recategorise", ActionKind.RECLASSIFY, "filed", "", LEADER)
                                .build(),
                        Town.step("tell", ActionKind.INFORM, "filed,handling", "", new Performer.FirstContact())
                                .build()),
                List.of());
    }

    private static Walk returnedByRoads(Procedure procedure) {
        return Walk.filed(procedure, "town-department")
                .take("2026-09-29T10:00", Town.WANG, "forward", "to-unit", "roads")
                .take("2026-09-29T11:00", Town.ZHOU, "return", "reason", "不归我管");
    }

    @Nested
    class AfterAReturn {

        private final Walk returned = returnedByRoads(procedure(true));

        @Test
        void theHolderIsRemembered() {
            assertThat(returned.file().acts().returners())
                    .containsExactly(
                            new Returner(new Holder.HeldByUnit(OrgUnitId.of("roads")), Town.at("2026-09-29T11:00")));
            assertThat(returned.file().returns()).isEqualTo(1);
        }

        @Test
        void theSameUnitIsRefused() {
            List<Refusal> reasons = returned.refused("2026-09-29T12:00", Town.WANG, "forward", "to-unit", "roads");
            assertThat(reasons)
                    .extracting(Engine::shown)
                    .containsExactly("RETURNED_BY {action=forward, holder=unit:roads, at=2026-09-29T11:00}");
            assertThat(reasons.get(0).render(Locale.ENGLISH))
                    .contains("unit:roads sent the case back at 2026-09-29T11:00; choose another unit");
            assertThat(reasons.get(0).render(Locale.CHINA)).contains("请另选单位");
        }

        @Test
        void anotherUnitIsNot() {
            assertThat(returned.take("2026-09-29T12:00", Town.WANG, "forward", "to-unit", "water")
                            .file()
                            .holder())
                    .isEqualTo(new Holder.HeldByUnit(OrgUnitId.of("water")));
        }

        @Test
        void aCorrectionMakesItPossibleAgain() {
            Walk corrected =
                    returned.take("2026-09-29T12:00", Town.WANG, "recategorise", "category", "roads", "reason", "应归道路");
            assertThat(corrected.file().acts().returners()).isEmpty();
            assertThat(corrected
                            .take("2026-09-29T13:00", Town.WANG, "forward", "to-unit", "roads")
                            .file()
                            .holder())
                    .isEqualTo(new Holder.HeldByUnit(OrgUnitId.of("roads")));
        }

        @Test
        void everyoneWhoReturnedItIsRemembered() {
            Walk twice = returned.take("2026-09-29T12:00", Town.WANG, "forward", "to-unit", "water")
                    .take("2026-09-29T13:00", Town.WU, "return", "reason", "也不归我管");
            for (String unit : List.of("roads", "water")) {
                assertThat(twice.refused("2026-09-29T14:00", Town.WANG, "forward", "to-unit", unit))
                        .extracting(Refusal::code)
                        .containsExactly(RefusalCode.RETURNED_BY);
            }
        }

        @Test
        void nobodyIsRefusedWhereThePackDoesNotSaySo() {
            assertThat(returnedByRoads(procedure(false))
                            .take("2026-09-29T12:00", Town.WANG, "forward", "to-unit", "roads")
                            .file()
                            .holder())
                    .isEqualTo(new Holder.HeldByUnit(OrgUnitId.of("roads")));
        }
    }

    @Test
    void onlyAStepThatLeadsToAnotherHolderCanRefuseOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Town.changing("comment", step -> step.afterReturnRefused(true)))
                .withMessageContaining("leads to no other holder");
    }

    @Nested
    class AWaitingPeriodThatNeverBegan {

        private List<Refusal> close(Procedure procedure) {
            Walk unpublished = Walk.handling(procedure)
                    .take("2026-09-30T15:00", Town.ZHAO, "handle", "result", "好")
                    .take("2026-09-30T15:40", Town.ZHAO, "inform")
                    .take("2026-10-08T09:00", Town.QIAN, "verify");
            return unpublished.decide("2026-12-01T10:00", Town.WANG, "close") instanceof CaseDecision.Refused refused
                    ? refused.reasons()
                    : List.of();
        }

        @Test
        void isNoWayAroundIt() {
            assertThat(close(Town.procedure(OnMove.RESTART)))
                    .extracting(Engine::shown)
                    .containsExactly("WAITING_PERIOD_NOT_BEGUN {action=close, clock=publicity}");
        }

        /** Some matters are not published at all; their row says that no period runs. */
        @Test
        void isNotMissedWhereNoneIsAskedFor() {
            Procedure town = Town.procedure(OnMove.RESTART);
            ClockRule.Builder none = ClockRule.builder();
            none.from(town.findClock(Town.clock("publicity")).orElseThrow())
                    .table(DecisionTable.of(List.of(
                            Town.row("publicity", "scope=town-department", TimeLimit.workingDays(7)),
                            new DecisionTable.Row<>(
                                    Town.rule("publicity-none"),
                                    Town.match("scope=community"),
                                    ClockTerm.NONE,
                                    Town.cited("8")))));
            assertThat(close(Town.replacing(town, List.of(), List.of(none.build()))))
                    .isEmpty();
        }
    }

    @Nested
    class TheFirstContact {

        @Test
        void isWhoeverTookTheReportWhoeverHoldsItNow() {
            Walk told = returnedByRoads(procedure(true)).take("2026-09-29T12:00", Town.LI, "tell");
            assertThat(told.file().isResidentInformed()).isTrue();
            assertThat(told.history().get(told.history().size() - 1).entitlement())
                    .isEqualTo(new Entitlement(ActorId.of("li"), java.util.Optional.empty()));
        }

        @Test
        void isNobodyElse() {
            assertThat(returnedByRoads(procedure(true)).refused("2026-09-29T12:00", Town.WANG, "tell"))
                    .extracting(Engine::shown)
                    .containsExactly("NOT_ENTITLED {action=tell, actor=wang, needed=first-contact}");
        }

        @Test
        void isNobodyBeforeTheReport() {
            Procedure odd = Town.changing("report", step -> step.by(new Performer.FirstContact()));
            assertThat(Engine.refused(
                            odd,
                            Engine.BLANK,
                            "2026-09-28T09:00",
                            Town.LI,
                            "report",
                            "category",
                            "roads",
                            "location",
                            "g1"))
                    .extracting(Refusal::code)
                    .containsExactly(RefusalCode.NOT_ENTITLED);
        }

        @Test
        void isSaidInWords() {
            assertThat(new Performer.FirstContact().text().zh()).isEqualTo("首问责任人");
            assertThat(new Performer.FirstContact().text().en()).isEqualTo("whoever took the report");
        }
    }
}
