package org.wangge.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import org.junit.jupiter.api.Test;
import org.wangge.house.HouseContract;
import org.wangge.house.Room;

class HouseTest extends HouseContract {

    HouseTest() {
        super(Room.RULES);
    }

    /** Hosts that embed the library leave the optional dependencies out. */
    @Test
    void keepsOptionalDependenciesInTheCommandLine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.wangge.rules.cli")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("picocli..", "org.hibernate..")
                .check(main());
    }
}
