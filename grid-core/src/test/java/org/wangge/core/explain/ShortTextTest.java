package org.wangge.core.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShortTextTest {

    /** A text of no kind in particular. */
    static final class Plain extends ShortText {
        Plain(String value) {
            super(value);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Plain plain && isSame(plain);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "1234567890",
                "12345678901",
                "group-leader",
                "Group-leader",
                "village-leader",
                "------------",
                "12345678901234567890",
                "123456789012345678901",
                "P11-az-AZ-09",
                "a_b",
                "镇",
                "resident-informed"
            })
    void isTheSameAsAnotherObjectOfItsText(String text) {
        Plain one = new Plain(text);
        Plain other = new Plain(String.valueOf(text.toCharArray()));
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).hasToString(text);
        assertThat(one.value()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "a, b",
        "a, aa",
        "a, A",
        "a-b, a_b",
        "1234567890, 12345678900",
        "group-leader, group-Leader",
        "group-leader, group-leaders",
        "village-leader, village-leaded",
        "zzzzzzzzzzzz, ------------",
        "ab, ba",
        "12345678901234567890, 12345678901234567891",
        "镇, 区",
        "12345678901234567890, 123456789012345678901",
        "123456789012345678901, 123456789012345678902"
    })
    void isNotWhatDiffersInOneCharacter(String one, String other) {
        assertThat(new Plain(one)).isNotEqualTo(new Plain(other));
    }

    @Test
    void isNotThePaddingThatItIsKeptWith() {
        assertThat(new Plain("a")).isNotEqualTo(new Plain("a\0"));
        assertThat(new Plain("")).isNotEqualTo(new Plain("\0"));
    }

    /** Each of the characters that fit is another number, alone and behind others. */
    @Test
    void tellsAllCharactersApart() {
        String characters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_";
        for (String before : List.of("", "1234567890", "12345678901", "123456789012")) {
            assertThat(characters.chars().mapToObj(one -> new Plain(before + (char) one)))
                    .map(ShortText::spread)
                    .doesNotHaveDuplicates();
        }
    }

    /** Texts of the same hash and length, which are too long for numbers. */
    @Test
    void isReadWhereNumbersDoNotTell() {
        String one = "Aa-1234567890-1234567890";
        String other = "BB-1234567890-1234567890";
        assertThat(one).hasSameHashCodeAs(other).hasSameSizeAs(other);
        assertThat(new Plain(one)).isNotEqualTo(new Plain(other));
    }

    @Property
    void isTheSameExactlyIfTheTextsAre(@ForAll("texts") String one, @ForAll("texts") String other) {
        assertThat(new Plain(one).equals(new Plain(other))).isEqualTo(one.equals(other));
    }

    /** Of ten to fourteen characters, of which one number holds some and two the others. */
    @Property
    void isTheSameExactlyIfTheTextsAreWhereOneNumberEnds(
            @ForAll("borderline") String one, @ForAll("borderline") String other) {
        assertThat(new Plain(one).equals(new Plain(other))).isEqualTo(one.equals(other));
        assertThat(new Plain(one)).isEqualTo(new Plain(String.valueOf(one.toCharArray())));
    }

    @Provide
    Arbitrary<String> borderline() {
        return Arbitraries.strings().withChars('a', '-', 'Z').ofMaxLength(4).map(end -> "---------9" + end);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars('a', '-', 'Z', '\0', 'é', '网')
                .ofMaxLength(3)
                .map(text -> "123456789012345678901".substring(text.length() * 4) + text);
    }
}
