package org.wangge.core.scoring;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;
import org.wangge.core.explain.Basis;

/** How numbers, constants and names are written in canonical texts and in sentences: one spelling for one value. */
final class Plain {

    private static final Pattern KEBAB = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Plain() {}

    static String number(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The words of a choice may be reworded without another meaning; that there is one stays. */
    static String basis(Basis basis) {
        return "cites " + basis.citations() + (basis.choice().isPresent() ? " choice" : "");
    }

    /** Canonical texts join names by other signs, so a name must not hold any. */
    static void requireKebab(String name, String what) {
        if (!KEBAB.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "The name of " + what + " is written in kebab-case such as 'closing-rate', got '" + name + "'");
        }
    }
}
