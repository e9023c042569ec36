package org.wangge.core.scoring;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.wangge.core.explain.Text;

/**
 * A basic count over the cases of a period (基本统计量), after the counts of GB/T 30428.4.
 *
 * <p>A case is <em>due to close</em> (应结案) in a period if it was closed in it, or if it stands open at the end of the
 * period although its limit has run out by then; an old debt is due again in each period until it is paid. It is closed
 * <em>on time</em> if it was closed before its due instant. A case without a limit cannot be late: closed, it counts as
 * on time; open, it is not due. Void, declined and merged cases and open cases that stand shelved are never due. So in
 * each period and for every subject, due to close = closed on time + overdue.
 *
 * <p>Example: the limit of a case runs out on 2026-06-30 at 24:00. Closed on 2026-06-30 it is on time in June. Closed on
 * 2026-07-02, it is due and overdue in June, and due, closed and overdue in July.
 */
public enum Measure {
    /** Cases reported in the period (上报数). */
    CASES_REPORTED("reported", "上报数", "cases reported") {
        @Override
        int amountIn(CaseOutcome row, Window window) {
            return once(window.contains(row.reportedAt()));
        }
    },
    /** Cases reported in the period and filed by its end, even if they became void later (有效上报数). */
    CASES_VALIDLY_REPORTED("validly-reported", "有效上报数", "cases validly reported") {
        @Override
        int amountIn(CaseOutcome row, Window window) {
            return once(window.contains(row.reportedAt()) && window.hasSeen(row.filedAt()));
        }
    },
    /** Cases filed in the period (立案数). */
    CASES_FILED("filed", "立案数", "cases filed") {
        @Override
        int amountIn(CaseOutcome row, Window window) {
            return once(window.contains(row.filedAt()));
        }
    },
    /** Cases whose handling ended in the period (处置数). */
    CASES_HANDLED("handled", "处置数", "cases handled") {
        @Override
        int amountIn(CaseOutcome row, Window window) {
            return once(handled(row, window));
        }
    },
    /** Cases whose handling ended in the period before it was due (按期处置数). */
    CASES_HANDLED_ON_TIME("handled-on-time", "按期处置数", "cases handled on time") {
        @Override
        int amountIn(CaseOutcome row, Window window) {
            return once(handled(row, window) && onTime(row.handledAt(), row.handlingDueExclusive()));
        }
    },
    /** Cases handled in the period, and those unhandled although due by its end (应处置数). */
    CASES_DUE_TO_HANDLE("due-to-handle", "应处置数", "cases due to handle") {
        @Override
        int amountIn(CaseOutcome row, Window window) {
            return once(handled(row, window)
                    || owed(row, window)
                            && !window.hasSeen(row.handledAt())
                            && window.hasRunOut(row.handlingDueExclusive()));
        }
    },
    /** Cases closed in the period (结案数). */
    CASES_CLOSED("closed", "结案数", "cases closed") {
        @Override
        int amountIn(CaseOutcome row, Window window) {
            return once(closed(row, window));
        }
    },
    /** Cases closed in the period before closing was due (按期结案数). */
    CASES_CLOSED_ON_TIME("closed-on-time", "按期结案数", "cases closed on time") {
        @Override
        int amountIn(CaseOutcome row, Window window) {
            return once(closed(row, window) && onTime(row.closedAt(), row.closingDueExclusive()));
        }
    },
    /** Cases closed in the period, and those open although due by its end (应结案数). */
    CASES_DUE_TO_CLOSE("due-to-close", "应结案数", "cases due to close") {
        @Override
        int amountIn(CaseOutcome row, Window window) {
            return once(closed(row, window) || leftOpen(row, window));
        }
    },
    /** Cases closed late in the period, and those open although due by its end (超期数). */
    CASES_OVERDUE("overdue", "超期数", "cases overdue") {
        @Override
        int amountIn(CaseOutcome row, Window window) {
            return once(
                    leftOpen(row, window) || closed(row, window) && !onTime(row.closedAt(), row.closingDueExclusive()));
        }
    },
    /** Cases whose handling ended in the period and that were sent back at least once (返工案件数). */
    CASES_REWORKED("reworked", "返工案件数", "cases reworked") {
        @Override
        int amountIn(CaseOutcome row, Window window) {
            return once(handled(row, window) && row.reworks() > 0);
        }
    },
    /** How often the cases whose handling ended in the period were sent back (返工次数); a case may count repeatedly. */
    REWORKS("reworks", "返工次数", "reworks") {
        @Override
        int amountIn(CaseOutcome row, Window window) {
            return handled(row, window) ? row.reworks() : 0;
        }
    },
    /** Cases that came under supervision in the period (督办数). */
    CASES_SUPERVISED("supervised", "督办数", "cases supervised") {
        @Override
        int amountIn(CaseOutcome row, Window window) {
            return once(window.contains(row.supervisedAt()));
        }
    };

    private final String id;
    private final String zh;
    private final String en;

    Measure(String id, String zh, String en) {
        this.id = id;
        this.zh = zh;
        this.en = en;
    }

    /**
     * The name in packs.
     *
     * @return for instance {@code due-to-close}
     */
    public String id() {
        return id;
    }

    /**
     * The name for readers.
     *
     * @return for instance 应结案数, cases due to close
     */
    public Text title() {
        return Text.of(zh, en);
    }

    /**
     * Finds a measure by its name in packs.
     *
     * @param id for instance {@code due-to-close}
     * @return the measure, or empty if there is none of that name
     */
    public static Optional<Measure> find(String id) {
        return Arrays.stream(values()).filter(measure -> measure.id.equals(id)).findFirst();
    }

    /**
     * Whether every case that counts here also counts there, so that the ratio of both is at most 1.
     *
     * @param whole the other measure
     * @return true for instance for closed on time and due to close
     */
    public boolean isPartOf(Measure whole) {
        return this == whole || wholes().contains(whole);
    }

    private Set<Measure> wholes() {
        return switch (this) {
            case CASES_VALIDLY_REPORTED -> EnumSet.of(CASES_REPORTED);
            case CASES_HANDLED -> EnumSet.of(CASES_DUE_TO_HANDLE);
            case CASES_HANDLED_ON_TIME, CASES_REWORKED -> EnumSet.of(CASES_HANDLED, CASES_DUE_TO_HANDLE);
            case CASES_CLOSED, CASES_OVERDUE -> EnumSet.of(CASES_DUE_TO_CLOSE);
            case CASES_CLOSED_ON_TIME -> EnumSet.of(CASES_CLOSED, CASES_DUE_TO_CLOSE);
            default -> EnumSet.noneOf(Measure.class);
        };
    }

    /** How often a case counts in a period. */
    abstract int amountIn(CaseOutcome row, Window window);

    private static int once(boolean counts) {
        return counts ? 1 : 0;
    }

    private static boolean handled(CaseOutcome row, Window window) {
        return !row.voided() && window.contains(row.handledAt());
    }

    private static boolean closed(CaseOutcome row, Window window) {
        return !row.voided() && window.contains(row.closedAt());
    }

    private static boolean leftOpen(CaseOutcome row, Window window) {
        return owed(row, window) && window.hasRunOut(row.closingDueExclusive());
    }

    /** Whether the case still asks for something at the end of the period. */
    private static boolean owed(CaseOutcome row, Window window) {
        return !row.voided() && !row.shelved() && !window.hasSeen(row.closedAt());
    }

    private static boolean onTime(Optional<Instant> done, Optional<Instant> dueExclusive) {
        return dueExclusive.isEmpty() || done.isPresent() && done.get().isBefore(dueExclusive.get());
    }
}
