package org.wangge.core.deadline;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.wangge.core.deadline.DayStatute.InForce;
import org.wangge.core.explain.Basis;
import org.wangge.core.explain.Citation;
import org.wangge.core.explain.Text;

/**
 * The statutes of daily grid work that decide what a bare number of days means (常用法律对“日”的规定), each with its clause.
 *
 * <p>Each table begins with the oldest text that stands here; a day before that is refused rather than guessed. A new or
 * an older text is a table of one's own: {@link DayStatute#of}.
 */
public final class DayStatutes {

    /**
     * {@code penalty-law}: 二日, 三日, 五日, 七日 are working days, all others natural days (行政处罚法 2021, 85; in force since
     * 2021-07-15).
     */
    public static final DayStatute PENALTY_LAW = DayStatute.of(
            "penalty-law",
            Text.of("行政处罚法", "administrative penalty law"),
            text("2021-07-15", DayMeaning.workingDaysFor(2, 3, 5, 7), "行政处罚法(2021)", "85"));

    /**
     * {@code reconsideration-law}: since 2024-01-01 三日, 五日, 七日, 十日 are working days (行政复议法 2023, 88); before, from
     * 2018-01-01 on, 五日 and 七日 alone (行政复议法 2017, 40).
     */
    public static final DayStatute RECONSIDERATION_LAW = DayStatute.of(
            "reconsideration-law",
            Text.of("行政复议法", "administrative reconsideration law"),
            text("2018-01-01", DayMeaning.workingDaysFor(5, 7), "行政复议法(2017)", "40"),
            text("2024-01-01", DayMeaning.workingDaysFor(3, 5, 7, 10), "行政复议法(2023)", "88"));

    /** {@code compulsion-law}: every number up to 十日 is of working days (行政强制法 2011, 69; in force since 2012-01-01). */
    public static final DayStatute COMPULSION_LAW = DayStatute.of(
            "compulsion-law",
            Text.of("行政强制法", "administrative compulsion law"),
            text("2012-01-01", DayMeaning.workingDaysUpTo(10), "行政强制法(2011)", "69"));

    /** {@code licensing-law}: all periods are of working days (行政许可法 2019, 82; in force since 2019-04-23). */
    public static final DayStatute LICENSING_LAW = DayStatute.of(
            "licensing-law",
            Text.of("行政许可法", "administrative licensing law"),
            text("2019-04-23", DayMeaning.workingDays(), "行政许可法(2019)", "82"));

    /**
     * {@code open-government-regulation}: it writes 工作日 where it means working days, so a bare number is of natural days
     * (政府信息公开条例 2019, 33; in force since 2019-05-15).
     */
    public static final DayStatute OPEN_GOVERNMENT_REGULATION = DayStatute.of(
            "open-government-regulation",
            Text.of("政府信息公开条例", "open government information regulation"),
            saysWorkingDays("2019-05-15", "政府信息公开条例(2019)", "33"));

    /**
     * {@code petition-regulation}: natural days unless it writes 工作日, as in article 23 (信访工作条例 2022; in force since
     * 2022-05-01).
     */
    public static final DayStatute PETITION_REGULATION = DayStatute.of(
            "petition-regulation",
            Text.of("信访工作条例", "petition work regulation"),
            saysWorkingDays("2022-05-01", "信访工作条例(2022)", "23"));

    private static final Map<String, DayStatute> BY_ID = byId();

    private DayStatutes() {}

    private static InForce text(String from, DayMeaning meaning, String document, String clause) {
        return new InForce(LocalDate.parse(from), meaning, Basis.cited(Citation.of(document, clause)));
    }

    /** A text without a counting clause of its own, which says working days where it means them. */
    private static InForce saysWorkingDays(String from, String document, String clause) {
        List<Citation> citations = List.of(Citation.of(document, clause), Citation.of("民法典", "200"));
        Basis basis = new Basis(citations, Optional.of("未另行规定“日”的含义；工作日均已写明，其余按自然日"));
        return new InForce(LocalDate.parse(from), DayMeaning.naturalDays(), basis);
    }

    private static Map<String, DayStatute> byId() {
        Map<String, DayStatute> statutes = new TreeMap<>();
        for (DayStatute statute : List.of(
                PENALTY_LAW,
                RECONSIDERATION_LAW,
                COMPULSION_LAW,
                LICENSING_LAW,
                OPEN_GOVERNMENT_REGULATION,
                PETITION_REGULATION)) {
            statutes.put(statute.id(), statute);
        }
        return Collections.unmodifiableMap(statutes);
    }

    /**
     * A statute by the name of its table.
     *
     * @param id such as {@code penalty-law}
     * @return the statute, if it is one of these
     */
    public static Optional<DayStatute> byId(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    /**
     * All statutes.
     *
     * @return the statutes by the name of their tables, in order
     */
    public static Map<String, DayStatute> all() {
        return BY_ID;
    }
}
