package org.wangge.rules.pack;

import java.util.Arrays;
import java.util.Optional;
import org.wangge.core.explain.Text;

/** The families of rules (规则族). Ids are unique within a family; clocks and their rows are one family in this respect. */
public enum Family {
    /** Values that have names. */
    PARAMETER("parameter", "参数"),
    /** Grid levels. */
    LEVEL("level", "层级"),
    /** Types of unit. */
    UNIT("unit", "单位类型"),
    /** Posts. */
    POST("post", "岗位"),
    /** Facts. */
    FACT("fact", "事实"),
    /** Case categories. */
    CATEGORY("category", "案件类别"),
    /** What becomes of matters that the catalogue does not list; one rule at the most. */
    ADMISSION("admission", "准入"),
    /** States of a procedure. */
    STATE("state", "状态"),
    /** Transitions of a procedure. */
    TRANSITION("transition", "动作"),
    /** Clocks. */
    CLOCK("clock", "时限"),
    /** Rows of a clock's table. */
    CLOCK_ROW("clock-row", "时限行"),
    /** Scoring policies. */
    POLICY("scoring", "考核办法"),
    /** Items of a scoring policy. */
    SCORE_ITEM("score-item", "计分项"),
    /** Grade scales of a scoring policy. */
    GRADES("grades", "等次表");

    private final String written;
    private final String chinese;

    Family(String written, String chinese) {
        this.written = written;
        this.chinese = chinese;
    }

    /**
     * The name of the family in packs and in the listing of a rule book.
     *
     * @return for instance {@code clock-row}
     */
    public String written() {
        return written;
    }

    /**
     * The name of the family for readers.
     *
     * @return the Chinese and the English name
     */
    public Text title() {
        return Text.of(chinese, written);
    }

    /**
     * Finds a family by its name.
     *
     * @param written for instance {@code clock-row}
     * @return the family, or empty if there is none of that name
     */
    public static Optional<Family> read(String written) {
        return Arrays.stream(values())
                .filter(family -> family.written.equals(written))
                .findFirst();
    }

    /** The family whose ids this one may not repeat. */
    Family namespace() {
        return switch (this) {
            case CLOCK_ROW -> CLOCK;
            case SCORE_ITEM, GRADES -> POLICY;
            default -> this;
        };
    }

    boolean belongsToProcedure() {
        return this == STATE || this == TRANSITION;
    }
}
