package org.wangge.core.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.wangge.core.fact.Condition;
import org.wangge.core.fact.Constraint;
import org.wangge.core.fact.Fact;
import org.wangge.core.fact.FactId;
import org.wangge.core.fact.FactMap;
import org.wangge.core.fact.FactSource;
import org.wangge.core.fact.FactType;
import org.wangge.core.fact.FactValue;
import org.wangge.core.fact.Facts;
import org.wangge.core.fact.Interval;
import org.wangge.core.fact.Match;
import org.wangge.core.fixture.Town;

/** Whatever the tree, its tests laid out flat say the same. */
class StepConditionProperties {

    private static final List<String> WORDS = List.of("a", "b", "c");
    private static final FactId TOLD = FactId.of("told");
    private static final FactId KEPT = FactId.of("kept");
    private static final FactId ASSUMED = FactId.of("assumed");
    private static final FactId COUNTED = FactId.of("counted");
    private static final Vocabulary VOCABULARY = Vocabulary.of(
            List.of(
                    word(TOLD, Optional.empty()),
                    word(KEPT, Optional.empty()),
                    word(ASSUMED, Optional.of(FactValue.of("b"))),
                    Fact.core(COUNTED.value(), FactType.NUMBER)),
            Map.of());

    private static Fact word(FactId name, Optional<FactValue> whenUnset) {
        return new Fact(name, FactType.ENUM, WORDS, FactSource.COMMAND, whenUnset);
    }

    @Property
    void holdsExactlyWhenTheTreeDoes(
            @ForAll("conditions") Condition condition,
            @ForAll("told") Map<FactId, FactValue> told,
            @ForAll("known") Map<FactId, FactValue> known) {
        Attempt attempt = new Attempt(
                VOCABULARY,
                knowing(Facts.of(known)),
                new ActionRequest(ActionId.of("act"), Town.ZHAO, told),
                Town.context("2026-10-09T10:00"));
        StepCondition flat = new StepCondition(condition, VOCABULARY, FactMap.copyOf(Map.of(TOLD, "", ASSUMED, "")));
        assertThat(flat.holds(attempt.subject(), attempt.request())).isEqualTo(condition.holds(attempt));
    }

    @Example
    void holdsOfNothingInAnyOfNothing() {
        assertThat(holdsOfNothing(new Condition.Any(List.of()))).isFalse();
        assertThat(holdsOfNothing(new Condition.All(List.of()))).isTrue();
        assertThat(holdsOfNothing(Condition.ALWAYS)).isTrue();
        assertThat(holdsOfNothing(new Condition.Not(Condition.ALWAYS))).isFalse();
    }

    private static boolean holdsOfNothing(Condition condition) {
        return new StepCondition(condition, VOCABULARY, FactMap.copyOf(Map.of()))
                .holds(knowing(Facts.NONE), new ActionRequest(ActionId.of("act"), Town.ZHAO, Map.of()));
    }

    /** A subject that is asked for its facts and for nothing else. */
    private static Subject knowing(Facts facts) {
        return (Subject) Proxy.newProxyInstance(
                Subject.class.getClassLoader(), new Class<?>[] {Subject.class}, (proxy, method, arguments) -> {
                    assertThat(method.getName()).isEqualTo("facts");
                    return facts;
                });
    }

    @Provide
    Arbitrary<Condition> conditions() {
        return conditions(3);
    }

    private static Arbitrary<Condition> conditions(int depth) {
        Arbitrary<Condition> matches = Arbitraries.maps(Arbitraries.of(TOLD, KEPT, ASSUMED, COUNTED), constraints())
                .ofMaxSize(3)
                .map(Match::of);
        if (depth == 0) {
            return matches;
        }
        Arbitrary<Condition> parts = conditions(depth - 1);
        return Arbitraries.oneOf(
                matches,
                parts.map(Condition.Not::new),
                parts.list().ofMaxSize(3).map(Condition.All::new),
                parts.list().ofMaxSize(3).map(Condition.Any::new));
    }

    private static Arbitrary<Constraint> constraints() {
        Arbitrary<Constraint> values = Arbitraries.of(values().toList())
                .set()
                .ofMinSize(1)
                .ofMaxSize(2)
                .map(set -> new Constraint.OneOf(Set.copyOf(set)));
        Interval fromTwo = new Interval(Optional.of(BigDecimal.valueOf(2)), true, Optional.empty(), false);
        return Arbitraries.oneOf(values, Arbitraries.just(new Constraint.Within(fromTwo)));
    }

    @Provide
    Arbitrary<Map<FactId, FactValue>> told() {
        return Arbitraries.maps(
                        Arbitraries.of(TOLD, ASSUMED),
                        Arbitraries.of(WORDS.stream().map(FactValue::of).toList()))
                .ofMaxSize(2);
    }

    @Provide
    Arbitrary<Map<FactId, FactValue>> known() {
        return Arbitraries.maps(Arbitraries.of(TOLD, KEPT, ASSUMED, COUNTED), Arbitraries.of(values().toList()))
                .ofMaxSize(4);
    }

    private static Stream<FactValue> values() {
        return Stream.concat(
                WORDS.stream().map(FactValue::of), Stream.of(FactValue.of(1), FactValue.of(2), FactValue.of(true)));
    }
}
