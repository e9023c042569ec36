package org.wangge.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.ArchCondition.from;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchRule;

/** The rules that the tests of every module keep. */
final class TestRules {

    private static final String NAME_THAT_RUNS = ".*(Test|Properties|Contract|Rules|IT)";

    private TestRules() {}

    /** A test whose class has another name is never run, and nobody notices. */
    static ArchRule nameTestsSoThatTheyRun() {
        return methods()
                .that()
                .areMetaAnnotatedWith("org.junit.platform.commons.annotation.Testable")
                .should(from(describe("be in a class named " + NAME_THAT_RUNS, TestRules::runs)));
    }

    /** A test runs or does not exist. */
    static ArchRule switchNoTestOff() {
        return noClasses()
                .should()
                .dependOnClassesThat(describe("switch tests off", TestRules::switchesOff))
                .allowEmptyShould(true)
                .because("a test runs or does not exist; what a machine cannot run stands in a profile");
    }

    /** Tests wait for nothing. */
    static ArchRule sleepNever() {
        return noClasses()
                .should()
                .callMethodWhere(describe(
                        "it sleeps",
                        call -> call.getTargetOwner().isEquivalentTo(Thread.class)
                                && call.getName().equals("sleep")))
                .allowEmptyShould(true)
                .because("tests drive the clock themselves");
    }

    private static boolean runs(JavaMethod method) {
        return outermost(method.getOwner()).getSimpleName().matches(NAME_THAT_RUNS);
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(TestRules::outermost).orElse(type);
    }

    private static boolean switchesOff(JavaClass type) {
        String name = type.getName();
        return name.equals("org.junit.jupiter.api.Disabled")
                || name.equals("org.junit.jupiter.api.Assumptions")
                || name.equals("org.assertj.core.api.Assumptions")
                || name.equals("net.jqwik.api.Disabled")
                || name.startsWith("org.junit.jupiter.api.condition.");
    }
}
