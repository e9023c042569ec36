package org.wangge.core.scoring;

import org.wangge.core.explain.MessageCode;

/** The codes of what scoring says: what is wrong with a definition or a call, and the sentences of a score sheet. */
public enum ScoringMessage implements MessageCode {
    /** Attributes: rule. */
    NO_ITEMS,
    /** Attributes: rule, base, weights, sum, full. */
    WEIGHTS_DO_NOT_SUM,
    /** Attributes: rule, item. */
    ITEM_TWICE,
    /** Attributes: rule, item, maximum. */
    MAXIMUM_NEGATIVE,
    /** Attributes: rule, number, scale. */
    FINER_THAN_SCALE,
    /** Attributes: rule, base, full. */
    BASE_OUT_OF_RANGE,
    /** Attributes: rule. */
    TOTAL_NOT_ROUNDED,
    /** Attributes: rule, item, attribution, kind. */
    ATTRIBUTION_DOES_NOT_FIT,
    /** Attributes: rule, grades, gradesFull, full. */
    GRADES_FOR_ANOTHER_FULL_SCORE,
    /** Attributes: rule, grade. */
    GRADE_TWICE,
    /** Attributes: rule, number, domain. */
    GRADES_LEAVE_GAP,
    /** Attributes: rule, number, first, second. */
    GRADES_OVERLAP,
    /** Attributes: rule, number, domain. */
    BANDS_LEAVE_GAP,
    /** Attributes: rule, number, first, second. */
    BANDS_OVERLAP,
    /** Attributes: rule, band, points, maximum. */
    BAND_POINTS_OUT_OF_RANGE,
    /** Attributes: rule, indicator. */
    PROPORTION_OF_COUNT,
    /** Attributes: rule, points. */
    DEDUCTION_NOT_POSITIVE,
    /** Attributes: rule, floor, maximum. */
    FLOOR_ABOVE_MAXIMUM,
    /** Attributes: from, until. */
    PERIOD_EMPTY,
    /** Attributes: rule, kind, from, last. */
    PERIOD_DOES_NOT_FIT,
    /** Attributes: subject. */
    SUBJECT_TWICE,
    /** Attributes: first, second. */
    SHEETS_DIFFER,
    /** Attributes: rule, subject. */
    SHEET_DOES_NOT_ADD_UP,

    /** Attributes: subject, title, from, last, total, full. */
    SHEET,
    /** Attributes: subject, title, from, last. */
    SHEET_WITHOUT_TOTAL,
    /** Attributes: title, points, maximum. */
    LINE,
    /** Attributes: count, value. */
    COUNTED,
    /** Attributes: cases, more. */
    CASES,
    /** Attributes: cases. */
    ALL_CASES,
    /** Attributes: title, value. */
    COUNT_VALUE,
    /** Attributes: title, fraction, value, scale, mode. */
    RATE_VALUE,
    /** Attributes: title, fraction, value. */
    RATE_OF_NOTHING,
    /** Attributes: title. */
    RATE_NOT_APPLICABLE,
    /** Attributes: value, maximum, points. */
    IN_PROPORTION,
    /** Attributes: value, maximum, points. */
    IN_REVERSE_PROPORTION,
    /** Attributes: value, band, points. */
    IN_BAND,
    /** Attributes: value, perUnit, maximum, floor, points. */
    DEDUCTED,
    /** Attributes: points. */
    FULL_POINTS_GIVEN,
    /** No attributes. */
    LEFT_OUT,
    /** Attributes: exact, scale, mode, points. */
    POINTS_ROUNDED,
    /** Attributes: why. */
    CHOICE,
    /** Attributes: sum, total. */
    TOTAL,
    /** Attributes: base, sum, weights, applicable, total, scale, mode. */
    TOTAL_SCALED_UP,
    /** Attributes: sum, total. */
    TOTAL_RAISED_TO_ZERO,
    /** No attributes. */
    NO_TOTAL,
    /** Attributes: title, range, total. */
    GRADE;

    /**
     * The base name of the resource bundle with the sentences.
     *
     * @return {@code org.wangge.core.scoring.messages}
     */
    @Override
    public String bundle() {
        return "org.wangge.core.scoring.messages";
    }
}
