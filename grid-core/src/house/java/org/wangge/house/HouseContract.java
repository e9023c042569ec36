package org.wangge.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.ImportOption.Predefined;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What every module has to pass. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class HouseContract {

    /** Canaries break rules on purpose. */
    private static final ImportOption NO_CANARIES = location -> !location.contains("/canary/");

    /** What JMH generates keeps no rules. */
    private static final ImportOption NO_MEASURING_CODE = location -> !location.contains("/jmh_generated/");

    private final Room room;
    private final JavaClasses main;
    private final JavaClasses tests;

    /**
     * Reads the classes of the module and its tests.
     *
     * @param room the module
     */
    protected HouseContract(Room room) {
        this.room = room;
        main = new ClassFileImporter()
                .withImportOption(Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(NO_MEASURING_CODE)
                .importPackages(room.root());
        tests = new ClassFileImporter()
                .withImportOption(Predefined.ONLY_INCLUDE_TESTS)
                .withImportOption(NO_CANARIES)
                .importPackages("org.wangge");
    }

    /**
     * The classes of the module itself, without its tests.
     *
     * @return what the rules look at
     */
    protected JavaClasses main() {
        return main;
    }

    @Test
    void knowsOnlyTheRoomsBelow() {
        HouseRules.knowsOnlyTheRoomsBelow(room).check(main);
    }

    @Test
    void leavesDatabasesToTheAdapters() {
        HouseRules.leavesDatabasesToTheAdapters().check(main);
    }

    @Test
    void keepsJqwikInTwoPackages() {
        HouseRules.keepsJqwikInTwoPackages().check(main);
    }

    @Test
    void hasNoPackageCycles() {
        HouseRules.hasNoPackageCycles(room).check(main);
    }

    @Test
    void leadsInThroughTheDoor() {
        HouseRules.leadsInThroughTheDoor(room).check(main);
    }

    @Test
    void marksEveryPackage() {
        HouseRules.marksEveryPackage().check(main);
    }

    @Test
    void namesSaySomething() {
        HouseRules.namesSaySomething().check(main);
    }

    @Test
    void keepsNoStaticState() {
        HouseRules.keepsNoStaticState().check(main);
    }

    @Test
    void hasNoSetters() {
        HouseRules.hasNoSetters().check(main);
    }

    @Test
    void constrainsRecordsAlone() {
        HouseRules.constrainsRecordsAlone().check(main);
    }

    @Test
    void namesTestsSoThatTheyRun() {
        TestRules.nameTestsSoThatTheyRun().check(tests);
    }

    @Test
    void switchesNoTestOff() {
        TestRules.switchNoTestOff().check(tests);
    }

    @Test
    void neverSleepsInATest() {
        TestRules.sleepNever().check(tests);
    }
}
