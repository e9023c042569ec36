package org.wangge.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule that guards nothing stays green for ever: every rule is broken here on purpose. */
class CanaryTest {

    private static final String CANARY = "org.wangge.core.canary.";

    private static final Map<String, List<String>> CANARIES = canariesByRule();

    private static final Map<String, ArchRule> RULES = rulesByName();

    private static Map<String, List<String>> canariesByRule() {
        Map<String, List<String>> canaries = new TreeMap<>();
        canaries.put("knowsOnlyTheRoomsBelow", List.of("HouseCanaries$LooksUpstairs"));
        canaries.put("leavesDatabasesToTheAdapters", List.of("HouseCanaries$SpeaksToDatabases"));
        canaries.put("keepsJqwikInTwoPackages", List.of("HouseCanaries$Generates"));
        canaries.put("hasNoPackageCycles", List.of("chicken.Chicken"));
        canaries.put("leadsInThroughTheDoor", List.of("HouseCanaries$AsksTheDoor"));
        canaries.put("marksEveryPackage", List.of("HouseCanaries$BreaksNothing"));
        canaries.put("namesSaySomething", List.of("HouseCanaries$CaseManager", "HouseCanaries$GridDTO"));
        canaries.put(
                "keepsNoStaticState",
                List.of(
                        "HouseCanaries$CountsGlobally",
                        "HouseCanaries$CountsInAConstant",
                        "HouseCanaries$RemembersGlobally",
                        "HouseCanaries$SharesAnArray"));
        canaries.put("hasNoSetters", List.of("HouseCanaries$Changes"));
        canaries.put("constrainsRecordsAlone", List.of("HouseCanaries$ConstrainsAnAccessor"));
        canaries.put(
                "standsOnPureJava",
                List.of(
                        "PurityCanaries$Files",
                        "PurityCanaries$Paths",
                        "PurityCanaries$Databases",
                        "PurityCanaries$Logs",
                        "PurityCanaries$ThreadLocalRandomNumber"));
        canaries.put(
                "asksNothingOfTheMachine",
                List.of(
                        "PurityCanaries$Millis",
                        "PurityCanaries$Nanos",
                        "PurityCanaries$InstantNow",
                        "PurityCanaries$InstantNowByReference",
                        "PurityCanaries$Today",
                        "PurityCanaries$SystemClock",
                        "PurityCanaries$SystemInstants",
                        "PurityCanaries$DefaultZone",
                        "PurityCanaries$DefaultLocale",
                        "PurityCanaries$Chance",
                        "PurityCanaries$RandomIds",
                        "PurityCanaries$Environment",
                        "PurityCanaries$Settings"));
        canaries.put(
                "usesNoMachinery",
                List.of(
                        "PurityCanaries$Dates",
                        "PurityCanaries$DefaultTimeZone",
                        "PurityCanaries$RandomNumber",
                        "PurityCanaries$SecureRandomNumber",
                        "PurityCanaries$Threads"));
        canaries.put("nameTestsSoThatTheyRun", List.of("SwitchedOff"));
        canaries.put(
                "switchNoTestOff",
                List.of("SwitchedOff$ByDisabling", "SwitchedOff$ByAssuming", "SwitchedOff$ByCondition"));
        canaries.put("sleepNever", List.of("SwitchedOff$Sleeps"));
        return canaries;
    }

    private static Map<String, ArchRule> rulesByName() {
        Map<String, ArchRule> rules = new TreeMap<>();
        Stream.of(HouseRules.class, PurityRules.class, TestRules.class)
                .flatMap(holder -> Arrays.stream(holder.getDeclaredMethods()))
                .filter(method -> method.getReturnType().equals(ArchRule.class))
                .forEach(method -> rules.put(method.getName(), ruleOf(method)));
        return rules;
    }

    private static ArchRule ruleOf(Method method) {
        Object[] arguments = method.getParameterCount() == 0 ? new Object[0] : new Object[] {Room.CORE};
        try {
            return (ArchRule) method.invoke(null, arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("No rule to be had from " + method, e);
        }
    }

    static Stream<Arguments> rulesAndCanaries() {
        return CANARIES.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(canary -> arguments(entry.getKey(), canary)));
    }

    @Test
    void everyRuleHasACanary() {
        assertThat(CANARIES.keySet()).isEqualTo(RULES.keySet());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("rulesAndCanaries")
    void everyCanaryBreaksItsRule(String rule, String canary) {
        assertThat(violations(rule, canary)).anyMatch(line -> line.contains(CANARY + canary));
    }

    @ParameterizedTest
    @MethodSource("rulesThatHoldForOneClass")
    void theHarmlessClassBreaksNone(String rule) {
        assertThat(violations(rule, "HouseCanaries$BreaksNothing")).isEmpty();
    }

    static Stream<String> rulesThatHoldForOneClass() {
        // its package is a canary of its own; a rule about tests wants a test
        List<String> others = List.of("marksEveryPackage", "nameTestsSoThatTheyRun");
        return RULES.keySet().stream().filter(rule -> !others.contains(rule));
    }

    private static List<String> violations(String rule, String canary) {
        return RULES.get(rule)
                .evaluate(new ClassFileImporter().importClasses(classes(canary)))
                .getFailureReport()
                .getDetails();
    }

    private static List<Class<?>> classes(String canary) {
        // a cycle needs its other half
        return canary.equals("chicken.Chicken")
                ? List.of(named("chicken.Chicken"), named("egg.Egg"))
                : List.of(named(canary));
    }

    private static Class<?> named(String canary) {
        try {
            return Class.forName(CANARY + canary, false, CanaryTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException("There is no canary " + canary, e);
        }
    }
}
