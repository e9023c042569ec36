package org.wangge.rules.lint;

import org.wangge.core.explain.MessageCode;
import org.wangge.core.procedure.soundness.SoundnessCode;

/**
 * Every kind of finding (检查项): part of the API, unlike the sentences, which stand in the bundle beside this package.
 *
 * <p>Each code has three sentences: what is wrong, why it matters, and how to mend it.
 */
public enum FindingCode implements MessageCode {
    /** The text is no YAML, or uses a part of YAML that packs do not use. Attributes: problem. */
    MALFORMED_YAML,
    /** The text is longer, deeper or more repetitive than a pack needs to be. Attributes: limit. */
    TOO_LARGE,
    /** A key occurs twice in one mapping. Attributes: key, first. */
    DUPLICATE_KEY,
    /** A key does not belong here. Attributes: key, owner, hint. */
    UNKNOWN_KEY,
    /** A list stands where a word is expected, and the like. Attributes: key, expected, found. */
    WRONG_KIND,
    /** A key is missing. Attributes: key, owner. */
    MISSING_KEY,
    /** A file does not belong to the layout of packs. Attributes: name, hint. */
    UNKNOWN_FILE(Severity.WARNING),
    /** There is no such pack. Attributes: pack, hint. */
    PACK_MISSING,
    /** The folder is called otherwise than the pack. Attributes: pack, folder. */
    PACK_NAME_DIFFERS,
    /** An id is not written in kebab-case. Attributes: id. */
    BAD_ID,
    /** Two rules of a family have one id. Attributes: id, family, first. */
    DUPLICATE_ID,
    /** There is no day on which something holds. Attributes: rule, days, enclosing. */
    DATES_NEVER_HOLD,
    /** An example begins on a day on which the pack does not hold. Attributes: example, day, days. */
    EXAMPLE_OUTSIDE_DAYS(Severity.WARNING),
    /** Two versions of a rule hold on one day. Attributes: id, family, first. */
    VERSIONS_OVERLAP,
    /** A number is expected. Attributes: key, value, expected. */
    BAD_NUMBER,
    /** A value cannot be used. Attributes: key, value, reason. */
    BAD_VALUE,
    /** A word is not one of a closed list. Attributes: key, value, hint. */
    UNKNOWN_WORD,
    /** A text is no time limit. Attributes: value, reason. */
    BAD_LIMIT,
    /** A text is no range with brackets. Attributes: value, reason. */
    BAD_INTERVAL,
    /** A text is no percentage, or one that cannot be meant. Attributes: value, expected. */
    BAD_PERCENT,
    /** A text is no date or time. Attributes: key, value, expected. */
    BAD_TIME,
    /** Two keys exclude each other. Attributes: keys, owner. */
    CONTRADICTING_KEYS,
    /** An id names nothing. Attributes: kind, id, hint. */
    UNKNOWN_REFERENCE,
    /** A fact is declared by nobody. Attributes: fact, hint. */
    UNKNOWN_FACT,
    /** A step requires a fact that no command brings. Attributes: fact. */
    FACT_NOT_BROUGHT,
    /** A pack declares a fact of the core again. Attributes: fact. */
    FACT_RESERVED,
    /** A fact can never have this value. Attributes: fact, value, expected. */
    IMPOSSIBLE_VALUE,
    /** A condition asks a fact for a place in a hierarchy to which it does not belong. Attributes: fact, matcher, type. */
    WRONG_MATCHER,
    /** A rule has neither citation nor choice. Attributes: rule. */
    BASIS_MISSING,
    /** A cited clause is in no clause table. Attributes: clause, hint. */
    UNKNOWN_CLAUSE,
    /** A clause is said to be carried, but no rule cites it. Attributes: clause. */
    CLAUSE_NOT_CARRIED,
    /** A clause has no status, or an unknown one. Attributes: clause, value, hint. */
    CLAUSE_STATUS_UNKNOWN,
    /** A clause is said to be carried by a rule that does not exist. Attributes: clause, rule, hint. */
    CLAUSE_RULE_UNKNOWN,
    /** A clause is said to be carried by a rule that does not cite it. Attributes: clause, rule. */
    CLAUSE_NOT_CITED(Severity.WARNING),
    /** A clause is not carried, and no reason is given. Attributes: clause, status. */
    CLAUSE_REASON_MISSING,
    /** The table of clauses cannot be read. Attributes: problem. */
    CLAUSE_TABLE_MALFORMED,
    /** Two rows match a common case and neither is more specific. Attributes: first, second, example. */
    ROW_OVERLAP,
    /** No row of a table matches a possible case. Attributes: table, example. */
    TABLE_GAP(Severity.WARNING),
    /** A rule overrides, but no parent has it. Attributes: id, family, hint. */
    NOTHING_TO_OVERRIDE,
    /** A rule has the id of a parent's rule and does not say that it overrides it. Attributes: id, family, parent. */
    OVERRIDE_MISSING,
    /** A rule is to be removed, but no parent has it. Attributes: id, hint. */
    NOTHING_TO_REMOVE,
    /** A rule is to be removed, and several have that id. Attributes: id, families. */
    REMOVAL_AMBIGUOUS,
    /** Two parents bring one id differently. Attributes: id, family, first, second. */
    PARENT_CONFLICT,
    /** A pack is its own ancestor. Attributes: cycle. */
    INHERITANCE_CYCLE,
    /** A category lies within itself. Attributes: cycle. */
    CATEGORY_CYCLE,
    /** What is not listed can be reported to be declined, but no transition declines. Attributes: rule. */
    UNLISTED_NOT_DECLINED(Severity.WARNING),
    /** A step asks for a closing condition, but a category lists none. Attributes: category, transition. */
    CLOSING_CONDITIONS_MISSING(Severity.WARNING),
    /** The source leaves a value open. Attributes: rule, what. */
    OPEN_VALUE(Severity.OPEN),
    /** What is asked cannot be decided while a parameter has no value. Attributes: key, parameter. */
    VALUE_NEEDED,
    /** Two levels have one rank. Attributes: rank, first, second. */
    LEVEL_RANK_TWICE,
    /** No transition begins a procedure. Attributes: procedure. */
    NO_BEGINNING,
    /** A step waits for a clock that is no waiting period. Attributes: clock. */
    NOT_A_WAITING_PERIOD,
    /** A step looks at tasks that no step assigns. Attributes: what. */
    TASK_NEVER_ASSIGNED,
    /** A procedure that is not for cases looks at tasks. Attributes: procedure, what. */
    TASKS_FOR_CASES_ONLY,
    /** The system may not do this by itself. Attributes: kind, kinds. */
    NOT_FOR_SYSTEM,
    /** A clock triggers a step that the system may not take. Attributes: clock, action. */
    TRIGGER_WITHOUT_SYSTEM,
    /** A clock triggers a step that needs a field. Attributes: clock, field. */
    TRIGGER_NEEDS_FIELD,
    /** No path leads to a state. Attributes: state. */
    UNREACHABLE_STATE(SoundnessCode.UNREACHABLE_STATE),
    /** From a state no final one can be reached, whatever is done. Attributes: state. */
    NO_WAY_TO_END(SoundnessCode.NO_WAY_TO_END),
    /** From a state no final one can be reached under certain facts, counts or clocks. Attributes: state, situation. */
    STUCK_SITUATION(SoundnessCode.STUCK_SITUATION),
    /** Only whoever handled the case could verify it. Attributes: state, action. */
    STUCK_BY_SEPARATION(SoundnessCode.STUCK_BY_SEPARATION),
    /** A final state is left by an action that does not reopen. Attributes: state, action. */
    FINAL_STATE_LEFT(SoundnessCode.FINAL_STATE_LEFT),
    /** A case rests in a final state without having been closed. Attributes: state, action. */
    ENDS_WITHOUT_CLOSING(SoundnessCode.ENDS_WITHOUT_CLOSING),
    /** A closed case is worked on without being reopened. Attributes: action, state. */
    ACTION_AFTER_CLOSING(SoundnessCode.ACTION_AFTER_CLOSING),
    /** An action reopens what is never closed then. Attributes: action. */
    REOPENS_NOTHING(SoundnessCode.REOPENS_NOTHING),
    /** A case begins without category or location. Attributes: action, fields. */
    BEGINS_WITHOUT_PLACE(SoundnessCode.BEGINS_WITHOUT_PLACE),
    /** A case that runs already is reported again. Attributes: action. */
    REPORTS_AGAIN(SoundnessCode.REPORTS_AGAIN),
    /** The condition of an action cannot hold, whatever the facts. Attributes: action, condition. */
    CONDITION_CONTRADICTS(SoundnessCode.CONDITION_CONTRADICTS),
    /** The condition of an action never holds where the action is possible. Attributes: action, condition, states. */
    STEP_NEVER_POSSIBLE(SoundnessCode.STEP_NEVER_POSSIBLE),
    /** Nobody can be entitled to an action. Attributes: action, performer. */
    NOBODY_MAY(SoundnessCode.NOBODY_MAY),
    /** One person would have to sign for two. Attributes: action, performer. */
    SIGNED_BY_ONE(SoundnessCode.SIGNED_BY_ONE),
    /** No unit of the type to which a case goes can serve its location. Attributes: action, unit. */
    RECEIVER_NOT_THERE(SoundnessCode.RECEIVER_NOT_THERE),
    /** An action waits for a period that never has begun then. Attributes: action, clock. */
    WAIT_NEVER_BEGUN(SoundnessCode.WAIT_NEVER_BEGUN),
    /** An action waits for a period that always stands still then. Attributes: action, clock. */
    WAIT_NEVER_ENDS(SoundnessCode.WAIT_NEVER_ENDS),
    /** An action waits for tasks that are never done then. Attributes: action, tasks. */
    TASKS_NEVER_DONE(SoundnessCode.TASKS_NEVER_DONE),
    /** A clock that lets the system act never runs where the action is possible. Attributes: action, clock. */
    TRIGGER_NEVER_DUE(SoundnessCode.TRIGGER_NEVER_DUE),
    /** A waiting period for which nothing waits. Attributes: clock. */
    PERIOD_NOT_AWAITED(SoundnessCode.PERIOD_NOT_AWAITED),
    /** A clock that never runs. Attributes: clock. */
    CLOCK_NEVER_STARTED(SoundnessCode.CLOCK_NEVER_STARTED),
    /** A clock that still runs at the end. Attributes: clock, state. */
    CLOCK_NEVER_STOPPED(SoundnessCode.CLOCK_NEVER_STOPPED),
    /** An action stops, suspends or resumes a clock that is never so then. Attributes: action, what, clock. */
    CLOCK_NOT_AFFECTED(SoundnessCode.CLOCK_NOT_AFFECTED),
    /** A suspended clock that nothing resumes any more. Attributes: clock, state, action. */
    SUSPENDED_FOR_EVER(SoundnessCode.SUSPENDED_FOR_EVER),
    /** No row of a clock fits the facts at an action, which is then refused. Attributes: action, clock, situation. */
    LIMIT_NOT_COVERED(SoundnessCode.LIMIT_NOT_COVERED),
    /** An extension is granted where no clock runs that may be extended. Attributes: action. */
    EXTENSION_WITHOUT_CLOCK(SoundnessCode.EXTENSION_WITHOUT_CLOCK),
    /** A clock may be extended, but no action does it while it runs. Attributes: clock. */
    EXTENSION_NEVER_GRANTED(SoundnessCode.EXTENSION_NEVER_GRANTED),
    /** A clock is extended upon request, but nobody can ask while it runs. Attributes: clock. */
    EXTENSION_NEVER_ASKED(SoundnessCode.EXTENSION_NEVER_ASKED),
    /** States follow each other in a circle without bound. Attributes: action, circle. */
    UNBOUNDED_LOOP(SoundnessCode.UNBOUNDED_LOOP),
    /** A case goes back to an earlier phase by an action that does not say so. Attributes: action, from, to. */
    GOES_BACK(SoundnessCode.GOES_BACK),
    /** There are more situations than were looked at. Attributes: situations. */
    NOT_DECIDED(SoundnessCode.NOT_DECIDED),
    /** A scoring policy cannot score anybody fairly. Attributes: policy, problem. */
    SCORING_UNFAIR,
    /** The rules do not hold together for a reason that no other code names. Attributes: reason. */
    NOT_COMPILABLE;

    private static final String BUNDLE = "org.wangge.rules.lint.messages";

    private final Severity severity;
    private final String bundle;

    FindingCode() {
        this(Severity.ERROR);
    }

    FindingCode(Severity severity) {
        this.severity = severity;
        this.bundle = BUNDLE;
    }

    /** What the checker of procedures finds; the core says what, the bundle here why it matters and how to mend it. */
    FindingCode(SoundnessCode found) {
        this.severity = found.isFault() ? Severity.ERROR : Severity.WARNING;
        this.bundle = found.bundle();
    }

    /**
     * The code for what the checker of procedures finds.
     *
     * @param found its code
     * @return the code of the same name
     */
    public static FindingCode of(SoundnessCode found) {
        return valueOf(found.name());
    }

    /**
     * How much such a finding weighs.
     *
     * @return the severity
     */
    public Severity severity() {
        return severity;
    }

    @Override
    public String bundle() {
        return bundle;
    }

    MessageCode why() {
        return new Sentence(name() + ".why");
    }

    MessageCode mend() {
        return new Sentence(name() + ".mend");
    }

    /** A further sentence of a code, under its own key in the same bundle. */
    private record Sentence(String name) implements MessageCode {
        @Override
        public String bundle() {
            return BUNDLE;
        }
    }
}
