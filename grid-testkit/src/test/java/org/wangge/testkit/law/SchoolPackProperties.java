package org.wangge.testkit.law;

import net.jqwik.api.Group;
import org.wangge.rules.PackReader;
import org.wangge.rules.rehearsal.Locality;
import org.wangge.testkit.fixture.InventedLocality;
import org.wangge.testkit.scenario.ExampleTests;

/** The laws of cases under packs of school safety: orders with limits, extensions upon request, strict sequences. */
class SchoolPackProperties {

    private static Locality invented(String pack) {
        var book = PackReader.builtIn(pack).requireClean();
        return InventedLocality.of(book, ExampleTests.calendarsOf(book));
    }

    @Group
    class OfTheCity extends CaseLaws {
        private final Locality locality = invented("city-school-safety");

        @Override
        protected Locality locality() {
            return locality;
        }
    }

    @Group
    class OfTheKindergarten extends CaseLaws {
        private final Locality locality = invented("kindergarten-safety");

        @Override
        protected Locality locality() {
            return locality;
        }
    }

    @Group
    class OfTheEpidemic extends CaseLaws {
        private final Locality locality = invented("school-epidemic");

        @Override
        protected Locality locality() {
            return locality;
        }
    }
}
