package org.wangge.testkit.law;

import java.util.List;
import org.wangge.rules.rehearsal.Locality;
import org.wangge.testkit.fixture.InventedLocality;
import org.wangge.testkit.fixture.SmallTown;

/** The regulation of the small town in a place that was invented for it, with no calendar known. */
class InventedTownProperties extends CaseLaws {

    @Override
    protected Locality locality() {
        return InventedLocality.of(SmallTown.book(), List.of());
    }
}
