package org.wangge.testkit.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.wangge.rules.PackReader;
import org.wangge.testkit.desk.LongLife;

/** The examples of the built-in packs that carry no scheme come out as they say; for the others see TwentyPacksTest. */
class BuiltInExamplesTest {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    @TestFactory
    Stream<DynamicContainer> comeOutAsTheySay() {
        Set<String> schemes = SchemePack.ids().collect(Collectors.toSet());
        return PackReader.builtInIds().stream()
                .filter(id -> !schemes.contains(id))
                .map(id -> DynamicContainer.dynamicContainer(id, ExampleTests.of(PackReader.builtIn(id), VALIDATOR)));
    }

    @TestFactory
    Stream<DynamicTest> longLife() {
        return ExampleTests.of(LongLife.pack(), VALIDATOR);
    }

    @Test
    void areThereForEveryPackButTheBases() {
        assertThat(PackReader.builtInIds())
                .filteredOn(id -> PackReader.builtIn(id).examples().isEmpty())
                .containsExactlyInAnyOrder("community", "company", "school-safety", "township");
    }
}
