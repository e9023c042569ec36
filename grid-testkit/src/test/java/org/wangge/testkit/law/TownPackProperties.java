package org.wangge.testkit.law;

import net.jqwik.api.Group;
import org.wangge.rules.PackReader;
import org.wangge.rules.rehearsal.Locality;
import org.wangge.testkit.fixture.InventedLocality;
import org.wangge.testkit.scenario.ExampleTests;

/** The laws of cases under the built-in packs of towns and subdistricts. */
class TownPackProperties {

    private static Locality invented(String pack) {
        var book = PackReader.builtIn(pack).requireClean();
        return InventedLocality.of(book, ExampleTests.calendarsOf(book));
    }

    @Group
    class OfTheCells extends CaseLaws {
        private final Locality locality = invented("town-cells");

        @Override
        protected Locality locality() {
            return locality;
        }
    }

    @Group
    class OfTheThreeTiers extends CaseLaws {
        private final Locality locality = invented("subdistrict-three-tiers");

        @Override
        protected Locality locality() {
            return locality;
        }
    }
}
