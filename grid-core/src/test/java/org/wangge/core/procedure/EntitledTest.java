package org.wangge.core.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.fixture.TaskTown;
import org.wangge.core.fixture.Town;
import org.wangge.core.fixture.Walk;
import org.wangge.core.staff.ActorId;
import org.wangge.core.staff.UnitTypeId;

/** Whom a rule entitles, resolved to posts, units and persons. */
class EntitledTest {

    private static Entitled to(Performer by, CaseFile file) {
        Transition step = Town.step("some", ActionKind.STEP, "handling", "", by).build();
        return Entitled.to(step, file, Town.context("2026-09-29T15:00"));
    }

    private static CaseFile handling() {
        return TaskTown.shared().file();
    }

    @Test
    void findsThePostAtTheLocationAlone() {
        assertThat(to(Town.by("group-leader", Performer.Where.LOCATION), handling()))
                .isEqualTo(new Entitled(List.of(Town.post("group-leader", "g1")), List.of()));
    }

    @Test
    void findsThePostAtEveryGridAbove() {
        assertThat(to(Town.by("village-leader", Performer.Where.ANCESTOR), handling())
                        .places())
                .containsExactlyInAnyOrder(
                        Town.post("village-leader", "g1"),
                        Town.post("village-leader", "v1"),
                        Town.post("village-leader", "t"));
    }

    @Test
    void findsTheUnitsThatServeThePlace() {
        assertThat(to(new Performer.UnitMember(UnitTypeId.of("town-department")), handling())
                        .places())
                .containsExactly(Town.member("roads"), Town.member("water"));
    }

    @Test
    void findsTheHolderBeItAUnitOrAPerson() {
        CaseFile found = Walk.begin()
                .take("2026-09-28T09:00", Town.LI, "report", "category", "sanitation", "location", "g1")
                .file();

        assertThat(to(new Performer.PresentHolder(), handling()))
                .isEqualTo(new Entitled(List.of(Town.member("office-1")), List.of()));
        assertThat(to(new Performer.PresentHolder(), found))
                .isEqualTo(new Entitled(List.of(), List.of(ActorId.of("li"))));
    }

    @Test
    void findsTheFirstContact() {
        assertThat(to(new Performer.FirstContact(), handling()))
                .isEqualTo(new Entitled(List.of(), List.of(ActorId.of("li"))));
    }

    @Test
    void findsTheUnitsThatHaveAnOpenTask() {
        CaseFile done = TaskTown.shared()
                .take("2026-09-29T13:00", Town.WU, "do-part", "result", "ok")
                .file();

        assertThat(to(new Performer.TaskHolder(), handling()).places())
                .containsExactly(Town.member("roads"), Town.member("water"));
        assertThat(to(new Performer.TaskHolder(), done).places()).containsExactly(Town.member("roads"));
    }

    @Test
    void findsEachOfSeveralOnce() {
        Performer several = new Performer.AnyOf(List.of(
                new Performer.PresentHolder(),
                new Performer.UnitMember(UnitTypeId.of("village-office")),
                new Performer.FirstContact()));

        assertThat(to(several, handling()))
                .isEqualTo(new Entitled(List.of(Town.member("office-1")), List.of(ActorId.of("li"))));
    }

    @Test
    void doesNotCountTheSystem() {
        assertThat(to(new Performer.TheSystem(), handling())).isEqualTo(new Entitled(List.of(), List.of()));
    }
}
