package org.wangge.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.ArchCondition.from;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.NullMarked;

/** The rules that every module keeps. */
final class HouseRules {

    /** TimeBase is no base class but what time is counted on, so it may keep its name. */
    private static final String VAGUE_NAME =
            ".*(Util|Utils|Helper|Helpers|Manager|Impl|(?<!\\.Time)Base|Info|Data|VO|DTO)(\\$.*)?";

    private HouseRules() {}

    /** Dependencies point one way. */
    static ArchRule knowsOnlyTheRoomsBelow(Room room) {
        return classes()
                .that()
                .resideInAPackage(room.everything())
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage("org.wangge..").or(resideInAnyPackage(room.known())))
                .because("dependencies between modules point one way");
    }

    /** Databases belong to the adapters, to what breaks their connections in tests, and to the examples. */
    static ArchRule leavesDatabasesToTheAdapters() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(
                        Room.JDBC.everything(), Room.EXAMPLES.everything(), "org.wangge.testkit.fault..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..")
                .allowEmptyShould(true)
                .because("everything but the adapters works without a database");
    }

    /** The library for properties can be exchanged as long as its types stay in two packages. */
    static ArchRule keepsJqwikInTwoPackages() {
        return noClasses()
                .that()
                .resideOutsideOfPackages("org.wangge.testkit.arbitrary..", "org.wangge.testkit.law..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("net.jqwik..")
                .allowEmptyShould(true)
                .because("the choice of jqwik stays reversible");
    }

    /** Packages form no cycles; annotations that hold the style do not count. */
    static ArchRule hasNoPackageCycles(Room room) {
        return slices().matching(room.root() + ".(**)")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true);
    }

    /** Nothing below the root package depends on the door in it, but for what a host's framework finds by itself. */
    static ArchRule leadsInThroughTheDoor(Room room) {
        return noClasses()
                .that(resideInAPackage(room.root() + ".*..").and(resideOutsideOfPackage(room.root() + ".spring")))
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage(room.root()).and(not(describe("annotations", JavaClass::isAnnotation))))
                .allowEmptyShould(true)
                .because("the root package holds the door, and nothing inside asks the door");
    }

    /** Null stays out by declaration. */
    static ArchRule marksEveryPackage() {
        return classes()
                .should(from(describe(
                        "reside in a package whose package-info is @NullMarked", HouseRules::isInMarkedPackage)));
    }

    /** A name says what a type does. */
    static ArchRule namesSaySomething() {
        return noClasses()
                .should()
                .haveNameMatching(VAGUE_NAME)
                .because("a name that ends this way says nothing about the field");
    }

    /** Static fields are constants. */
    static ArchRule keepsNoStaticState() {
        return noFields()
                .that()
                .areStatic()
                .should(from(describe("be assignable or mutable", HouseRules::isMutable)))
                .allowEmptyShould(true)
                .because("the library keeps no state of its own");
    }

    /** Values do not change. */
    static ArchRule hasNoSetters() {
        return noMethods()
                .that()
                .arePublic()
                .and()
                .areNotStatic()
                .should(from(describe("be a setter", HouseRules::isSetter)))
                .allowEmptyShould(true)
                .because("values do not change");
    }

    /** The validator looks at records and getters alone, and says nothing about the rest. */
    static ArchRule constrainsRecordsAlone() {
        return noMethods()
                .that()
                .areMetaAnnotatedWith("jakarta.validation.Constraint")
                .should()
                .beDeclaredInClassesThat(describe("are no records", owner -> !owner.isRecord()))
                .allowEmptyShould(true)
                .because("a constraint on the accessor of anything but a record is never validated");
    }

    private static boolean isInMarkedPackage(JavaClass type) {
        return type.getPackage().isAnnotatedWith(NullMarked.class);
    }

    private static boolean isMutable(JavaField field) {
        if (field.getModifiers().contains(JavaModifier.SYNTHETIC)) {
            return false;
        }
        return !field.getModifiers().contains(JavaModifier.FINAL) || isMutableType(field.getRawType());
    }

    private static boolean isMutableType(JavaClass type) {
        boolean isCollection = type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class);
        return type.isArray()
                || (isCollection && !type.isInterface() && !isValueOfTheHouse(type))
                || type.getPackageName().equals("java.util.concurrent.atomic")
                || type.isAssignableTo(ThreadLocal.class);
    }

    /** A collection of our own, such as facts by name, is a value if no field of it can be assigned. */
    private static boolean isValueOfTheHouse(JavaClass type) {
        return type.getPackageName().startsWith("org.wangge.")
                && type.getAllFields().stream()
                        .filter(field -> field.getOwner().getPackageName().startsWith("org.wangge."))
                        .allMatch(field -> field.getModifiers().contains(JavaModifier.FINAL));
    }

    private static boolean isSetter(JavaMethod method) {
        return method.getName().matches("set[A-Z].*")
                && method.getRawReturnType().isEquivalentTo(void.class);
    }
}
