package org.wangge.core.procedure;

import org.wangge.core.explain.MessageCode;

/** Why an action is refused. The names are stable; the attributes that go with each are listed. */
public enum RefusalCode implements MessageCode {
    /** The procedure has no such action. Attributes: action, actions. */
    ACTION_UNKNOWN,
    /** The action is not possible in the present state. Attributes: action, state, states. */
    ACTION_NOT_AVAILABLE,
    /** The person has no post, unit or holding that allows the action. Attributes: action, actor, needed. */
    NOT_ENTITLED,
    /** The person is not known, or holds nothing on that day. Attributes: actor, day. */
    ACTOR_UNKNOWN,
    /** The condition of the action does not hold. Attributes: action, condition. */
    CONDITION_NOT_MET,
    /** A field that the action needs is missing. Attributes: action, field, expected. */
    FIELD_REQUIRED,
    /** A field does not belong to the action. Attributes: action, field, fields. */
    FIELD_UNKNOWN,
    /** The value of a field is not possible. Attributes: action, field, value, expected. */
    FIELD_VALUE_INVALID,
    /** A kind of evidence that the action needs is not attached. Attributes: action, evidence. */
    EVIDENCE_REQUIRED,
    /** A waiting period has not ended. Attributes: action, clock, lastDay. */
    WAITING_PERIOD_RUNNING,
    /** Whoever handled a case cannot verify it. Attributes: action, actor. */
    SAME_PERSON,
    /** No unit of the wanted type serves the location. Attributes: action, unitType, location. */
    UNIT_NOT_FOUND,
    /** Several units of the wanted type serve the location. Attributes: action, unitType, units. */
    UNIT_AMBIGUOUS,
    /** No row of the table says which limit applies. Attributes: clock, facts. */
    LIMIT_NOT_SET,
    /** The clock to extend does not run, or the command does not say which. Attributes: action, clocks. */
    CLOCK_NOT_RUNNING,
    /** The clock may not be extended at all, or not again. Attributes: clock, times. */
    EXTENSION_NOT_ALLOWED,
    /** The clock has run out already. Attributes: clock, lastDay. */
    EXTENSION_TOO_LATE,
    /** The person's unit has no such task, or several of their units have one. Attributes: action, actor, tasks. */
    TASK_UNKNOWN,
    /** The task is not where it must be for this step. Attributes: action, unit, status, statuses. */
    TASK_STATUS,
    /** The unit has an open task, or another unit leads already. Attributes: action, unit, role, status. */
    TASK_EXISTS,
    /** Tasks that must be done are not. Attributes: action, needed, tasks. */
    TASKS_NOT_DONE,
    /** The location is no grid of the region. Attributes: location. */
    LOCATION_UNKNOWN,
    /** The category is not in the catalogue. Attributes: category, categories. */
    CATEGORY_UNKNOWN,
    /** The catalogue does not list the closing condition for the category. Attributes: action, category, value, conditions. */
    CLOSING_CONDITION_UNKNOWN,
    /** The case does not exist. Attributes: caseId. */
    CASE_UNKNOWN,
    /** No rules are in force in the region on the day of the report, or of a move. Attributes: region, day. */
    RULES_NOT_IN_FORCE,
    /** A case with this id exists already. Attributes: caseId. */
    CASE_EXISTS,
    /** A waiting period that the action waits for has not begun. Attributes: action, clock. */
    WAITING_PERIOD_NOT_BEGUN,
    /** Nobody asked for the extension. Attributes: clock. */
    NO_REQUEST_PENDING,
    /** An extension is asked for already. Attributes: clock, since. */
    REQUEST_PENDING,
    /** The action would lead to somebody who sent the case back. Attributes: action, holder, at. */
    RETURNED_BY,
    /** The limit that the command sets is longer than the rule allows. Attributes: action, clock, limit, most. */
    LIMIT_TOO_LONG,
    /** Nobody signs an action twice. Attributes: action, actor, performer, needed. */
    ALREADY_SIGNED,
    /** Somebody signed for another value. Attributes: action, field, value, signed, signatory. */
    SIGNED_OTHERWISE,
    /** The action was taken as often as it may be. Attributes: action, times. */
    ACTION_EXHAUSTED,
    /** The act lies before what is already recorded. Attributes: action, at, last. */
    TOO_EARLY,
    /** Something stands against moving a running case to other rules. Attributes: day, obstacle, reason, and its own. */
    NOT_MIGRATABLE,
    /** A case is moved only to rules that are in force already. Attributes: day, today. */
    RULES_STILL_AHEAD,
    /** No rule book of this digest was given, and the store keeps no source of one. Attributes: digest. */
    RULE_BOOK_UNKNOWN;

    @Override
    public String bundle() {
        return "org.wangge.core.procedure.messages";
    }
}
