package org.wangge.rules.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wangge.core.procedure.ActionId;
import org.wangge.core.procedure.ClockId;
import org.wangge.core.procedure.Performer;
import org.wangge.core.procedure.Procedure;
import org.wangge.core.procedure.TaskGate;
import org.wangge.core.procedure.TaskRole;
import org.wangge.core.procedure.Transition;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.rules.PackTexts;
import org.wangge.rules.lint.Finding;
import org.wangge.rules.lint.Severity;

/** Tasks of units as packs write them. */
class TaskCompilerTest {

    private static final String CASE = "procedures/case.yaml";
    private static final String LEAD =
            "  - {id: entrust, do: assign, from: handling, by: holder, task: lead, to-unit: town-department}";
    private static final String CALL =
            "  - {id: call-in, do: assign, from: handling, by: [holder, task-holder], task: assist, starts: [settle]}";
    private static final String SIGN = "  - {id: sign-for, do: accept, from: handling, by: task-holder, task: assist}";
    private static final String DONE =
            "  - {id: report-done, do: handle, from: handling, by: task-holder, task: [lead, assist], stops: settle}";

    private static PackTexts sample() {
        return PackTexts.sample().append(CASE, LEAD, CALL, SIGN, DONE);
    }

    private static Transition transition(PackTexts packs, String id) {
        RuleBook book = packs.read().requireClean();
        Procedure procedure = book.caseRules().procedure();
        return procedure.findTransition(ActionId.of(id)).orElseThrow();
    }

    private static List<String> found(PackTexts packs) {
        return packs.read().findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> finding.code() + " " + says(finding))
                .toList();
    }

    private static String says(Finding finding) {
        return finding.what(Locale.ENGLISH);
    }

    @Test
    void areAssignedToOneRoleAndDoneByAny() {
        assertThat(transition(sample(), "entrust").tasks()).containsExactly(TaskRole.LEAD);
        assertThat(transition(sample(), "report-done").tasks()).containsExactly(TaskRole.LEAD, TaskRole.ASSIST);
        assertThat(transition(sample(), "call-in").starts()).containsExactly(ClockId.of("settle"));
        assertThat(transition(sample(), "settle").isTaskStep()).isFalse();
    }

    @Test
    void areHeldByTheMembersOfTheUnit() {
        assertThat(transition(sample(), "sign-for").by()).isEqualTo(new Performer.TaskHolder());
        assertThat(transition(sample(), "call-in").by()).hasToString("holder | task-holder");
    }

    @Test
    void canBeWaitedFor() {
        PackTexts packs =
                sample().edit(CASE, "requires: [result], stops", "requires: [result], needs-tasks: all-done, stops");

        assertThat(transition(packs, "settle").needsTasks()).hasValue(TaskGate.ALL_DONE);
    }

    @Test
    void areSeenByTheDigest() {
        String without = PackTexts.sample().read().requireClean().digest();
        String with = sample().read().requireClean().digest();
        String other = PackTexts.sample()
                .append(CASE, LEAD, CALL, SIGN, DONE.replace("[lead, assist]", "assist"))
                .read()
                .requireClean()
                .digest();

        assertThat(with).isNotEqualTo(without).isNotEqualTo(other);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "do: report-progress, from: handling, by: task-holder, task: assist | BAD_VALUE",
                "do: close, from: handling, to: closed, by: holder, task: assist | CONTRADICTING_KEYS",
                "do: handle, from: handling, to: answered, by: holder, task: assist | CONTRADICTING_KEYS",
                "do: accept, from: handling, by: task-holder, task: assist, to-unit: town-department |"
                        + " CONTRADICTING_KEYS",
                "do: assign, by: holder, task: assist | MISSING_KEY",
                "do: assign, from: handling, by: holder, task: [lead, assist] | BAD_VALUE",
                "do: handle, from: handling, by: task-holder, task: helper | UNKNOWN_WORD",
                "do: comment, from: handling, by: holder, needs-tasks: some-done | UNKNOWN_WORD"
            })
    void areNothingElseBeside(String odd, String code) {
        assertThat(found(sample().append(CASE, "  - {id: odd, " + odd + "}")))
                .anySatisfy(finding -> assertThat(finding).startsWith(code))
                .noneSatisfy(finding -> assertThat(finding).startsWith("NOT_COMPILABLE"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "do: handle, from: handling, by: holder, task: lead | lead",
                "do: comment, from: handling, by: task-holder | task-holder",
                "do: comment, from: handling, by: [holder, task-holder] | task-holder",
                "do: comment, from: handling, by: holder, needs-tasks: lead-done | lead-done",
                "do: comment, from: handling, by: holder, needs-tasks: all-done | all-done"
            })
    void areFoundMissingWhereNobodyAssignsThem(String step, String what) {
        assertThat(found(PackTexts.sample().append(CASE, "  - {id: odd, " + step + "}")))
                .containsExactly("TASK_NEVER_ASSIGNED No step assigns the task that " + what + " looks at");
    }

    @Test
    void ofALeadAreNotAssignedByCallingInAssistants() {
        PackTexts packs = PackTexts.sample()
                .append(CASE, CALL, "  - {id: odd, do: comment, from: handling, by: holder, needs-tasks: lead-done}");

        assertThat(found(packs))
                .containsExactly("TASK_NEVER_ASSIGNED No step assigns the task that lead-done looks at");
    }
}
