package org.wangge.core.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class FactMapTest {

    private static final FactId SCOPE = FactId.of("scope");
    private static final FactId URGENCY = FactId.of("urgency");

    @Test
    void findsWhatStandsForAName() {
        FactMap<String> map = FactMap.copyOf(Map.of(SCOPE, "town", URGENCY, "normal"));
        assertThat(map.findOr(FactId.of("scope"), "none")).isEqualTo("town");
        assertThat(map.findOr(FactId.of("channel"), "none")).isEqualTo("none");
        assertThat(map.get(FactId.of("urgency"))).isEqualTo("normal");
        assertThat(map.get("scope")).isNull();
        assertThat(map.containsKey("scope")).isFalse();
    }

    @Test
    void goesByTheOrderOfNames() {
        FactMap<String> map = FactMap.copyOf(Map.of(URGENCY, "normal", SCOPE, "town"));
        assertThat(map.keySet()).containsExactly(SCOPE, URGENCY);
        assertThat(map.name(1)).isEqualTo(URGENCY);
        assertThat(map.value(1)).isEqualTo("normal");
    }

    @Test
    void doesNotChange() {
        Map<FactId, String> source = new HashMap<>(Map.of(SCOPE, "town"));
        FactMap<String> map = FactMap.copyOf(source);
        source.put(SCOPE, "village");
        assertThat(map.findOr(SCOPE, "none")).isEqualTo("town");
        assertThat(FactMap.copyOf(map)).isSameAs(map);
        assertThatThrownBy(() -> map.put(URGENCY, "normal")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(map::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void holdsNothingUnset() {
        Map<FactId, String> source = new HashMap<>();
        source.put(SCOPE, null);
        assertThatNullPointerException()
                .isThrownBy(() -> FactMap.copyOf(source))
                .withMessage("scope");
        assertThat(FactMap.copyOf(Map.<FactId, String>of()).findOr(SCOPE, "none"))
                .isEqualTo("none");
    }

    @Property(tries = 300)
    void isWhatASortedMapIs(@ForAll("maps") Map<FactId, Integer> source, @ForAll("names") FactId asked) {
        FactMap<Integer> map = FactMap.copyOf(source);
        assertThat(map).isEqualTo(source).hasSameHashCodeAs(source);
        assertThat(map.entrySet()).containsExactlyElementsOf(new TreeMap<>(source).entrySet());
        assertThat(map.findOr(asked, -1)).isEqualTo(source.getOrDefault(asked, -1));
        assertThat(map.has(asked)).isEqualTo(source.containsKey(asked));
        source.forEach(
                (name, value) -> assertThat(map.get(FactId.of(name.value()))).isEqualTo(value));
    }

    @Provide
    Arbitrary<FactId> names() {
        return Arbitraries.strings()
                .withChars("abc")
                .ofMinLength(1)
                .ofMaxLength(3)
                .map(FactId::of);
    }

    @Provide
    Arbitrary<Map<FactId, Integer>> maps() {
        return Arbitraries.maps(names(), Arbitraries.integers().between(0, 9)).ofMaxSize(30);
    }
}
