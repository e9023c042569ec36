package org.wangge.rules.compile;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.wangge.core.procedure.ActionKind;
import org.wangge.core.procedure.TaskRole;
import org.wangge.core.procedure.Transition;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.rules.lint.FindingCode;
import org.wangge.rules.pack.WrittenRule;
import org.wangge.rules.yaml.YamlScalar;

/** What is done about tasks, somebody must have assigned; and cases alone have any. */
final class TaskCheck {

    private static final String HOLDER = "task-holder";

    private final Workbench bench;
    private final String procedure;
    private final Set<TaskRole> assigned = EnumSet.noneOf(TaskRole.class);

    TaskCheck(Workbench bench, String procedure, List<Transition> transitions) {
        this.bench = bench;
        this.procedure = procedure;
        transitions.stream()
                .filter(step -> step.kind() == ActionKind.ASSIGN)
                .forEach(step -> assigned.addAll(step.tasks()));
    }

    void check(List<WrittenRule> steps) {
        if (!procedure.equals(RuleBook.CASE.value())) {
            steps.forEach(this::refuse);
            return;
        }
        for (WrittenRule step : steps) {
            step.fields().words("task").forEach(this::checkRole);
            step.fields().word("needs-tasks").ifPresent(this::checkGate);
            step.fields().words("by").stream()
                    .filter(word -> word.text().equals(HOLDER) && assigned.isEmpty())
                    .forEach(word -> report(word, HOLDER));
        }
    }

    /** What runs through another procedure has no tasks, so that such a step could never be taken. */
    private void refuse(WrittenRule step) {
        Stream.of(
                        step.fields().words("task").stream(),
                        step.fields().word("needs-tasks").stream(),
                        step.fields().words("by").stream()
                                .filter(word -> word.text().equals(HOLDER)))
                .flatMap(words -> words)
                .forEach(word -> bench.findings()
                        .add(FindingCode.TASKS_FOR_CASES_ONLY, word.at(), "procedure", procedure, "what", word.text()));
    }

    private void checkRole(YamlScalar word) {
        for (TaskRole role : TaskRole.values()) {
            if (role.written().equals(word.text()) && !assigned.contains(role)) {
                report(word, role.written());
            }
        }
    }

    private void checkGate(YamlScalar word) {
        boolean asksForLead = word.text().equals("lead-done");
        if (asksForLead ? !assigned.contains(TaskRole.LEAD) : assigned.isEmpty()) {
            report(word, word.text());
        }
    }

    private void report(YamlScalar word, String what) {
        bench.findings().add(FindingCode.TASK_NEVER_ASSIGNED, word.at(), "what", what);
    }
}
