package org.wangge.core.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wangge.core.fixture.Town;
import org.wangge.core.fixture.Walk;

/** How often an action may be taken in one case. */
class CountTest {

    private static final Procedure ONCE = Town.changing("shelve", step -> step.atMost(1));

    private static Walk shelvedOnce() {
        return Walk.handling(ONCE)
                .take("2026-09-30T10:00", Town.ZHAO, "shelve", "reason", "雨")
                .take("2026-09-30T11:00", Town.ZHAO, "unshelve");
    }

    private static List<String> refused(Walk walk) {
        return walk.refused("2026-09-30T12:00", Town.ZHAO, "shelve", "reason", "又雨").stream()
                .map(Engine::shown)
                .toList();
    }

    @Test
    void isCountedByAction() {
        assertThat(shelvedOnce().file().acts().taken())
                .containsEntry(ActionId.of("report"), 1)
                .containsEntry(ActionId.of("shelve"), 1)
                .containsEntry(ActionId.of("unshelve"), 1)
                .doesNotContainKey(ActionId.of("handle"));
    }

    @Test
    void isRefusedBeyondItsNumberWithTheRule() {
        assertThat(refused(shelvedOnce())).containsExactly("ACTION_EXHAUSTED {action=shelve, times=1}");
        Refusal reason = shelvedOnce()
                .refused("2026-09-30T12:00", Town.ZHAO, "shelve", "reason", "又雨")
                .get(0);
        assertThat(reason.rule()).hasValue(Town.rule("shelve"));
        assertThat(reason.basis()).hasValue(Town.cited("4"));
    }

    @Test
    void reachesExactlyItsNumber() {
        Procedure twice = Town.changing("shelve", step -> step.atMost(2));
        Walk again = Walk.handling(twice)
                .take("2026-09-30T10:00", Town.ZHAO, "shelve", "reason", "雨")
                .take("2026-09-30T11:00", Town.ZHAO, "unshelve")
                .take("2026-09-30T12:00", Town.ZHAO, "shelve", "reason", "又雨")
                .take("2026-09-30T13:00", Town.ZHAO, "unshelve");
        assertThat(again.file().acts().timesTaken(ActionId.of("shelve"))).isEqualTo(2);
        assertThat(again.refused("2026-09-30T14:00", Town.ZHAO, "shelve", "reason", "还雨"))
                .extracting(Engine::shown)
                .containsExactly("ACTION_EXHAUSTED {action=shelve, times=2}");
    }

    @Test
    void isNotUsedUpByARefusal() {
        Walk walk = Walk.handling(ONCE);
        assertThat(walk.refused("2026-09-30T12:00", Town.ZHAO, "shelve")).hasSize(1);
        assertThat(walk.take("2026-09-30T12:00", Town.ZHAO, "shelve", "reason", "雨")
                        .file()
                        .state())
                .isEqualTo(StateId.of("shelved"));
    }

    @Test
    void comesBesideOtherReasons() {
        assertThat(shelvedOnce().refused("2026-09-30T12:00", Town.SUN, "shelve"))
                .extracting(Refusal::code)
                .containsExactly(RefusalCode.ACTION_EXHAUSTED, RefusalCode.FIELD_REQUIRED, RefusalCode.NOT_ENTITLED);
    }

    @Test
    void isAtLeastOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Town.changing("shelve", step -> step.atMost(0)))
                .withMessageContaining("may be taken at least once, got at most 0");
    }
}
