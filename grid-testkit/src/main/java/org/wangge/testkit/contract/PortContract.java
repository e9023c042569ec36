package org.wangge.testkit.contract;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.wangge.core.casefile.CaseId;
import org.wangge.core.grid.RegionId;
import org.wangge.core.store.Stores;
import org.wangge.testkit.fixture.CaseScript;
import org.wangge.testkit.fixture.SmallTown;

/** What the contracts of the single ports share: the stores under test, and short forms. */
abstract class PortContract {

    static final RegionId HERE = SmallTown.REGION;
    static final RegionId ELSEWHERE = RegionId.of("elsewhere");
    static final LocalDate DAY = LocalDate.of(2026, 9, 28);

    private Supplier<Stores> opened = this::empty;

    abstract Stores empty();

    @BeforeEach
    void open() {
        Stores fresh = empty();
        opened = () -> fresh;
    }

    final Stores stores() {
        return opened.get();
    }

    /** Runs work in one transaction. */
    final void together(Runnable work) {
        stores().unitOfWork().execute(() -> {
            work.run();
            return Boolean.TRUE;
        });
    }

    /** Appends what a script has beyond a version. */
    final void append(CaseScript script, long expectedVersion) {
        together(() -> stores().cases().append(script.file(), script.since(expectedVersion), expectedVersion));
    }

    static CaseId id(String value) {
        return new CaseId(HERE, value);
    }
}
