package org.wangge.rules.history;

import java.util.ArrayList;
import java.util.List;
import org.wangge.core.deadline.TimeLimit;
import org.wangge.core.explain.RuleId;
import org.wangge.core.explain.Text;
import org.wangge.core.fact.Condition;
import org.wangge.core.fact.DecisionTable;
import org.wangge.core.fact.Match;
import org.wangge.core.procedure.ClockRule;
import org.wangge.core.procedure.ClockTerm;
import org.wangge.core.procedure.CommandLimit;
import org.wangge.core.procedure.ExtensionPolicy;
import org.wangge.core.procedure.Procedure;
import org.wangge.core.procedure.State;
import org.wangge.core.procedure.Transition;
import org.wangge.rules.pack.Family;

/** The states, transitions and clocks of a procedure as sheets. */
final class ProcedureSheets {

    private static final Text ALWAYS = Text.of("总是", "always");

    private final Procedure procedure;
    private final List<RuleSheet> sheets = new ArrayList<>();

    private ProcedureSheets(Procedure procedure) {
        this.procedure = procedure;
    }

    static List<RuleSheet> of(Procedure procedure) {
        ProcedureSheets all = new ProcedureSheets(procedure);
        procedure.states().forEach(all::state);
        procedure.transitions().forEach(all::transition);
        procedure.clocks().forEach(all::clock);
        return all.sheets;
    }

    private RuleSheet begin(Family family, RuleId rule, Text title) {
        RuleSheet sheet = new RuleSheet(family, procedure.id().value(), rule, title).put(Aspect.PACK, rule.pack());
        sheets.add(sheet);
        return sheet;
    }

    private void state(State state) {
        begin(Family.STATE, state.rule(), state.title())
                .put(Aspect.PHASE, state.phase().map(phase -> phase.text()).orElse(Text.of("")))
                .putIf(Aspect.FINAL, state.isFinal())
                .restingOn(state.basis());
    }

    private void transition(Transition step) {
        RuleSheet sheet = begin(Family.TRANSITION, step.rule(), step.title())
                .put(Aspect.KIND, step.kind().written())
                .put(Aspect.FROM, step.fromStates())
                .put(Aspect.TO, step.to())
                .put(Aspect.BY, step.by().text())
                .put(Aspect.WHEN, words(step.when()))
                .put(Aspect.REQUIRES, step.requires())
                .put(Aspect.EVIDENCE, step.evidence())
                .put(Aspect.TO_UNIT, step.toUnit())
                .putIf(Aspect.SAME_PERSON, step.samePersonAllowed());
        clocks(step, sheet);
        further(step, sheet);
        sheet.restingOn(step.basis());
    }

    private static void clocks(Transition step, RuleSheet sheet) {
        sheet.put(Aspect.STARTS, step.starts())
                .put(Aspect.STOPS, step.stops())
                .put(Aspect.SUSPENDS, step.suspends())
                .put(Aspect.RESUMES, step.resumes())
                .put(Aspect.WAITS_FOR, step.waitsFor())
                .put(Aspect.WHEN_DUE, step.whenDue());
    }

    private static void further(Transition step, RuleSheet sheet) {
        step.atMost().ifPresent(times -> sheet.put(Aspect.AT_MOST, times));
        step.needsTasks().ifPresent(gate -> sheet.put(Aspect.NEEDS_TASKS, gate.text()));
        if (step.afterReturnRefused()) {
            sheet.put(Aspect.AFTER_RETURN, Text.of("不得交回退回方", "not to who sent it back"));
        }
        sheet.put(Aspect.TASK, step.tasks()).put(Aspect.LOOP, step.loop());
    }

    private void clock(ClockRule clock) {
        RuleSheet sheet = begin(Family.CLOCK, clock.rule(), clock.title())
                .put(Aspect.KIND, clock.isWaitingPeriod() ? Text.of("至少经过", "at least") : Text.of("期限以内", "within"))
                .put(Aspect.COUNTING, clock.counting().id())
                .put(Aspect.ON_MOVE, clock.onMove().name().toLowerCase(java.util.Locale.ROOT))
                .put(Aspect.WARN, RuleSheets.percents(clock.warnAt()));
        clock.extension().ifPresent(policy -> sheet.put(Aspect.EXTENSION, words(policy)));
        sheet.restingOn(clock.basis());
        clock.table().rows().forEach(row -> row(clock, row));
    }

    private void row(ClockRule clock, DecisionTable.Row<ClockTerm> row) {
        begin(Family.CLOCK_ROW, row.id(), clock.title())
                .put(Aspect.WHEN, words(row.when()))
                .put(Aspect.LIMIT, words(row.result()))
                .restingOn(row.basis());
    }

    private static Text words(Condition condition) {
        boolean isAlways = condition.equals(Condition.ALWAYS) || condition.equals(Match.ANYTHING);
        return isAlways ? ALWAYS : Text.of(condition.toString());
    }

    private static Text words(ClockTerm term) {
        return term.limit()
                .map(TimeLimit::text)
                .or(() -> term.fromCommand().map(ProcedureSheets::words))
                .orElse(Text.of("不计时", "no clock runs"));
    }

    private static Text words(CommandLimit limit) {
        Text most = RuleSheets.orNone(limit.atMost().map(TimeLimit::text));
        return Text.of("由办理人定，上限：" + most.zh(), "set by who acts, bound: " + most.en());
    }

    private static Text words(ExtensionPolicy policy) {
        Text by = policy.by()
                .map(TimeLimit::text)
                .orElse(
                        policy.base() == ExtensionPolicy.OnceMore.ORIGINAL
                                ? Text.of("原期限", "the original limit")
                                : Text.of("现期限", "the current limit"));
        String rest = " " + policy.requires() + " " + policy.basis();
        return Text.of(
                policy.how() + " " + by.zh() + "，至多 " + policy.times() + " 次"
                        + (policy.beforeExpiry() ? "，到期前" : "")
                        + (policy.isOnRequest() ? "，须申请" : "")
                        + rest,
                policy.how() + " " + by.en() + ", at most " + policy.times() + " times"
                        + (policy.beforeExpiry() ? ", before expiry" : "")
                        + (policy.isOnRequest() ? ", on request" : "")
                        + rest);
    }
}
