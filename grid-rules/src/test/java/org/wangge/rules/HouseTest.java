package org.wangge.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import org.junit.jupiter.api.Test;
import org.wangge.house.HouseContract;
import org.wangge.house.Room;

class HouseTest extends HouseContract {

    HouseTest() {
        super(Room.RULES);
    }

    /** Hosts that embed the library leave the optional dependency out. */
    @Test
    void keepsPicocliInTheCommandLine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.wangge.rules.cli")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("picocli..")
                .check(main());
    }
}
