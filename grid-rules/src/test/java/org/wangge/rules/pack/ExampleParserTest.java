package org.wangge.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wangge.rules.PackTexts;
import org.wangge.rules.lint.Finding;
import org.wangge.rules.lint.FindingCode;
import org.wangge.rules.pack.ExampleAppointment.PostHolder;
import org.wangge.rules.pack.ExampleAppointment.UnitMember;

class ExampleParserTest {

    private final Example example = PackTexts.sample().read().examples().get(0);

    @Test
    void readsWhatIsGiven() {
        assertThat(example.title()).startsWith("国庆前");
        assertThat(example.grids())
                .extracting(grid -> grid.code().text() + " " + grid.level().text() + " "
                        + grid.parent().map(parent -> parent.text()).orElse("-"))
                .containsExactly("t town -", "v1 village t", "g1 group v1");
        assertThat(example.units()).extracting(unit -> unit.id().text()).containsExactly("sanitation-station");
        assertThat(example.staff())
                .hasExactlyElementsOfTypes(PostHolder.class, UnitMember.class, PostHolder.class, UnitMember.class);
    }

    @Test
    void readsSteps() {
        ExampleStep report = example.steps().get(0);
        ExampleStep close = example.steps().get(1);
        ExampleStep take = example.steps().get(3);

        assertThat(report.time()).isEqualTo(LocalDateTime.of(2026, 9, 30, 10, 0));
        assertThat(report.fields().entrySet())
                .extracting(
                        field -> field.getKey().text() + "=" + field.getValue().text())
                .containsExactly("category=sanitation", "location=g1");
        assertThat(close.refused()).extracting(code -> code.text()).containsExactly("ACTION_NOT_AVAILABLE");
        assertThat(take.refused()).isEmpty();
        assertThat(take.expect().orElseThrow().closed()).contains(false);
        assertThat(take.expect().orElseThrow().due())
                .extracting(ExampleDue::lastDay)
                .containsExactly(java.util.Optional.of(LocalDate.of(2026, 10, 10)), java.util.Optional.empty());
    }

    @Test
    void knowsWhereTheyStand() {
        assertThat(example.at()).hasToString("sample-town/examples/holiday.yaml:1:3");
        assertThat(example.steps().get(0).at()).hasToString("sample-town/examples/holiday.yaml:7:44");
    }

    @Test
    void goesOnAfterAStepThatCannotBeRead() {
        PackTexts broken = PackTexts.sample().edit("examples/holiday.yaml", "at: 2026-09-30T10:30", "at: noon");

        assertThat(broken.read().examples().get(0).steps()).hasSize(3);
        assertThat(broken.findings(FindingCode.BAD_TIME)).hasSize(1);
    }

    @Test
    void asksForAPostOrAUnit() {
        List<Finding> found = PackTexts.sample()
                .edit(
                        "examples/holiday.yaml",
                        "{post: group-leader, at: g1}",
                        "{post: group-leader, unit: village-office}")
                .findings(FindingCode.CONTRADICTING_KEYS);

        assertThat(found)
                .singleElement()
                .satisfies(finding -> assertThat(finding.attributes()).containsEntry("keys", "post, unit"));
    }
}
