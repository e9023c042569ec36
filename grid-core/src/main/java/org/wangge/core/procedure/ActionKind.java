package org.wangge.core.procedure;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wangge.core.fact.Fact;

/**
 * What an action means: the closed vocabulary from which every pack builds its procedures.
 *
 * <p>A pack chooses the ids of its actions; their kind decides what data a command must bring and what the engine does
 * beside moving to the next state. Written in packs in kebab-case, such as {@code refer-down}.
 */
public enum ActionKind {
    /** 上报: a matter is found and reported; the first event of a case. */
    REPORT(List.of(CoreFacts.CATEGORY, CoreFacts.LOCATION)),
    /** 核实（立案前）: the report is confirmed. */
    CONFIRM,
    /** 立案、建档立卷: the case is filed, which gives it its number. */
    FILE,
    /** 不予立案: the case is declined and ends. */
    DECLINE(List.of(CoreFacts.REASON)),
    /** 指派: a person or unit is assigned. */
    ASSIGN,
    /** 调度派遣: the case goes to the competent unit. */
    DISPATCH,
    /** 受理、签收: a unit takes the case over. */
    ACCEPT,
    /** 退单、回退: the receiver gives a wrongly dispatched case back. */
    SEND_BACK(List.of(CoreFacts.REASON)),
    /** 转办、改派: the case goes to another unit. */
    TRANSFER,
    /** 处置: the matter was dealt with. */
    HANDLE,
    /** 上报上级: the case goes to a higher level. */
    ESCALATE,
    /** 交办: the case goes to a lower level. */
    REFER_DOWN,
    /** 申请延期. */
    REQUEST_EXTENSION(List.of(CoreFacts.REASON)),
    /** 同意延期. */
    GRANT_EXTENSION,
    /** 不同意延期. */
    DENY_EXTENSION(List.of(CoreFacts.REASON)),
    /** 挂账: cannot be done now; its clocks stand still. */
    SHELVE(List.of(CoreFacts.REASON)),
    /** 恢复: a shelved case goes on. */
    UNSHELVE,
    /** 阶段反馈: progress is reported. */
    REPORT_PROGRESS,
    /** 告知群众: whoever reported the matter is told. */
    INFORM,
    /** 公开、公示: the result is published. */
    PUBLISH,
    /** 核查通过: the result was verified. */
    VERIFY_PASS,
    /** 核查不通过、返工: the result was not good enough. */
    VERIFY_FAIL(List.of(CoreFacts.REASON)),
    /** 结案、办结: the case is closed. */
    CLOSE,
    /** 回访: satisfaction is asked after. */
    FOLLOW_UP,
    /** 综合评价: the closed case is evaluated. */
    EVALUATE,
    /** 重开: a closed case is opened again. */
    REOPEN(List.of(CoreFacts.REASON)),
    /** 作废: the case is void and ends. */
    VOID(List.of(CoreFacts.REASON)),
    /** 并案: the case ends in another one. */
    MERGE(List.of(CoreFacts.INTO)),
    /** 催办. */
    URGE,
    /** 督办. */
    SUPERVISE(List.of(CoreFacts.REASON)),
    /** 更正类别. */
    RECLASSIFY(List.of(CoreFacts.CATEGORY, CoreFacts.REASON)),
    /** 更正地点. */
    CORRECT_LOCATION(List.of(CoreFacts.LOCATION, CoreFacts.REASON)),
    /** 备注. */
    COMMENT(List.of(CoreFacts.NOTE)),
    /** 批准, in procedures other than cases. */
    APPROVE,
    /** 驳回, in procedures other than cases. */
    REJECT(List.of(CoreFacts.REASON)),
    /** 提出异议. */
    OBJECT(List.of(CoreFacts.REASON)),
    /** 签字、会签. */
    SIGN,
    /** A step without a meaning of its own. */
    STEP;

    /** Made by {@link List#of}, which never changes. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Fact> required;

    ActionKind() {
        this(List.of());
    }

    ActionKind(List<Fact> required) {
        this.required = required;
    }

    /**
     * The fields that every command of this kind must bring.
     *
     * @return the fields, possibly none
     */
    public List<Fact> required() {
        return required;
    }

    /**
     * Whether a case is closed by this kind of action.
     *
     * @return true for closing, declining, voiding and merging
     */
    public boolean closes() {
        return this == CLOSE || this == DECLINE || this == VOID || this == MERGE;
    }

    /**
     * Whether a result is judged by this kind of action, so that whoever handled the case may not do it.
     *
     * @return true for passing and failing a verification
     */
    public boolean verifies() {
        return this == VERIFY_PASS || this == VERIFY_FAIL;
    }

    /**
     * Whether the case goes to another holder by this kind of action.
     *
     * @return true for the kinds that move responsibility
     */
    public boolean movesResponsibility() {
        return switch (this) {
            case ASSIGN, DISPATCH, TRANSFER, ESCALATE, REFER_DOWN, SEND_BACK, VERIFY_FAIL -> true;
            default -> false;
        };
    }

    /**
     * Whether an action of this kind can be a step of one unit's task.
     *
     * @return true for assigning a task, accepting, doing and sending it back, and for withdrawing it
     */
    public boolean isOfTasks() {
        return this == ASSIGN || this == ACCEPT || this == HANDLE || this == SEND_BACK || this == VOID;
    }

    /**
     * Whether the system may take an action of this kind by itself: what only passes a case on, reminds, or lets a silence
     * count as consent. Judging, declining and granting stay with people.
     *
     * @return true for the closed list of kinds that are open to the system
     */
    public boolean isOpenToSystem() {
        return switch (this) {
            case ESCALATE,
                    TRANSFER,
                    DISPATCH,
                    ASSIGN,
                    URGE,
                    SUPERVISE,
                    UNSHELVE,
                    INFORM,
                    PUBLISH,
                    APPROVE,
                    STEP,
                    CLOSE,
                    ACCEPT,
                    VERIFY_PASS,
                    VOID -> true;
            default -> false;
        };
    }

    /**
     * Whether a command of this kind may say which clock it concerns.
     *
     * @return true for extensions, and for shelving and what ends it
     */
    public boolean concernsClock() {
        return switch (this) {
            case REQUEST_EXTENSION, GRANT_EXTENSION, DENY_EXTENSION, SHELVE, UNSHELVE -> true;
            default -> false;
        };
    }

    /**
     * Whether this kind of action asks for, grants or denies the extension of a clock.
     *
     * @return true for the three kinds
     */
    public boolean concernsExtension() {
        return this == REQUEST_EXTENSION || this == GRANT_EXTENSION || this == DENY_EXTENSION;
    }

    /**
     * Whether what the case is, or where, is corrected by this kind of action.
     *
     * @return true for corrections of category and location
     */
    public boolean corrects() {
        return this == RECLASSIFY || this == CORRECT_LOCATION;
    }

    /**
     * The written form in packs.
     *
     * @return for instance {@code refer-down}
     */
    public String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Reads the written form.
     *
     * @param written for instance {@code refer-down}
     * @return the kind, or empty if there is none of that name
     */
    public static Optional<ActionKind> read(String written) {
        return Arrays.stream(values())
                .filter(kind -> kind.written().equals(written))
                .findFirst();
    }
}
