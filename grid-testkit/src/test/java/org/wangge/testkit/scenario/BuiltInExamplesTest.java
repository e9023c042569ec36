package org.wangge.testkit.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.wangge.rules.PackReader;

/** Every example of every built-in pack comes out as it says. */
class BuiltInExamplesTest {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    @TestFactory
    Stream<DynamicTest> tangshanTown() {
        return ExampleTests.of(PackReader.builtIn("tangshan-town"), VALIDATOR);
    }

    @TestFactory
    Stream<DynamicTest> communityLimits() {
        return ExampleTests.of(PackReader.builtIn("community-limits"), VALIDATOR);
    }

    @TestFactory
    Stream<DynamicTest> quickstartTown() {
        return ExampleTests.of(PackReader.builtIn("quickstart-town"), VALIDATOR);
    }

    @Test
    void noPackIsLeftOut() {
        List<String> packs = PackReader.builtInIds().stream()
                .filter(id -> !PackReader.builtIn(id).examples().isEmpty())
                .toList();
        assertThat(packs).containsExactlyInAnyOrder("tangshan-town", "community-limits", "quickstart-town");
    }
}
