package org.wangge.testkit.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wangge.core.casefile.CaseEvent;
import org.wangge.core.casefile.CaseEventEnvelope;
import org.wangge.core.procedure.ActionKind;
import org.wangge.core.procedure.Procedure;
import org.wangge.core.procedure.State;
import org.wangge.core.procedure.TaskStatus;
import org.wangge.core.procedure.Transition;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.core.staff.SystemActor;
import org.wangge.rules.PackReader;
import org.wangge.rules.compile.PackResult;
import org.wangge.rules.example.ExampleResult;
import org.wangge.rules.example.ExampleRunner;
import org.wangge.rules.pack.ExampleStep;
import org.wangge.rules.yaml.YamlScalar;

/**
 * The workflows of five schemes run end to end: their packs are data alone, their examples are carried out through the
 * door of the engine with stores behind it, and between them they go every way that a procedure has, also the wrong ones.
 */
class WorkflowsTest {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();
    private static final Map<String, List<ExampleResult>> RUNS = new ConcurrentHashMap<>();

    private static final String COMMUNITY = "community-grid";
    private static final String DISTRICT = "district-seven-stages";
    private static final String VILLAGE = "village-grid";
    private static final String COUNTY = "county-four-levels";
    private static final String TOWN = "tangshan-town";

    private static List<ExampleResult> runs(String pack) {
        return RUNS.computeIfAbsent(pack, WorkflowsTest::run);
    }

    private static List<ExampleResult> run(String pack) {
        PackResult result = PackReader.builtIn(pack);
        RuleBook book = result.requireClean();
        return new ExampleRunner(book, ExampleTests.calendarsOf(book), VALIDATOR).run(result.examples());
    }

    private static Procedure procedure(String pack) {
        return PackReader.builtIn(pack)
                .requireClean()
                .findProcedure(RuleBook.CASE)
                .orElseThrow();
    }

    private static Stream<CaseEvent> events(String pack) {
        return runs(pack).stream()
                .map(ExampleResult::history)
                .flatMap(List::stream)
                .map(CaseEventEnvelope::event);
    }

    private static Stream<CaseEvent.ActionTaken> acts(String pack) {
        return events(pack).filter(CaseEvent.ActionTaken.class::isInstance).map(CaseEvent.ActionTaken.class::cast);
    }

    @ParameterizedTest
    @ValueSource(strings = {COMMUNITY, DISTRICT, VILLAGE, COUNTY, TOWN})
    @DisplayName("每个示例都与所写一致")
    void comeOutAsTheirExamplesSay(String pack) {
        assertThat(runs(pack)).isNotEmpty().allSatisfy(ExampleResult::requireAsExpected);
    }

    @ParameterizedTest
    @ValueSource(strings = {COMMUNITY, DISTRICT, VILLAGE, COUNTY, TOWN})
    @DisplayName("从采集走到结案")
    void leadACaseFromItsReportToItsClosing(String pack) {
        assertThat(runs(pack)).anySatisfy(run -> {
            assertThat(run.history().get(0).event()).isInstanceOf(CaseEvent.CaseReported.class);
            assertThat(run.history())
                    .extracting(CaseEventEnvelope::event)
                    .anySatisfy(event -> assertThat(event).isInstanceOf(CaseEvent.CaseClosed.class));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {COMMUNITY, DISTRICT, VILLAGE, COUNTY, TOWN})
    @DisplayName("每个状态都有案件到过")
    void visitEveryState(String pack) {
        assertThat(acts(pack).map(CaseEvent.ActionTaken::to))
                .containsAll(procedure(pack).states().stream()
                        .filter(state -> state.rule().pack().equals(pack))
                        .map(State::id)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {COMMUNITY, DISTRICT, VILLAGE, COUNTY, TOWN})
    @DisplayName("每个步骤都有案件走过")
    void takeEveryStep(String pack) {
        assertThat(acts(pack).map(CaseEvent.ActionTaken::action))
                .containsAll(procedure(pack).transitions().stream()
                        .filter(step -> step.rule().pack().equals(pack))
                        .map(Transition::id)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            village-grid       | supervise-overdue
            county-four-levels | raise-emergency, urge-to-accept, urge-to-pass-up, supervise-overdue
            """)
    @DisplayName("到期由系统代办：代报、催办、督办")
    void letTheSystemActWhenAClockIsDue(String pack, String actions) {
        assertThat(runs(pack).stream()
                        .map(ExampleResult::history)
                        .flatMap(List::stream)
                        .filter(envelope -> envelope.entitlement().actor().equals(SystemActor.ID))
                        .map(CaseEventEnvelope::event)
                        .filter(CaseEvent.ActionTaken.class::isInstance)
                        .map(event -> ((CaseEvent.ActionTaken) event).action().value()))
                .contains(actions.split(", ", -1));
    }

    @ParameterizedTest
    @ValueSource(strings = {COMMUNITY, DISTRICT, VILLAGE})
    @DisplayName("牵头与协办：指派、签收、完成、退回")
    void haveUnitsThatAssist(String pack) {
        assertThat(events(pack)
                        .filter(CaseEvent.TaskMoved.class::isInstance)
                        .map(event -> ((CaseEvent.TaskMoved) event).status()))
                .contains(TaskStatus.ACCEPTED, TaskStatus.DONE, TaskStatus.SENT_BACK);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            community-grid        | DECLINE, SEND_BACK, ESCALATE, REFER_DOWN, VERIFY_FAIL, FOLLOW_UP, CLOSE
            district-seven-stages | SEND_BACK, VERIFY_FAIL, VERIFY_PASS, CLOSE, EVALUATE, VOID, MERGE
            village-grid          | SEND_BACK, ESCALATE, VERIFY_FAIL, SUPERVISE, FOLLOW_UP, CLOSE
            county-four-levels    | SEND_BACK, ESCALATE, REFER_DOWN, VERIFY_FAIL, SUPERVISE, FOLLOW_UP, CLOSE
            tangshan-town         | SEND_BACK, TRANSFER, ESCALATE, REFER_DOWN, VERIFY_FAIL, GRANT_EXTENSION, SUPERVISE, CLOSE
            """)
    @DisplayName("失败分支也走到：退回、上报、返工、督办")
    void goTheirFailureBranches(String pack, String kinds) {
        assertThat(acts(pack).map(CaseEvent.ActionTaken::kind))
                .containsAll(Arrays.stream(kinds.split(", ", -1))
                        .map(ActionKind::valueOf)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            community-grid        | CATEGORY_UNKNOWN, CONDITION_NOT_MET, SAME_PERSON, RETURNED_BY, EVIDENCE_REQUIRED, TASKS_NOT_DONE, TASK_EXISTS
            district-seven-stages | CATEGORY_UNKNOWN, SAME_PERSON, RETURNED_BY, ACTION_EXHAUSTED, TASKS_NOT_DONE, TASK_STATUS
            village-grid          | CATEGORY_UNKNOWN, CONDITION_NOT_MET, SAME_PERSON, RETURNED_BY, FIELD_VALUE_INVALID, TASKS_NOT_DONE
            county-four-levels    | CONDITION_NOT_MET, SAME_PERSON, RETURNED_BY, ALREADY_SIGNED, ACTION_EXHAUSTED
            tangshan-town         | LOCATION_UNKNOWN, CONDITION_NOT_MET, SAME_PERSON, UNIT_AMBIGUOUS, EXTENSION_TOO_LATE
            """)
    @DisplayName("该拒绝的都拒绝：不在环节、无权、缺项，以及各方案特有的")
    void refuseWhatTheSchemeRefuses(String pack, String codes) {
        TreeSet<String> refused = new TreeSet<>();
        runs(pack).stream()
                .flatMap(run -> run.example().steps().stream())
                .map(ExampleStep::refused)
                .flatMap(List::stream)
                .map(YamlScalar::text)
                .forEach(refused::add);
        assertThat(refused)
                .contains("ACTION_NOT_AVAILABLE", "NOT_ENTITLED", "FIELD_REQUIRED")
                .contains(codes.split(", ", -1));
    }
}
