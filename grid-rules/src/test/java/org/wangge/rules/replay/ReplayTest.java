package org.wangge.rules.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wangge.core.casefile.CaseId;
import org.wangge.core.grid.InvalidGridTreeException;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.rules.PackReader;
import org.wangge.rules.example.ExampleRunner;
import org.wangge.rules.history.PackEdit;
import org.wangge.rules.rehearsal.GovernedLocality;

class ReplayTest {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    private static final RuleBook BEFORE = PackEdit.starter().book();

    private static final Replay REPLAY = Replay.of(SampleHistory.history(), VALIDATOR);

    private static RuleBook changed(String file, String from, String to) {
        return PackEdit.starter().replace(file, from, to).book();
    }

    @Test
    void findsNothingUnderTheSameRules() {
        ImpactReport report = REPLAY.compare(BEFORE, PackEdit.starter().book());

        assertThat(report.cases()).extracting(CaseImpact::caseId).containsExactly("c-1", "c-2");
        assertThat(report.differing()).isEmpty();
        assertThat(report.render(Locale.ENGLISH))
                .isEqualTo("Cases: 2, come out otherwise: 0 (steps 0, states 0, holders 0, due dates 0, overdue 0)\n");
    }

    @Test
    void saysWhichDueDatesMoveAndWhoWouldBeLate() {
        ImpactReport report =
                REPLAY.compare(BEFORE, changed("clocks.yaml", "3 working days, cites", "2 working days, cites"));

        assertThat(report.differing()).singleElement().satisfies(impact -> {
            assertThat(impact.caseId()).isEqualTo("c-1");
            assertThat(impact.laterSteps()).isZero();
            assertThat(impact.differences())
                    .extracting(
                            Difference::kind,
                            Difference::step,
                            Difference::clock,
                            Difference::before,
                            Difference::after)
                    .containsExactly(
                            tuple(Difference.Kind.DUE, 2, Optional.of("settle"), "2026-10-09", "2026-10-08"),
                            tuple(Difference.Kind.OVERDUE, 4, Optional.empty(), "none", "settle"));
        });
        assertThat(report.render(Locale.ENGLISH))
                .contains("the due date of settle was 2026-10-09; would be 2026-10-08")
                .contains(
                        "why, before: time to settle: 3 working days, chosen by rule our-town#settle-usual [plan:plan-4]");
        assertThat(report.render(Locale.CHINESE))
                .contains("settle 的到期日原为 2026-10-09；将为 2026-10-08", "超期的时限：原为 无；将为 settle");
    }

    @Test
    void saysWhichStepsWouldBeRefusedAndWhy() {
        ImpactReport report = REPLAY.compare(
                BEFORE, changed("procedures/case.yaml", "requires: [result]", "requires: [result, note]"));

        CaseImpact impact = report.differing().get(0);
        Difference step = impact.differences().get(0);
        assertThat(step.kind()).isEqualTo(Difference.Kind.STEP);
        assertThat(step.step()).isEqualTo(3);
        assertThat(step.before()).isEqualTo("ACCEPTED");
        assertThat(step.after()).isEqualTo("FIELD_REQUIRED");
        assertThat(step.whyBefore()).isEmpty();
        assertThat(step.whyAfter())
                .hasValueSatisfying(why -> assertThat(why.en()).contains("note"));
        assertThat(impact.laterSteps()).isOne();
        assertThat(report.count(Difference.Kind.STATE)).isOne();
        assertThat(report.render(Locale.CHINESE)).contains("原为 办理；将为 不予办理（FIELD_REQUIRED）", "另有 1 步结果不同");
    }

    @Test
    void saysWhichStepsWouldNoLongerBeRefused() {
        RuleBook stricter = changed("procedures/case.yaml", "requires: [result]", "requires: [result, note]");
        Difference step = REPLAY.compare(stricter, BEFORE)
                .differing()
                .get(0)
                .differences()
                .get(0);

        assertThat(step.before()).isEqualTo("FIELD_REQUIRED");
        assertThat(step.after()).isEqualTo("ACCEPTED");
        assertThat(step.whyBefore()).isPresent();
    }

    @Test
    void saysWhoElseWouldHoldTheCase() {
        RuleBook other = changed(
                "procedures/case.yaml",
                "{unit: management-office}, starts",
                "{post: grid-member, at: location}, starts");
        ImpactReport report = REPLAY.compare(BEFORE, other);

        assertThat(report.count(Difference.Kind.HOLDER)).isPositive();
    }

    @Test
    void goesOnAfterTheLastStepIfAsked() {
        Instant later = Instant.parse("2026-10-31T00:00:00Z");
        RuleBook slower = changed("clocks.yaml", "4 hours", "30 days");

        assertThat(REPLAY.until(later).compare(BEFORE, slower).count(Difference.Kind.OVERDUE))
                .isOne();
        assertThat(REPLAY.until(Instant.parse("2026-10-09T02:30:00Z"))
                        .compare(BEFORE, slower)
                        .count(Difference.Kind.OVERDUE))
                .isZero();
    }

    @Test
    void refusesAHistoryOfAnotherKindOfPlace() {
        RuleBook tangshan = PackReader.builtIn("community-limits").requireClean();
        assertThatThrownBy(() -> REPLAY.compare(BEFORE, tangshan)).isInstanceOf(InvalidGridTreeException.class);
    }

    @Test
    void takesTheStepsOutOfStoredCases() {
        CaseHistory history = SampleHistory.history();
        GovernedLocality place = GovernedLocality.open(
                history.under(BEFORE, ExampleRunner.calendarsOf(BEFORE)), VALIDATOR, Instant.EPOCH);
        int number = 0;
        for (RecordedStep step : history.steps()) {
            number++;
            place.time().moveTo(step.at());
            place.governance().clocks().sweep(step.at(), 10);
            place.governance().cases().handle(step.request(history.region(), "c" + number));
        }

        List<RecordedStep> taken =
                RecordedStep.of(place.governance().cases().history(new CaseId(history.region(), "c-1")));
        assertThat(taken)
                .isEqualTo(history.steps().stream()
                        .filter(step -> step.caseId().equals("c-1"))
                        .toList());
        assertThat(RecordedStep.of(List.of())).isEmpty();
    }
}
