package org.wangge.core.procedure.soundness;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.wangge.core.explain.RuleId;
import org.wangge.core.fact.FactId;
import org.wangge.core.procedure.ClockRule;
import org.wangge.core.procedure.Procedure;
import org.wangge.core.procedure.State;
import org.wangge.core.procedure.Transition;

/**
 * Checks whether a procedure is sound (流程合理性检查), by walking through everything that it allows.
 *
 * <p>The field needs it before a regulation is in force: that a case can never be closed once its matter lies beyond the
 * town shows on paper only to whoever follows every path. For instance a procedure whose only step to the end waits for a
 * public notice that no step begins is answered with {@link SoundnessCode#WAIT_NEVER_BEGUN}.
 *
 * <pre>{@code
 * SoundnessReport report = SoundnessChecker.of(procedure).within(Setting.of(book)).check();
 * }</pre>
 *
 * <p>What is followed is finite: states, facts as far as conditions tell them apart, counters up to their bounds, clocks.
 * If there are more situations than a cap allows, a coarser picture that follows no facts answers instead; what it finds
 * holds all the same, and the report says that it is not decided whether there is more. Immutable and safe for any number
 * of threads.
 */
public final class SoundnessChecker {

    /** So many situations are looked at unless another number is asked for. */
    public static final int USUAL_CAP = 100_000;

    private final Procedure procedure;
    private final Setting setting;
    private final int cap;

    private SoundnessChecker(Procedure procedure, Setting setting, int cap) {
        this.procedure = procedure;
        this.setting = setting;
        this.cap = cap;
    }

    /**
     * A checker for a procedure of which the setting is not known: nothing is said about who may act.
     *
     * @param procedure the procedure
     * @return the checker
     */
    public static SoundnessChecker of(Procedure procedure) {
        return new SoundnessChecker(procedure, Setting.UNKNOWN, USUAL_CAP);
    }

    /**
     * The same checker with a setting.
     *
     * @param known the levels, posts, units and categories that there are
     * @return another checker
     */
    public SoundnessChecker within(Setting known) {
        return new SoundnessChecker(procedure, known, cap);
    }

    /**
     * The same checker with another cap.
     *
     * @param situations how many situations are looked at at the most, 1 or more
     * @return another checker
     * @throws IllegalArgumentException if the number is less than 1
     */
    public SoundnessChecker upTo(int situations) {
        if (situations < 1) {
            throw new IllegalArgumentException("At least 1 situation must be looked at, got " + situations);
        }
        return new SoundnessChecker(procedure, setting, situations);
    }

    /**
     * Checks the procedure. Pure: the same procedure and setting give the same report.
     *
     * @return what was found, with the paths that show it
     */
    public SoundnessReport check() {
        Questions questions = Questions.of(procedure);
        StateSpace space = StateSpace.of(Picture.fine(questions, setting), cap);
        if (space.isComplete()) {
            Report report = findings(space);
            checkIdleSteps(questions, report);
            return new SoundnessReport(procedure.id(), sorted(report.findings()), space.size(), true);
        }
        return undecided(questions, space.size());
    }

    /** What holds even if every condition on facts and counts can be met holds of the procedure itself. */
    private SoundnessReport undecided(Questions questions, int situations) {
        StateSpace coarse = StateSpace.of(Picture.coarse(questions, setting), cap);
        Stream<SoundnessFinding> certain = coarse.isComplete()
                ? findings(coarse).findings().stream()
                        .filter(finding -> finding.code().isCertain())
                : Stream.of();
        Report report = new Report(procedure.id());
        report.add(SoundnessCode.NOT_DECIDED, procedure.states().get(0).rule(), List.of(), "situations", situations);
        return new SoundnessReport(
                procedure.id(),
                sorted(Stream.concat(report.findings().stream(), certain).toList()),
                situations,
                false);
    }

    /** Facts at which only idle steps look are looked at for each of these alone. */
    private void checkIdleSteps(Questions questions, Report report) {
        Set<FactId> followed = Idleness.factsThatMatter(questions);
        procedure.transitions().stream()
                .filter(step -> Idleness.isIdle(questions, step)
                        && !followed.containsAll(step.when().asks()))
                .forEach(step -> {
                    StateSpace space = StateSpace.of(Picture.of(questions, setting, step), cap);
                    new StepCheck(space, report).check(step);
                });
    }

    private Report findings(StateSpace space) {
        Report report = new Report(procedure.id());
        new PerformerCheck(procedure, setting, report).check();
        new StateCheck(space, report).check();
        new StepCheck(space, report).check();
        new LoopCheck(space, report).check();
        new ClockCheck(space, report).check();
        return report;
    }

    /** States, then actions, then clocks, each in the order of the pack. */
    private List<SoundnessFinding> sorted(List<SoundnessFinding> findings) {
        List<RuleId> order = Stream.of(
                        procedure.states().stream().map(State::rule),
                        procedure.transitions().stream().map(Transition::rule),
                        procedure.clocks().stream().map(ClockRule::rule))
                .flatMap(rules -> rules)
                .toList();
        return findings.stream()
                .distinct()
                .sorted(Comparator.comparing(
                                (SoundnessFinding finding) -> finding.code().concern())
                        .thenComparing(finding -> order.indexOf(finding.rule())))
                .toList();
    }
}
