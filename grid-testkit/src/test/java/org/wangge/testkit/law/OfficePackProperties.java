package org.wangge.testkit.law;

import net.jqwik.api.Group;
import org.wangge.rules.PackReader;
import org.wangge.rules.rehearsal.Locality;
import org.wangge.testkit.fixture.InventedLocality;
import org.wangge.testkit.scenario.ExampleTests;

/** The laws of cases under packs of offices: admission, persons as holders, first contacts. */
class OfficePackProperties {

    private static Locality invented(String pack) {
        var book = PackReader.builtIn(pack).requireClean();
        return InventedLocality.of(book, ExampleTests.calendarsOf(book));
    }

    @Group
    class OfFourLevels extends CaseLaws {
        private final Locality locality = invented("community-four-levels");

        @Override
        protected Locality locality() {
            return locality;
        }
    }

    @Group
    class OfPartyBuilding extends CaseLaws {
        private final Locality locality = invented("party-building-grid");

        @Override
        protected Locality locality() {
            return locality;
        }
    }
}
