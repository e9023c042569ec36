package org.wangge.rules.lint;

import org.wangge.core.explain.MessageCode;

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
    /** Two levels have one rank. Attributes: rank, first, second. */
    LEVEL_RANK_TWICE,
    /** No transition begins a procedure. Attributes: procedure. */
    NO_BEGINNING,
    /** No path leads to a state. Attributes: state, procedure. */
    UNREACHABLE_STATE(Severity.WARNING),
    /** No path leads from a state to a final one. Attributes: state, procedure. */
    NO_WAY_TO_END(Severity.WARNING),
    /** A step waits for a clock that is no waiting period. Attributes: clock. */
    NOT_A_WAITING_PERIOD,
    /** A step looks at tasks that no step assigns. Attributes: what. */
    TASK_NEVER_ASSIGNED,
    /** The system may not do this by itself. Attributes: kind, kinds. */
    NOT_FOR_SYSTEM,
    /** A clock triggers a step that the system may not take. Attributes: clock, action. */
    TRIGGER_WITHOUT_SYSTEM,
    /** A clock triggers a step that needs a field. Attributes: clock, field. */
    TRIGGER_NEEDS_FIELD,
    /** A scoring policy cannot score anybody fairly. Attributes: policy, problem. */
    SCORING_UNFAIR,
    /** The rules do not hold together for a reason that no other code names. Attributes: reason. */
    NOT_COMPILABLE;

    private static final String BUNDLE = "org.wangge.rules.lint.messages";

    private final Severity severity;

    FindingCode() {
        this(Severity.ERROR);
    }

    FindingCode(Severity severity) {
        this.severity = severity;
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
        return BUNDLE;
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
