package org.wangge.testkit.law;

import org.wangge.rules.rehearsal.Locality;
import org.wangge.testkit.desk.LongLife;
import org.wangge.testkit.fixture.InventedLocality;
import org.wangge.testkit.scenario.ExampleTests;

/** The laws of cases where several sign, limits are set by commands, and clocks act by themselves. */
class LongLifeProperties extends CaseLaws {

    private final Locality locality = InventedLocality.of(LongLife.book(), ExampleTests.calendarsOf(LongLife.book()));

    @Override
    protected Locality locality() {
        return locality;
    }
}
