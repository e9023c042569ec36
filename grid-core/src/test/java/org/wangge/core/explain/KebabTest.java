package org.wangge.core.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KebabTest {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    @ParameterizedTest
    @ValueSource(strings = {"a", "settle", "hand-over", "p11-5", "1-a"})
    void isOfSmallLettersAndDigits(String text) {
        assertThat(Kebab.isId(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "-a", "a-", "a--b", "A", "a b", "结案", "ı", "٣"})
    void isNothingElse(String text) {
        assertThat(Kebab.isId(text)).isFalse();
        assertThat(Kebab.isName(text)).isFalse();
    }

    @Property
    void saysTheSameAsTheExpression(
            @ForAll @Chars({'a', 'z', '0', '9', '-', 'A', '_', '{', '`', '/', ':'}) @StringLength(max = 6)
                    String text) {
        assertThat(Kebab.isId(text)).isEqualTo(ID.matcher(text).matches());
        assertThat(Kebab.isName(text)).isEqualTo(NAME.matcher(text).matches());
    }
}
