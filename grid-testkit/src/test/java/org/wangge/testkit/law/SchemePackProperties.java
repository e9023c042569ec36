package org.wangge.testkit.law;

import net.jqwik.api.Group;
import org.wangge.rules.PackReader;
import org.wangge.rules.rehearsal.Locality;
import org.wangge.testkit.fixture.InventedLocality;
import org.wangge.testkit.scenario.ExampleTests;

/** The laws of cases and of their clocks under the built-in packs of four schemes. */
class SchemePackProperties {

    private static Locality invented(String pack) {
        var book = PackReader.builtIn(pack).requireClean();
        return InventedLocality.of(book, ExampleTests.calendarsOf(book));
    }

    @Group
    class OfTheCommunity extends CaseLaws {
        private final Locality locality = invented("community-grid");

        @Override
        protected Locality locality() {
            return locality;
        }
    }

    @Group
    class OfTheDistrict extends CaseLaws {
        private final Locality locality = invented("district-seven-stages");

        @Override
        protected Locality locality() {
            return locality;
        }
    }

    @Group
    class OfTheVillages extends CaseLaws {
        private final Locality locality = invented("village-grid");

        @Override
        protected Locality locality() {
            return locality;
        }
    }

    @Group
    class OfTheCounty extends CaseLaws {
        private final Locality locality = invented("county-four-levels");

        @Override
        protected Locality locality() {
            return locality;
        }
    }

    @Group
    class ClocksOfTheCounty extends ClockLaws {
        private final Locality locality = invented("county-four-levels");

        @Override
        protected Locality locality() {
            return locality;
        }
    }
}
