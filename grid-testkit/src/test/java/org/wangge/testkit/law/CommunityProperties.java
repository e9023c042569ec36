package org.wangge.testkit.law;

import org.wangge.rules.PackReader;
import org.wangge.rules.rehearsal.Locality;
import org.wangge.testkit.fixture.InventedLocality;
import org.wangge.testkit.scenario.ExampleTests;

/** The laws of cases under the built-in pack {@code community-limits}. */
class CommunityProperties extends CaseLaws {

    private final Locality locality = invented();

    static Locality invented() {
        var book = PackReader.builtIn("community-limits").requireClean();
        return InventedLocality.of(book, ExampleTests.calendarsOf(book));
    }

    @Override
    protected Locality locality() {
        return locality;
    }
}
