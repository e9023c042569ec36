package org.wangge.testkit.law;

import org.wangge.rules.rehearsal.Locality;
import org.wangge.testkit.fixture.SmallTown;

class SmallTownClockProperties extends ClockLaws {

    @Override
    protected Locality locality() {
        return SmallTown.locality();
    }
}
