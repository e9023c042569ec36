package org.wangge.rules.compile;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wangge.core.explain.Text;
import org.wangge.core.procedure.ActionKind;
import org.wangge.core.procedure.Performer;
import org.wangge.core.procedure.TaskGate;
import org.wangge.core.procedure.TaskRole;
import org.wangge.rules.lint.FindingCode;
import org.wangge.rules.pack.Fields;
import org.wangge.rules.pack.WrittenRule;

/** Compiles what a transition has to do with the tasks of units. */
final class TaskStepCompiler {

    private static final Text OWNER = Text.of("任务步骤", "a step of a task");

    private final Workbench bench;
    private final Fields fields;

    TaskStepCompiler(Workbench bench, WrittenRule rule) {
        this.bench = bench;
        this.fields = rule.fields();
    }

    /** Whose task it is a step of, none for a step of the case as a whole. */
    Set<TaskRole> roles() {
        Set<TaskRole> roles = EnumSet.noneOf(TaskRole.class);
        fields.words("task")
                .forEach(word -> bench.constant("task", word, Arrays.asList(TaskRole.values()), TaskRole::written)
                        .ifPresent(roles::add));
        return roles;
    }

    /** What must have become of the tasks. */
    Optional<TaskGate> gate() {
        return fields.word("needs-tasks")
                .flatMap(word ->
                        bench.constant("needs-tasks", word, Arrays.asList(TaskGate.values()), TaskGate::written));
    }

    /** Whether a step of a task is nothing else beside; what speaks against it is reported. */
    boolean isPossible(Optional<ActionKind> kind, Optional<Performer> by, Set<TaskRole> roles) {
        if (roles.isEmpty()) {
            return true;
        }
        boolean assigns = kind.filter(ActionKind.ASSIGN::equals).isPresent();
        List<Boolean> rules = List.of(
                isOfTasks(kind),
                isBegun(),
                isByOne(by),
                isWithout("to", !fields.has("to")),
                isWithout("to-unit", assigns || !fields.has("to-unit")),
                isOne(assigns, roles));
        return rules.stream().allMatch(holds -> holds);
    }

    private boolean isOfTasks(Optional<ActionKind> kind) {
        boolean possible = kind.filter(found -> !found.isOfTasks()).isEmpty();
        if (!possible) {
            badValue(
                    "do",
                    kind.orElseThrow().written(),
                    Text.of(
                            "任务步骤只能是 assign、accept、handle、send-back 或 void",
                            "a step of a task is assign, accept, handle, send-back or void"));
        }
        return possible;
    }

    private boolean isBegun() {
        boolean begun = fields.has("from");
        if (!begun) {
            bench.findings().add(FindingCode.MISSING_KEY, fields.at(), "key", "from", "owner", OWNER);
        }
        return begun;
    }

    private boolean isByOne(Optional<Performer> by) {
        boolean holds = by.filter(Performer.AllOf.class::isInstance).isEmpty();
        if (!holds) {
            badValue("by", by.orElseThrow().toString(), Text.of("任务步骤由一人执行", "one person takes a step of a task"));
        }
        return holds;
    }

    private boolean isWithout(String key, boolean holds) {
        if (!holds) {
            bench.findings()
                    .add(FindingCode.CONTRADICTING_KEYS, fields.at(key), "keys", "task, " + key, "owner", OWNER);
        }
        return holds;
    }

    private boolean isOne(boolean assigns, Set<TaskRole> roles) {
        boolean holds = !assigns || roles.size() == 1;
        if (!holds) {
            badValue("task", "lead, assist", Text.of("一次指派只有一种角色", "one assignment has one role"));
        }
        return holds;
    }

    private void badValue(String key, String value, Text reason) {
        bench.findings().add(FindingCode.BAD_VALUE, fields.at(key), "key", key, "value", value, "reason", reason);
    }
}
