package org.wangge.core.store.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wangge.core.casefile.CaseEvent;
import org.wangge.core.casefile.CaseEventEnvelope;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.procedure.ActionKind;
import org.wangge.core.procedure.CoreFacts;
import org.wangge.core.store.CaseMark;
import org.wangge.core.store.CaseQuery;

/** Whether a case is what a query asks for, and where it stands in the list. */
final class CaseMatch {

    private static final int LONGEST_TITLE = 200;
    private static final int SHORTEST_NUMBER = 3;
    private static final Comparator<CaseMark> OLDEST_FIRST =
            Comparator.comparing(CaseMark::reportedAt).thenComparing(CaseMark::caseId);
    private static final Comparator<CaseMark> DUE_FIRST = Comparator.comparing(
                    (CaseMark mark) -> mark.due().orElse(Instant.MAX))
            .thenComparing(OLDEST_FIRST);

    private final CaseQuery query;
    private final MemoryClocks clocks;
    private final Optional<Set<String>> codes;

    CaseMatch(CaseQuery query, MemoryClocks clocks, MemoryGrids grids) {
        this.query = query;
        this.clocks = clocks;
        this.codes = query.within().map(area -> grids.below(query.region(), area.grid(), area.day()));
    }

    boolean test(CaseFile file, List<CaseEventEnvelope> history) {
        return isAsked(query.states(), file.state())
                && isAsked(query.levels(), file.competentLevel())
                && isAsked(query.categories(), file.category())
                && query.holder()
                        .filter(holder -> !holder.equals(file.holder()))
                        .isEmpty()
                && isHere(file)
                && isThen(file)
                && agrees(query.supervised(), isSupervised(history))
                && query.text().filter(text -> !hasText(file, text)).isEmpty();
    }

    private boolean isHere(CaseFile file) {
        return isAsked(query.locations(), file.location())
                && codes.filter(below -> !below.contains(file.location().value()))
                        .isEmpty();
    }

    private boolean isThen(CaseFile file) {
        return agrees(query.closed(), file.isClosed())
                && agrees(query.overdue(), file.wasOverdue())
                && query.dueBefore()
                        .filter(instant -> !isDueBefore(file, instant))
                        .isEmpty();
    }

    private static <T> boolean isAsked(Set<T> asked, T value) {
        return asked.isEmpty() || asked.contains(value);
    }

    private static boolean agrees(Optional<Boolean> asked, boolean is) {
        return asked.filter(wanted -> wanted != is).isEmpty();
    }

    private boolean isDueBefore(CaseFile file, Instant instant) {
        return !file.isClosed()
                && clocks.firstDue(file.id())
                        .filter(due -> due.isBefore(instant))
                        .isPresent();
    }

    private static boolean isSupervised(List<CaseEventEnvelope> history) {
        return history.stream()
                .anyMatch(envelope -> envelope.event() instanceof CaseEvent.ActionTaken taken
                        && taken.kind() == ActionKind.SUPERVISE);
    }

    private static boolean hasText(CaseFile file, String asked) {
        String text = asked.strip().toLowerCase(Locale.ROOT);
        String title = Optional.ofNullable(file.attributes().get(CoreFacts.TITLE.id()))
                .map(value -> value.toString().toLowerCase(Locale.ROOT))
                .orElse("");
        String number = file.number().orElse("").toLowerCase(Locale.ROOT);
        return title.substring(0, Math.min(title.length(), LONGEST_TITLE)).contains(text)
                || text.length() >= SHORTEST_NUMBER && number.endsWith(text);
    }

    CaseMark mark(CaseFile file) {
        Optional<Instant> due =
                query.order() == CaseQuery.Order.DUE_FIRST ? clocks.firstDue(file.id()) : Optional.empty();
        return new CaseMark(due, file.reportedAt(), file.id().value());
    }

    boolean isAfterMark(CaseFile file) {
        return query.after()
                .filter(mark -> marks().compare(mark(file), mark) <= 0)
                .isEmpty();
    }

    Comparator<CaseFile> order() {
        return Comparator.comparing(this::mark, marks());
    }

    private Comparator<CaseMark> marks() {
        return query.order() == CaseQuery.Order.DUE_FIRST ? DUE_FIRST : OLDEST_FIRST;
    }
}
