package org.wangge.core;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.casefile.CaseId;
import org.wangge.core.casefile.CaseReprojection;
import org.wangge.core.casefile.CaseReprojection.MovedClock;
import org.wangge.core.deadline.DeadlineClock;
import org.wangge.core.deadline.Reprojection;
import org.wangge.core.deadline.TimeBase;
import org.wangge.core.grid.RegionId;
import org.wangge.core.procedure.RunningClock;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.core.store.ConcurrentChangeException;
import org.wangge.core.store.Stores;

/** Goes through the cases with open clocks, page by page, and projects each through two calendar editions. Used once. */
final class StoredReprojection {

    private static final int PAGE = 500;

    private final Stores stores;
    private final StoredRuleBooks books;
    private final ContextSource contexts;
    private final CaseRecorder recorder;
    private final LocalDate knownBefore;
    private final List<MovedClock> moved = new ArrayList<>();
    private int cases;
    private int openClocks;

    StoredReprojection(
            Stores stores,
            StoredRuleBooks books,
            ContextSource contexts,
            CaseRecorder recorder,
            LocalDate knownBefore) {
        this.stores = stores;
        this.books = books;
        this.contexts = contexts;
        this.recorder = recorder;
        this.knownBefore = knownBefore;
    }

    CaseReprojection of(RegionId region) {
        Optional<CaseId> last = Optional.empty();
        List<CaseId> page = page(region, last);
        while (!page.isEmpty()) {
            page.forEach(this::project);
            last = Optional.of(page.get(page.size() - 1));
            page = page(region, last);
        }
        return new CaseReprojection(cases, openClocks, moved);
    }

    private List<CaseId> page(RegionId region, Optional<CaseId> after) {
        return stores.unitOfWork().execute(() -> stores.clocks().cases(region, after, PAGE));
    }

    private void project(CaseId id) {
        stores.unitOfWork().execute(() -> stores.cases().find(id)).ifPresent(file -> {
            RuleBook book = stores.unitOfWork().execute(() -> books.of(file));
            TimeBase after = contexts.time(book, recorder.now());
            Reprojection change = Reprojection.of(clocksOf(file), contexts.time(book, knownBefore), after);
            cases++;
            openClocks += change.openClocks();
            change.moved().forEach(deadline -> moved.add(new MovedClock(id, deadline)));
            if (recorder.keeps() && !change.isEmpty()) {
                keep(file, book, after);
            }
        });
    }

    private static Map<String, DeadlineClock> clocksOf(CaseFile file) {
        return file.clocks().values().stream()
                .collect(Collectors.toMap(running -> running.id().value(), RunningClock::clock));
    }

    /** Whoever changed the case meanwhile has projected its clocks through the newest edition themselves. */
    private void keep(CaseFile file, RuleBook book, TimeBase time) {
        try {
            stores.unitOfWork().execute(() -> {
                recorder.refreshClocks(file, book.caseRules(), time);
                return file;
            });
        } catch (ConcurrentChangeException changed) {
            // nothing is left to do for this case
        }
    }
}
