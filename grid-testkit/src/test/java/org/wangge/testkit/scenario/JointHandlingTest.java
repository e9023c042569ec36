package org.wangge.testkit.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wangge.core.casefile.CaseEvent;
import org.wangge.core.casefile.CaseEventEnvelope;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.rules.PackReader;
import org.wangge.rules.builtin.BuiltInPacks;
import org.wangge.rules.compile.PackResult;
import org.wangge.rules.example.ExampleResult;
import org.wangge.rules.example.ExampleRunner;
import org.wangge.rules.lint.Severity;
import org.wangge.rules.pack.PackFiles;
import org.wangge.rules.pack.PackShelf;

/** Several departments on one matter, written as data: a pack that adds lead and assisting units to a built-in one. */
class JointHandlingTest {

    private static final String STEPS = """
        procedure: case
        choice: 联合处置，示例自拟
        transitions:
          - {id: entrust,   do: assign, from: handling, by: {unit: innovation-office}, task: lead}
          - {id: call-in,   do: assign, from: handling, by: [{unit: innovation-office}, task-holder], task: assist,
             starts: [joint]}
          - {id: sign-for,  do: accept, from: handling, by: task-holder, task: [lead, assist]}
          - {id: do-part,   do: handle, from: handling, by: task-holder, task: [lead, assist], requires: [result],
             stops: [joint]}
          - {id: give-back, do: send-back, from: handling, by: task-holder, task: assist, stops: [joint]}
          - {id: urge-joint, do: urge, from: handling, by: system, when-due: joint}
          - {id: report-joint, do: handle, from: handling, to: answered, by: task-holder, needs-tasks: all-done,
             when: {lead-done: true}, stops: [settle], choice: 有牵头任务且各单位均已完成}
          - {id: report-lead, do: handle, from: handling, to: answered, by: holder, needs-tasks: lead-done, stops: [settle]}
        """;

    private static final String CLOCK = """
        choice: 示例自拟
        clocks:
          - {id: joint, title: {zh: 协办时限, en: assisting}, within: 2 working days}
        """;

    private static final String GIVEN = """
        - example: 三个部门联合处置
          given:
            grids: {t: town, v1: {village: t}, g1: {group: v1}}
            units:
              water: {unit: town-department, of: t}
              roads: {unit: town-department, of: t}
              police: {unit: town-department, of: t}
            staff:
              leader: {post: group-leader, at: g1}
              secretary: {post: village-leader, at: v1}
              office: {unit: innovation-office, of: t}
              wen: {unit: water, of: t}
              lu: {unit: roads, of: t}
              jing: {unit: police, of: t}
          steps:
            - {at: 2026-09-28T09:00, by: leader, do: report, with: {category: sanitation, location: g1}}
            - {at: 2026-09-28T09:10, by: leader, do: sort, with: {scope: town-department}}
            - {at: 2026-09-28T10:00, by: secretary, do: forward, with: {to-unit: water}, expect: {holder: water}}
            - {at: 2026-09-28T10:10, by: wen, do: report-lead, refused: [TASKS_NOT_DONE]}
            - {at: 2026-09-28T10:20, by: lu, do: call-in, with: {to-unit: police}, refused: [NOT_ENTITLED]}
            - {at: 2026-09-28T11:00, by: office, do: entrust, with: {to-unit: water}, expect: {tasks: {water: assigned}}}
            - {at: 2026-09-28T11:05, by: office, do: entrust, with: {to-unit: roads}, refused: [TASK_EXISTS]}
            - {at: 2026-09-28T11:10, by: wen, do: call-in, with: {to-unit: roads},
               expect: {state: handling, holder: water, tasks: {roads: assigned, police: none}, due: {joint@roads: 2026-09-30}}}
            - {at: 2026-09-29T09:00, by: office, do: call-in, with: {to-unit: police}, expect: {due: {joint@police: 2026-10-08}}}
            - {at: 2026-09-29T10:00, by: lu, do: do-part, with: {result: done}, refused: [TASK_STATUS]}
            - {at: 2026-09-29T10:00, by: leader, do: sign-for, refused: [NOT_ENTITLED, TASK_UNKNOWN]}
            - {at: 2026-09-29T10:00, by: lu, do: sign-for, expect: {tasks: {roads: accepted}}}
            - {at: 2026-09-29T11:00, by: jing, do: give-back, with: {reason: 非本单位职责},
               expect: {tasks: {police: sent-back}, due: {joint@police: none, joint@roads: 2026-09-30}}}
            - {at: 2026-09-29T12:00, by: wen, do: sign-for}
            - {at: 2026-09-29T15:00, by: wen, do: do-part, with: {result: 已疏通}, expect: {tasks: {water: done}}}
            - {at: 2026-09-29T15:10, by: lu, do: report-joint, refused: [TASKS_NOT_DONE]}
            - {at: 2026-09-30T09:00, by: lu, do: do-part, with: {result: 已修补},
               expect: {tasks: {roads: done}, due: {joint@roads: none}}}
            - {at: 2026-09-30T09:30, by: lu, do: report-joint, refused: [NOT_ENTITLED]}
            - {at: 2026-09-30T10:00, by: wen, do: report-lead, expect: {state: answered, due: {settle: none}}}
        """;

    @Test
    void runsAsWritten() {
        ExampleResult result = run(GIVEN);

        assertThat(result.mismatches()).isEmpty();
        assertThat(actions(result)).doesNotContain("urge-joint");
    }

    @Test
    void letsTheSystemUrgeEachUnitThatIsLate() {
        String late = GIVEN.substring(0, GIVEN.indexOf("    - {at: 2026-09-29T10:00"))
                + "    - {at: 2026-10-09T10:00, by: lu, do: sign-for, expect: {tasks: {roads: accepted}}}\n";
        ExampleResult result = run(late);

        assertThat(result.mismatches()).isEmpty();
        assertThat(actions(result).stream().filter("urge-joint"::equals)).hasSize(2);
    }

    private static List<String> actions(ExampleResult result) {
        return result.history().stream()
                .map(CaseEventEnvelope::event)
                .filter(CaseEvent.ActionTaken.class::isInstance)
                .map(event -> ((CaseEvent.ActionTaken) event).action().value())
                .toList();
    }

    private static ExampleResult run(String examples) {
        PackResult pack = PackReader.read("own", shelf(examples));
        assertThat(pack.findings())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .isEmpty();
        RuleBook book = pack.requireClean();
        return new ExampleRunner(
                        book,
                        ExampleTests.calendarsOf(book),
                        Validation.buildDefaultValidatorFactory().getValidator())
                .run(pack.examples())
                .get(0);
    }

    private static PackShelf shelf(String examples) {
        PackFiles own = PackFiles.of(
                "own",
                Map.of(
                        "pack.yaml",
                        "pack: own\ntitle: own\nversion: \"1\"\nextends: [tangshan-town]\n",
                        "procedures/case.yaml",
                        STEPS,
                        "clocks.yaml",
                        CLOCK,
                        "examples/joint.yaml",
                        examples));
        return new PackShelf() {
            @Override
            public Optional<PackFiles> find(String id) {
                return id.equals("own") ? Optional.of(own) : new BuiltInPacks().find(id);
            }

            @Override
            public Collection<String> ids() {
                return List.of("own");
            }
        };
    }
}
