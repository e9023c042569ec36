package org.wangge.rules.replay;

import java.util.Locale;
import java.util.Optional;
import org.wangge.core.explain.Message;
import org.wangge.core.explain.Text;

/**
 * Something in a case that comes out otherwise under the other rules (影响). Immutable.
 *
 * @param kind what it is about
 * @param step the number of the step, counted from 1, after which it is first seen
 * @param clock the clock of a due date; empty for everything else
 * @param before what it was, such as a day or the codes of a refusal
 * @param after what it would be
 * @param what the sentence
 * @param whyBefore why it was so, as far as there is something to say
 * @param whyAfter why it would be so, as far as there is something to say
 */
public record Difference(
        Kind kind,
        int step,
        Optional<String> clock,
        String before,
        String after,
        Message what,
        Optional<Text> whyBefore,
        Optional<Text> whyAfter) {

    /** What a difference is about. */
    public enum Kind {
        /** A step would be refused, or would no longer be, or for other reasons. */
        STEP,
        /** The state. */
        STATE,
        /** The unit or person that holds the case. */
        HOLDER,
        /** A due date. */
        DUE,
        /** Which clocks ran out. */
        OVERDUE
    }

    /**
     * The difference in words.
     *
     * @param locale the reader's locale
     * @return the sentence and a line for each reason, without a line break at the end
     */
    public String render(Locale locale) {
        return what.render(locale)
                + why(Text.of("原因（原规则）", "why, before"), whyBefore, locale)
                + why(Text.of("原因（新规则）", "why, after"), whyAfter, locale);
    }

    private static String why(Text when, Optional<Text> why, Locale locale) {
        return why.map(text -> "\n    "
                        + Message.of(ReplayMessage.WHY, "when", when, "why", text)
                                .render(locale))
                .orElse("");
    }
}
