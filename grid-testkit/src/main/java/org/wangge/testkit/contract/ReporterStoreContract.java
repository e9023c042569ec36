package org.wangge.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wangge.core.casefile.CaseId;
import org.wangge.core.casefile.Reporter;
import org.wangge.testkit.fixture.CaseScript;
import org.wangge.testkit.fixture.SampleCases;

/** Who reported a case is kept beside it, and can be erased without a trace. */
abstract class ReporterStoreContract extends PortContract {

    private static final Reporter WHOLE = Reporter.of("赵\uD842\uDFB7 “小名”, 'quoted'", "010-0000 0000 转 7", true);

    private void save(CaseId id, Reporter reporter) {
        together(() -> stores().reporters().save(id, reporter));
    }

    @Test
    void knowsNobodyWhereNobodyWasSaved() {
        assertThat(stores().reporters().find(id("c-1"))).isEmpty();
        assertThat(stores().reporters().erase(id("c-1"))).isFalse();
    }

    @Test
    void givesBackWhoWasSaved() {
        Reporter nameless = new Reporter(Optional.empty(), Optional.of("10000"), true, false);
        Reporter known = new Reporter(Optional.of("n".repeat(100)), Optional.empty(), false, false);
        save(id("c-1"), WHOLE);
        save(id("c-2"), Reporter.ANONYMOUS);
        save(id("c-3"), nameless);
        save(id("c-4"), known);
        assertThat(stores().reporters().find(id("c-1"))).contains(WHOLE);
        assertThat(stores().reporters().find(id("c-2"))).contains(Reporter.ANONYMOUS);
        assertThat(stores().reporters().find(id("c-3"))).contains(nameless);
        assertThat(stores().reporters().find(id("c-4"))).contains(known);
    }

    @Test
    void keepsTheLastOneOfACase() {
        save(id("c-1"), WHOLE);
        save(id("c-1"), Reporter.ANONYMOUS);
        assertThat(stores().reporters().find(id("c-1"))).contains(Reporter.ANONYMOUS);
    }

    @Test
    void keepsRegionsAndCasesApart() {
        save(id("c-1"), WHOLE);
        save(new CaseId(ELSEWHERE, "c-1"), Reporter.ANONYMOUS);
        assertThat(stores().reporters().erase(id("c-2"))).isFalse();
        assertThat(stores().reporters().erase(id("c-1"))).isTrue();
        assertThat(stores().reporters().find(new CaseId(ELSEWHERE, "c-1"))).contains(Reporter.ANONYMOUS);
    }

    @Test
    void erasesForGood() {
        save(id("c-1"), WHOLE);
        assertThat(stores().reporters().erase(id("c-1"))).isTrue();
        assertThat(stores().reporters().find(id("c-1"))).isEmpty();
        assertThat(stores().reporters().erase(id("c-1"))).isFalse();
    }

    @Test
    void erasesNothingElse() {
        CaseScript script = SampleCases.accepted("c-1");
        append(script, 0);
        save(id("c-1"), WHOLE);
        stores().reporters().erase(id("c-1"));
        assertThat(stores().cases().find(id("c-1"))).contains(script.file());
        assertThat(stores().cases().history(id("c-1"))).isEqualTo(script.history());
    }

    @Test
    void belongsToTheTransaction() {
        Throwable thrown = catchThrowable(() -> together(() -> {
            stores().reporters().save(id("c-1"), WHOLE);
            assertThat(stores().reporters().find(id("c-1"))).contains(WHOLE);
            throw new IllegalStateException("on purpose");
        }));
        assertThat(thrown).hasMessage("on purpose");
        assertThat(stores().reporters().find(id("c-1"))).isEmpty();
    }

    @Test
    void takesAnErasureBackWithItsTransaction() {
        save(id("c-1"), WHOLE);
        Throwable thrown = catchThrowable(() -> together(() -> {
            assertThat(stores().reporters().erase(id("c-1"))).isTrue();
            throw new IllegalStateException("on purpose");
        }));
        assertThat(thrown).hasMessage("on purpose");
        assertThat(stores().reporters().find(id("c-1"))).contains(WHOLE);
    }
}
