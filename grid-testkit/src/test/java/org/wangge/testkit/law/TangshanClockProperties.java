package org.wangge.testkit.law;

import org.wangge.rules.rehearsal.Locality;

/** The laws of the clocks of the built-in pack {@code tangshan-town}. */
class TangshanClockProperties extends ClockLaws {

    private final Locality locality = TangshanProperties.invented();

    @Override
    protected Locality locality() {
        return locality;
    }
}
