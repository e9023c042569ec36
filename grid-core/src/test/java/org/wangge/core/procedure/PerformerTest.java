package org.wangge.core.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.wangge.core.explain.Message;
import org.wangge.core.staff.PostId;
import org.wangge.core.staff.UnitTypeId;

class PerformerTest {

    private static final Performer LEADER =
            new Performer.PostHolder(PostId.of("group-leader"), Performer.Where.LOCATION);
    private static final Performer MEMBER = new Performer.UnitMember(UnitTypeId.of("village-office"));

    @Test
    void isSaidInWordsWhereARefusalNamesIt() {
        Message refusal = Message.of(
                RefusalCode.NOT_ENTITLED,
                "action",
                "sort",
                "actor",
                "wang",
                "needed",
                new Performer.AnyOf(List.of(LEADER, MEMBER)));
        assertThat(refusal.render(Locale.ENGLISH))
                .isEqualTo("Cannot sort: wang would have to be group-leader at the location, or a member of a"
                        + " village-office that serves the location");
        assertThat(refusal.render(Locale.CHINESE))
                .isEqualTo("不能执行 sort：wang 须为 事发网格的 group-leader，或服务该地的 village-office 的成员");
    }

    @Test
    void keepsItsCanonicalTextForPrograms() {
        assertThat(new Performer.AnyOf(List.of(LEADER, MEMBER, new Performer.PresentHolder())))
                .hasToString("post:group-leader@LOCATION | unit:village-office | holder");
    }

    @Test
    void tellsWhereAPostIsHeldAndWhoElseMayAct() {
        assertThat(new Performer.PostHolder(PostId.of("village-leader"), Performer.Where.ANCESTOR)
                        .text()
                        .en())
                .isEqualTo("village-leader at the location or at a grid that contains it");
        assertThat(new Performer.PresentHolder().text().zh()).isEqualTo("当前承办方");
        assertThat(new Performer.TheSystem().text().en()).isEqualTo("the system itself");
    }
}
