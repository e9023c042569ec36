package org.wangge.testkit.law;

import org.wangge.rules.rehearsal.Locality;

/** The laws of the clocks of the built-in pack {@code community-limits}. */
class CommunityClockProperties extends ClockLaws {

    private final Locality locality = CommunityProperties.invented();

    @Override
    protected Locality locality() {
        return locality;
    }
}
