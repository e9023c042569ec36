package org.wangge.core.deadline;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.wangge.core.explain.Citation;

/**
 * The words with which a law sets a bound (以上、以下、以内、届满、不满、超过、以外), and whether the number itself is included.
 *
 * <p>民法典 1259: 以上, 以下, 以内 and 届满 include the number; 不满, 超过 and 以外 do not. So three complaints are 三件以上, and
 * the fifth day is 五日以内.
 */
public enum BoundWord {
    /** At least, the number included (以上). */
    AT_LEAST("以上", true, true),
    /** The period has run to its end, the number included (届满). */
    EXPIRED("届满", true, true),
    /** At most, the number included (以下). */
    AT_MOST("以下", false, true),
    /** Within, the number included (以内). */
    WITHIN("以内", false, true),
    /** Less than, the number not included (不满). */
    LESS_THAN("不满", false, false),
    /** More than, the number not included (超过). */
    MORE_THAN("超过", true, false),
    /** Beyond, the number not included (以外). */
    BEYOND("以外", true, false);

    /** Where the Civil Code says so. */
    public static final Citation SOURCE = Citation.of("民法典", "1259");

    private final String chinese;
    private final boolean upwards;
    private final boolean inclusive;

    BoundWord(String chinese, boolean upwards, boolean inclusive) {
        this.chinese = chinese;
        this.upwards = upwards;
        this.inclusive = inclusive;
    }

    /**
     * The word as a law writes it.
     *
     * @param chinese such as 以上
     * @return the bound, if it is one of the words
     */
    public static Optional<BoundWord> of(String chinese) {
        return Arrays.stream(values())
                .filter(word -> word.chinese.equals(chinese))
                .findFirst();
    }

    /**
     * The word.
     *
     * @return such as 以上
     */
    public String chinese() {
        return chinese;
    }

    /**
     * Whether the number itself is included.
     *
     * @return true for 以上, 以下, 以内 and 届满
     */
    public boolean isInclusive() {
        return inclusive;
    }

    /**
     * Whether a value is on the meant side of a number.
     *
     * @param value the value
     * @param number the number of the law
     * @return true if the value meets the bound
     */
    public boolean holds(BigDecimal value, BigDecimal number) {
        int order = value.compareTo(number);
        return order == 0 ? inclusive : order > 0 == upwards;
    }
}
