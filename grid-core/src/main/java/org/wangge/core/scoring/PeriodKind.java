package org.wangge.core.scoring;

import java.time.LocalDate;
import org.wangge.core.explain.Text;

/** How often a policy scores (考核周期): the length of its periods, and the days on which they begin. */
public enum PeriodKind {
    /** A calendar month (月度). */
    MONTH(1, "月度", "month"),
    /** A calendar quarter, from January, April, July or October (季度). */
    QUARTER(3, "季度", "quarter"),
    /** A half year, from January or July (半年). */
    HALF_YEAR(6, "半年", "half year"),
    /** A calendar year (年度). */
    YEAR(12, "年度", "year"),
    /** Any span of days, such as a campaign or a pilot (专项). */
    CAMPAIGN(0, "专项", "campaign");

    private final int months;
    private final String zh;
    private final String en;

    PeriodKind(int months, String zh, String en) {
        this.months = months;
        this.zh = zh;
        this.en = en;
    }

    /**
     * The word for sentences.
     *
     * @return for instance 季度, quarter
     */
    public Text title() {
        return Text.of(zh, en);
    }

    /**
     * Whether a period is one of this kind.
     *
     * @param period the period
     * @return true if it begins and ends where periods of this kind do; always true for {@link #CAMPAIGN}
     */
    public boolean fits(ScoringPeriod period) {
        if (this == CAMPAIGN) {
            return true;
        }
        LocalDate from = period.fromInclusive();
        return from.getDayOfMonth() == 1
                && (from.getMonthValue() - 1) % months == 0
                && from.plusMonths(months).equals(period.untilExclusive());
    }
}
