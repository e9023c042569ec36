package org.wangge.jdbc.crash;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wangge.core.casefile.CaseEventEnvelope;
import org.wangge.core.casefile.CaseId;
import org.wangge.core.casefile.Reporter;
import org.wangge.core.store.RecordedCommand;
import org.wangge.core.store.Stores;
import org.wangge.testkit.fixture.CaseScript;
import org.wangge.testkit.fixture.SampleCases;
import org.wangge.testkit.fixture.SmallTown;

/** Cases that were closed ten years ago and are to be deleted; one that is on hold and one that is open stay. */
final class RetentionCases {

    static final List<CaseScript> PAST = IntStream.rangeClosed(1, 3)
            .mapToObj(number -> SampleCases.fullLife("c-" + number))
            .toList();
    private static final CaseScript HELD = SampleCases.fullLife("c-on-hold");
    static final List<CaseScript> STAYING = List.of(HELD, SampleCases.shelved("c-open"));

    private RetentionCases() {}

    /** All cases there are at the beginning. */
    static Stream<CaseScript> all() {
        return Stream.concat(PAST.stream(), STAYING.stream());
    }

    static CaseId id(CaseScript script) {
        return script.file().id();
    }

    /** Stores the cases with their reporters and command ids, in a town that has no cases yet. */
    static void prepare(Stores stores) {
        SmallTown.settle(stores);
        all().forEach(script -> store(stores, script));
        stores.retention().hold(id(HELD), RetentionRun.NOW, "lawsuit");
    }

    private static void store(Stores stores, CaseScript script) {
        SampleCases.store(stores, script);
        stores.reporters().save(id(script), new Reporter(Optional.of("某某"), Optional.empty(), true, false));
        stores.unitOfWork().execute(() -> {
            script.history().stream()
                    .map(CaseEventEnvelope::commandId)
                    .distinct()
                    .forEach(command ->
                            stores.commands().record(new RecordedCommand(command, id(script), "print", 1, 1)));
            return script;
        });
    }
}
