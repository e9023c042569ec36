package org.wangge.house;

import org.junit.jupiter.api.Test;

/** What grid-core has to pass beyond the other modules. */
public abstract class PurityContract extends HouseContract {

    /** Reads the classes of grid-core. */
    protected PurityContract() {
        super(Room.CORE);
    }

    @Test
    void standsOnPureJava() {
        PurityRules.standsOnPureJava().check(main());
    }

    @Test
    void asksNothingOfTheMachine() {
        PurityRules.asksNothingOfTheMachine().check(main());
    }

    @Test
    void usesNoMachinery() {
        PurityRules.usesNoMachinery().check(main());
    }
}
