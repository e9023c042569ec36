package org.wangge.core.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.wangge.core.explain.Message;
import org.wangge.core.explain.RuleId;

/**
 * How the value of an indicator becomes points (计分方法): in proportion, by bands, or by deduction.
 *
 * <p>Implementations are immutable.
 */
public sealed interface ScoringMethod permits Proportional, Bands, Deduction {

    /**
     * The points for a value, exact.
     *
     * @param value the rounded value of the indicator
     * @param maximum the maximum points of the item
     * @return the points before they are rounded to the scale of the policy, at most the maximum
     */
    BigDecimal points(BigDecimal value, BigDecimal maximum);

    /**
     * Why the method does not go with an indicator and a maximum.
     *
     * @param item the rule that uses the method, for the messages
     * @param indicator the indicator
     * @param maximum the maximum points of the item
     * @return the problems, none if it does
     */
    List<Message> problems(RuleId item, Indicator indicator, BigDecimal maximum);

    /**
     * The arithmetic as a sentence.
     *
     * @param value the rounded value of the indicator
     * @param maximum the maximum points of the item
     * @return the sentence, with the points before they are rounded
     */
    Message arithmetic(BigDecimal value, BigDecimal maximum);

    /**
     * The canonical form.
     *
     * @return one line
     */
    String canonicalText();
}
