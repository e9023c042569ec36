package org.wangge.core.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.wangge.core.casefile.CaseEvent;
import org.wangge.core.casefile.CaseEventEnvelope;
import org.wangge.core.deadline.Extension;
import org.wangge.core.deadline.TimeLimit;
import org.wangge.core.fixture.Town;
import org.wangge.core.fixture.Walk;
import org.wangge.core.staff.Actor;

/** Extensions that are asked for before they are granted or denied, and of what they are once more as long. */
class ExtensionRequestTest {

    private static final Performer HOLDER = new Performer.PresentHolder();
    private static final Performer LEADER = Town.by("village-leader", Performer.Where.ANCESTOR);

    /** The clock {@code settle} of 3 working days runs from 2026-09-29 10:00 to the end of 2026-10-09. */
    private static Procedure procedure(UnaryOperator<ExtensionPolicy.Builder> change) {
        ExtensionPolicy policy = change.apply(ExtensionPolicy.builder()
                        .times(1)
                        .beforeExpiry(true)
                        .isOnRequest(true)
                        .addRequires(CoreFacts.REASON.id())
                        .basis(Town.cited("6")))
                .build();
        return Town.replacing(
                Town.procedure(OnMove.KEEP),
                List.of(
                        Town.step("ask", ActionKind.REQUEST_EXTENSION, "handling,shelved", "", HOLDER)
                                .build(),
                        Town.step("deny", ActionKind.DENY_EXTENSION, "handling,shelved", "", LEADER)
                                .build()),
                List.of(Town.settle(OnMove.KEEP, policy)));
    }

    private static final Procedure ONCE = procedure(policy -> policy);

    private static Walk handling() {
        return Walk.handling(ONCE);
    }

    private static Walk asked() {
        return handling().take("2026-09-30T09:00", Town.ZHAO, "ask", "reason", "等料");
    }

    private static List<String> refused(Walk walk, String at, Actor actor, String action, String... fields) {
        return walk.refused(at, actor, action, fields).stream()
                .map(Engine::shown)
                .toList();
    }

    private static List<CaseEvent> events(Walk walk) {
        return walk.history().stream().map(CaseEventEnvelope::event).toList();
    }

    @Nested
    class ARequest {

        @Test
        void isKeptUntilItIsSettled() {
            assertThat(events(asked())).endsWith(new CaseEvent.ExtensionRequested(Town.clock("settle")));
            assertThat(asked().file().acts().requests())
                    .isEqualTo(Map.of(Town.clock("settle"), Town.at("2026-09-30T09:00")));
            assertThat(asked().file().extensions()).isZero();
        }

        @Test
        void mayNameItsClock() {
            Walk named = handling().take("2026-09-30T09:00", Town.ZHAO, "ask", "reason", "等料", "clock", "settle");
            assertThat(named.file().acts().requests()).containsOnlyKeys(Town.clock("settle"));
        }

        @Test
        void isRefusedWhileAnotherWaits() {
            assertThat(refused(asked(), "2026-09-30T10:00", Town.ZHAO, "ask", "reason", "还等"))
                    .containsExactly("REQUEST_PENDING {clock=settle, since=2026-09-30T09:00}");
        }

        @Test
        void isRefusedAfterTheClockRanOut() {
            assertThat(refused(handling(), "2026-10-10T00:00", Town.ZHAO, "ask", "reason", "等料"))
                    .containsExactly("EXTENSION_TOO_LATE {clock=settle, lastDay=2026-10-09}");
        }

        @Test
        void isRefusedWhereNothingMoreCanBeGranted() {
            Walk granted = asked().take("2026-09-30T10:00", Town.WANG, "grant", "clock", "settle");
            assertThat(refused(granted, "2026-09-30T11:00", Town.ZHAO, "ask", "reason", "再等"))
                    .containsExactly("EXTENSION_NOT_ALLOWED {clock=settle, times=1}");
        }

        @Test
        void needsItsFields() {
            Procedure withNote = procedure(policy -> policy.addRequires(CoreFacts.NOTE.id()));
            assertThat(refused(Walk.handling(withNote), "2026-09-30T09:00", Town.ZHAO, "ask", "reason", "等料"))
                    .containsExactly("FIELD_REQUIRED {action=ask, field=note, expected=text}");
        }

        @Test
        void fallsWithItsClock() {
            Walk done = asked().take("2026-09-30T15:00", Town.ZHAO, "handle", "result", "好");
            assertThat(done.file().acts().requests()).isEmpty();
            Walk again = done.take("2026-10-08T09:00", Town.QIAN, "redo", "reason", "脏");
            assertThat(refused(again, "2026-10-08T10:00", Town.WANG, "grant", "clock", "settle"))
                    .containsExactly("NO_REQUEST_PENDING {clock=settle}");
        }

        @Test
        void isANoticeWhereNoneIsNeeded() {
            Procedure free = procedure(policy -> policy.isOnRequest(false));
            Walk asked = Walk.handling(free).take("2026-09-30T09:00", Town.ZHAO, "ask", "reason", "等料");
            assertThat(asked.file().acts().requests()).isEmpty();
            assertThat(asked.take("2026-09-30T10:00", Town.WANG, "grant", "clock", "settle", "reason", "好")
                            .file()
                            .extensions())
                    .isEqualTo(1);
        }
    }

    @Nested
    class AGrant {

        @Test
        void needsARequest() {
            assertThat(refused(handling(), "2026-09-30T10:00", Town.WANG, "grant", "clock", "settle"))
                    .containsExactly("NO_REQUEST_PENDING {clock=settle}");
        }

        @Test
        void findsTheRequestedClockAmongSeveral() {
            Walk granted = asked().take("2026-09-30T10:00", Town.WANG, "grant");
            assertThat(granted.file().clocks().get(Town.clock("settle")).extensions())
                    .isEqualTo(1);
            assertThat(granted.file().acts().requests()).isEmpty();
        }

        @Test
        void mayComeAfterTheClockRanOutIfItWasAskedForInTime() {
            Walk late = asked().take("2026-10-12T10:00", Town.WANG, "grant");
            assertThat(late.file().extensions()).isEqualTo(1);
        }
    }

    @Nested
    class ADenial {

        @Test
        void needsARequest() {
            assertThat(refused(handling(), "2026-09-30T10:00", Town.WANG, "deny", "reason", "不准"))
                    .containsExactly("NO_REQUEST_PENDING {clock=settle}");
        }

        @Test
        void doesNotCount() {
            Walk denied = asked().take("2026-09-30T10:00", Town.WANG, "deny", "reason", "不准");
            assertThat(events(denied)).endsWith(new CaseEvent.ExtensionDenied(Town.clock("settle")));
            assertThat(denied.file().acts().requests()).isEmpty();
            Walk granted = denied.take("2026-09-30T11:00", Town.ZHAO, "ask", "reason", "真要等")
                    .take("2026-09-30T12:00", Town.WANG, "grant");
            assertThat(granted.file().extensions()).isEqualTo(1);
        }
    }

    @Nested
    class ItsLength {

        private TimeLimit second(ExtensionPolicy.OnceMore base) {
            Procedure twice = procedure(policy -> policy.times(2).base(base));
            Walk walk = Walk.handling(twice)
                    .take("2026-09-30T09:00", Town.ZHAO, "ask", "reason", "等料")
                    .take("2026-09-30T10:00", Town.WANG, "grant")
                    .take("2026-09-30T11:00", Town.ZHAO, "ask", "reason", "再等")
                    .take("2026-09-30T12:00", Town.WANG, "grant");
            List<Extension> extensions =
                    walk.file().clocks().get(Town.clock("settle")).clock().extensions();
            assertThat(extensions.get(0).by()).isEqualTo(TimeLimit.workingDays(3));
            return extensions.get(1).by();
        }

        @Test
        void isOnceMoreTheOriginalLimit() {
            assertThat(second(ExtensionPolicy.OnceMore.ORIGINAL)).isEqualTo(TimeLimit.workingDays(3));
        }

        @Test
        void isOnceMoreTheLimitAsAlreadyExtended() {
            assertThat(second(ExtensionPolicy.OnceMore.CURRENT)).isEqualTo(TimeLimit.workingDays(6));
        }

        @Test
        void mayCountOnFromTheDeadline() {
            Procedure onwards = procedure(
                    policy -> policy.how(Extension.How.ADD_TO_DEADLINE).by(TimeLimit.parse("2 hours")));
            Walk walk = Walk.handling(onwards)
                    .take("2026-09-30T09:00", Town.ZHAO, "ask", "reason", "等料")
                    .take("2026-09-30T10:00", Town.WANG, "grant");
            assertThat(walk.file()
                            .clocks()
                            .get(Town.clock("settle"))
                            .clock()
                            .deadline(Town.TIME)
                            .orElseThrow()
                            .dueExclusive())
                    .isEqualTo(Town.at("2026-10-10T02:00"));
        }
    }
}
