package org.wangge.core.deadline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wangge.core.explain.Basis;
import org.wangge.core.explain.Kebab;
import org.wangge.core.explain.Text;

/**
 * How a statute counts its days (法律对“日”的规定): whether a bare “7日” of it is 7 working days or 7 natural days, by the
 * text that was in force on a day.
 *
 * <p>The field needs it because the same words mean different things: seven days of the penalty law are working days,
 * seven days of the petition regulation are not, and three days of the reconsideration law have been working days only
 * since 2024-01-01. Begin with one of the {@link DayStatutes}, or write a table of one's own. Immutable.
 *
 * @param id the name of the table, kebab-case
 * @param title the statute
 * @param texts what its texts say, one after the other; at least one
 */
public record DayStatute(String id, Text title, List<InForce> texts) {

    /**
     * What a text of the statute says, from the day on which it came into force until the next one does (施行文本).
     *
     * @param from the day on which it came into force, inclusive
     * @param meaning what it means by a bare number of days
     * @param basis where it says so
     */
    public record InForce(LocalDate from, DayMeaning meaning, Basis basis) {}

    /**
     * Puts the texts into order.
     *
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the id is not kebab-case, if there is no text, or if two came into force on the
     *     same day
     */
    public DayStatute {
        texts = texts.stream().sorted(Comparator.comparing(InForce::from)).toList();
        if (!Kebab.isId(id)) {
            throw new IllegalArgumentException(
                    "A table is named in kebab-case such as 'penalty-law', got '" + id + "'");
        }
        if (texts.isEmpty() || texts.stream().map(InForce::from).distinct().count() < texts.size()) {
            throw new IllegalArgumentException(
                    "Table '" + id + "' needs one text for each day of coming into force, got " + texts);
        }
    }

    /**
     * A statute by its texts.
     *
     * @param id the name of the table, kebab-case
     * @param title the statute
     * @param texts what its texts say, at least one
     * @return the table
     */
    public static DayStatute of(String id, Text title, InForce... texts) {
        return new DayStatute(id, title, List.of(texts));
    }

    /**
     * The text in force on a day.
     *
     * @param day the day
     * @return the text, or nothing before the first known one
     */
    public Optional<InForce> on(LocalDate day) {
        return texts.stream().filter(text -> !text.from().isAfter(day)).reduce((earlier, later) -> later);
    }

    /**
     * Reads a bare number of days (7日) as the statute means it.
     *
     * @param days the number, at least 1
     * @param day the day whose law holds, as a rule that on which the period begins
     * @return the limit, with its source
     * @throws StatuteNotInForceException if no known text was in force on that day
     * @throws IllegalArgumentException if the number is less than 1
     */
    public StatutoryLimit limit(int days, LocalDate day) {
        InForce text = require(day);
        TimeLimit limit = text.meaning().limit(days);
        DeadlineMessage code = limit.unit() == LimitUnit.WORKING_DAY
                ? DeadlineMessage.MEANS_WORKING_DAYS
                : DeadlineMessage.MEANS_NATURAL_DAYS;
        return StatutoryLimit.of(limit, text.basis(), code, "statute", title, "days", days);
    }

    /**
     * Reads a limit of the statute as written: a bare number of days (七日内) as the statute means it, anything else
     * (20个工作日, 一个月) as it says itself.
     *
     * @param text the limit
     * @param day the day whose law holds, as a rule that on which the period begins
     * @return the limit, with its source
     * @throws StatuteNotInForceException if no known text was in force on that day
     * @throws TimeLimitFormatException if the text is no limit
     */
    public StatutoryLimit limit(String text, LocalDate day) {
        return TimeLimitParser.bareDays(text).map(days -> limit(days, day)).orElseGet(() -> {
            TimeLimit limit = TimeLimit.parse(text);
            return StatutoryLimit.of(
                    limit,
                    require(day).basis(),
                    DeadlineMessage.NAMES_ITS_UNIT,
                    "statute",
                    title,
                    "limit",
                    limit.text());
        });
    }

    private InForce require(LocalDate day) {
        return on(day).orElseThrow(() ->
                new StatuteNotInForceException(title, day, texts.get(0).from()));
    }
}
