package org.wangge.core.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wangge.core.explain.ShortTextTest.Plain;

class TextIndexTest {

    @Test
    void findsNothingInNothing() {
        assertThat(new TextIndex<Plain, String>(Map.of()).find(new Plain("a"))).isNull();
    }

    @Test
    void doesNotChange() {
        Map<Plain, String> source = new HashMap<>(Map.of(new Plain("a"), "one"));
        TextIndex<Plain, String> index = new TextIndex<>(source);
        source.put(new Plain("b"), "two");
        assertThat(index.find(new Plain("a"))).isEqualTo("one");
        assertThat(index.find(new Plain("b"))).isNull();
    }

    @Property(tries = 300)
    void findsWhatAMapFinds(@ForAll("maps") Map<String, Integer> texts, @ForAll("texts") String asked) {
        Map<Plain, Integer> source = new HashMap<>();
        texts.forEach((text, number) -> source.put(new Plain(text), number));
        for (TextIndex<Plain, Integer> index : List.of(new TextIndex<>(source), TextIndex.lasting(source))) {
            assertThat(index.find(new Plain(asked))).isEqualTo(texts.get(asked));
            texts.forEach(
                    (text, number) -> assertThat(index.find(new Plain(text))).isEqualTo(number));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 999, 1000, 1001, 5000})
    void findsFewAndMany(int count) {
        Map<Plain, Integer> source = new HashMap<>();
        IntStream.range(0, count).forEach(i -> source.put(new Plain("id-" + i), i));
        TextIndex<Plain, Integer> index = TextIndex.lasting(source);
        assertThat(IntStream.range(0, count))
                .allMatch(i -> Integer.valueOf(i).equals(index.find(new Plain("id-" + i))));
        assertThat(index.find(new Plain("id-" + count))).isNull();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("ab网").ofMaxLength(20);
    }

    @Provide
    Arbitrary<Map<String, Integer>> maps() {
        return Arbitraries.maps(texts(), Arbitraries.integers().between(0, 9)).ofMaxSize(70);
    }
}
