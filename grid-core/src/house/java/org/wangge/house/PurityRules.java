package org.wangge.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** What keeps grid-core pure: the same input gives the same answer, on any machine, at any time. */
final class PurityRules {

    /** Everything that core may stand on, package by package; what is not named here is not allowed. */
    private static final String[] FOUNDATION = {
        "org.wangge.core..",
        "java.lang",
        "java.lang.annotation",
        "java.lang.invoke",
        "java.lang.runtime",
        "java.math",
        // names of charsets for digests over text; no buffers, no files
        "java.nio.charset",
        "java.security",
        "java.text",
        "java.time..",
        "java.util",
        "java.util.function",
        "java.util.regex",
        "java.util.stream",
        "jakarta.validation..",
        "org.immutables.value..",
        "org.jspecify.annotations"
    };

    /** Calls that answer differently on another machine or at another time, as owner and name. */
    private static final Set<String> ASKING_THE_MACHINE = Set.of(
            "java.lang.Boolean.getBoolean",
            "java.lang.Integer.getInteger",
            "java.lang.Long.getLong",
            "java.lang.Math.random",
            "java.lang.StrictMath.random",
            "java.lang.System.console",
            "java.lang.System.currentTimeMillis",
            "java.lang.System.getProperties",
            "java.lang.System.getProperty",
            "java.lang.System.getenv",
            "java.lang.System.identityHashCode",
            "java.lang.System.lineSeparator",
            "java.lang.System.nanoTime",
            "java.util.Collections.shuffle",
            "java.util.Locale.getDefault",
            "java.util.UUID.randomUUID");

    private PurityRules() {}

    /** No files, no streams of bytes, no databases, no logging, no framework. */
    static ArchRule standsOnPureJava() {
        return classes()
                .that()
                .resideInAPackage(Room.CORE.everything())
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(FOUNDATION))
                .because("the domain runs in any host, without I/O and without a framework");
    }

    /** No clock, no chance, no settings of the machine. */
    static ArchRule asksNothingOfTheMachine() {
        return noClasses()
                .should()
                .accessTargetWhere(describe("it asks the machine", PurityRules::asksTheMachine))
                .because("time, zone, locale and ids come in from outside");
    }

    /** Nothing that runs by itself, rolls dice or keeps a wall clock. */
    static ArchRule usesNoMachinery() {
        return noClasses()
                .should()
                .dependOnClassesThat(belongToAnyOf(
                                java.lang.Process.class,
                                java.lang.ProcessBuilder.class,
                                java.lang.Runtime.class,
                                java.lang.Thread.class,
                                java.lang.ThreadLocal.class,
                                java.security.SecureRandom.class,
                                java.util.Calendar.class,
                                java.util.Date.class,
                                java.util.GregorianCalendar.class,
                                java.util.Random.class,
                                java.util.Scanner.class,
                                java.util.SplittableRandom.class,
                                java.util.TimeZone.class,
                                java.util.Timer.class)
                        .or(resideInAnyPackage("java.util.random..")))
                .because("threads, chance and wall clocks are the host's");
    }

    private static boolean asksTheMachine(JavaAccess<?> access) {
        String name = access.getTarget().getName();
        if (access.getTargetOwner().getPackageName().equals("java.time")) {
            return name.equals("now") || name.startsWith("system") || name.startsWith("tick");
        }
        return ASKING_THE_MACHINE.contains(access.getTargetOwner().getName() + "." + name);
    }
}
