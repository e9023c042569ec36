package org.wangge.core.deadline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The numbers with which statutes write their limits: 七日, 十五日, 九十日, up to 九百九十九. */
final class ChineseNumber {

    private static final String DIGITS = "一二三四五六七八九";
    private static final Pattern FORM =
            Pattern.compile("(?:([一二两三四五六七八九])百)?零?(?:([一二三四五六七八九])?(十))?([一二两三四五六七八九])?(?=[^一二两三四五六七八九十百零])");

    private ChineseNumber() {}

    /** The text with the number at its beginning in digits, if it begins with one. */
    static String inDigits(String text) {
        Matcher number = FORM.matcher(text);
        if (!number.lookingAt() || number.end() == 0) {
            return text;
        }
        int tens = number.group(3) == null ? 0 : number.group(2) == null ? 1 : digit(number.group(2));
        int value = 100 * digit(number.group(1)) + 10 * tens + digit(number.group(4));
        return value + text.substring(number.end());
    }

    private static int digit(@Nullable String digit) {
        return digit == null ? 0 : digit.equals("两") ? 2 : DIGITS.indexOf(digit) + 1;
    }
}
