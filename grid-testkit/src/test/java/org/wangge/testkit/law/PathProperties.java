package org.wangge.testkit.law;

import net.jqwik.api.Group;
import org.wangge.rules.PackReader;
import org.wangge.rules.rehearsal.Locality;
import org.wangge.testkit.desk.LongLife;
import org.wangge.testkit.fixture.InventedLocality;
import org.wangge.testkit.fixture.SmallTown;
import org.wangge.testkit.scenario.ExampleTests;

/** The laws of the checked graph under the packs of the five workflows and under those of the tests. */
class PathProperties {

    static Locality invented(String pack) {
        var book = PackReader.builtIn(pack).requireClean();
        return InventedLocality.of(book, ExampleTests.calendarsOf(book));
    }

    @Group
    class OfTheCommunity extends PathLaws {
        private final Locality locality = invented("community-grid");

        @Override
        protected Locality locality() {
            return locality;
        }
    }

    @Group
    class OfTheDistrict extends PathLaws {
        private final Locality locality = invented("district-seven-stages");

        @Override
        protected Locality locality() {
            return locality;
        }
    }

    @Group
    class OfTheVillages extends PathLaws {
        private final Locality locality = invented("village-grid");

        @Override
        protected Locality locality() {
            return locality;
        }
    }

    @Group
    class OfTheCounty extends PathLaws {
        private final Locality locality = invented("county-four-levels");

        @Override
        protected Locality locality() {
            return locality;
        }
    }

    @Group
    class OfTangshan extends PathLaws {
        private final Locality locality = invented("tangshan-town");

        @Override
        protected Locality locality() {
            return locality;
        }
    }

    @Group
    class OfTheCommunityLimits extends PathLaws {
        private final Locality locality = invented("community-limits");

        @Override
        protected Locality locality() {
            return locality;
        }
    }

    @Group
    class OfTheSmallTown extends PathLaws {
        @Override
        protected Locality locality() {
            return SmallTown.locality();
        }
    }

    @Group
    class OfALongLife extends PathLaws {
        private final Locality locality =
                InventedLocality.of(LongLife.book(), ExampleTests.calendarsOf(LongLife.book()));

        @Override
        protected Locality locality() {
            return locality;
        }
    }
}
