package org.wangge.core.bulk;

import java.time.LocalDate;
import java.util.List;
import org.wangge.core.grid.RegionId;

/**
 * The desk for imports in bulk (批量导入).
 *
 * <p>Rows are checked one by one, and everything that is wrong with them is reported; good rows come in batches of 500, each
 * in a transaction of its own. An import that was broken off is simply begun again: what is there already changes nothing.
 * Fields are texts; days are written {@code 2025-10-13}, times {@code 2025-09-26T09:15:00} in the zone of the rules.
 */
public interface ImportDesk {

    /**
     * Imports all grids of a region as they are from a day on. Fields: {@code code, level, parent, name},
     * the parent empty for the widest level. A grid whose parent is refused is refused as well, so that what comes in
     * is a tree. The list of that day is replaced as a whole, in one transaction.
     *
     * @param region the region
     * @param fromInclusive the first day
     * @param rows the rows
     * @param mode what becomes of good rows while others are refused
     * @return what came in, and what is wrong
     * @throws IllegalArgumentException if no rule book governs the region on that day or later
     */
    ImportReport grids(RegionId region, LocalDate fromInclusive, List<ImportRow> rows, ImportMode mode);

    /**
     * Imports appointments. Fields: {@code actor}, either {@code post} and {@code at} (a grid) or {@code unit}, {@code
     * from}, {@code until} (exclusive, empty while it lasts). Grids and units are those of the store.
     *
     * @param region the region
     * @param rows the rows
     * @param mode what becomes of good rows while others are refused
     * @return what came in, and what is wrong
     */
    ImportReport appointments(RegionId region, List<ImportRow> rows, ImportMode mode);

    /**
     * Imports cases that were handled elsewhere (历史案件). Fields: {@code case} (its id), {@code number}, {@code
     * reported}, {@code reported-by}, {@code category}, {@code location}, {@code level} (that of the location unless
     * given), {@code unit} or {@code person} (who holds it; whoever took the report, for a closed case without), {@code
     * state}, {@code closed} (empty while it is open), {@code title}, {@code summary} (of its history, without personal
     * data), and for open cases {@code clock}, {@code limit} and {@code started} of a clock that still runs.
     *
     * <p>Its events do not leave through the outbox, since they are no news.
     *
     * @param region the region
     * @param source where the cases come from, such as {@code 12345 platform 2019-2024}; kept in each opening event
     * @param rows the rows
     * @param mode what becomes of good rows while others are refused
     * @return what came in, and what is wrong
     */
    ImportReport cases(RegionId region, String source, List<ImportRow> rows, ImportMode mode);
}
