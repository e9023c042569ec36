package org.wangge.examples.vendor;

import net.jqwik.api.Group;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.rules.PackReader;
import org.wangge.rules.rehearsal.Locality;
import org.wangge.testkit.fixture.InventedLocality;
import org.wangge.testkit.law.CaseLaws;
import org.wangge.testkit.law.ClockLaws;
import org.wangge.testkit.scenario.ExampleTests;

/** The laws of cases and of their clocks under the vendor's pack, in an invented place. */
class QingheCountyProperties {

    private static Locality invented() {
        RuleBook book = PackReader.fromFolder(QingheCountyTest.PACK).requireClean();
        return InventedLocality.of(book, ExampleTests.calendarsOf(book));
    }

    @Group
    class OfCases extends CaseLaws {
        private final Locality locality = invented();

        @Override
        protected Locality locality() {
            return locality;
        }
    }

    @Group
    class OfClocks extends ClockLaws {
        private final Locality locality = invented();

        @Override
        protected Locality locality() {
            return locality;
        }
    }
}
