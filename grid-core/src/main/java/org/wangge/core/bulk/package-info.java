/**
 * Import in bulk (批量导入): what a platform brings along when it begins, grids, appointments, and cases that were handled
 * elsewhere.
 *
 * <p>A host turns its file into {@link org.wangge.core.bulk.ImportRow}s, whose fields are texts, and gives them to the
 * {@link org.wangge.core.bulk.ImportDesk}. {@link org.wangge.core.bulk.GridRows}, {@link
 * org.wangge.core.bulk.AppointmentRows} and {@link org.wangge.core.bulk.CaseRows} read them: what is wrong becomes an {@link
 * org.wangge.core.bulk.ImportFault} with row, field, value and what would be right, and the other rows go on. The {@link
 * org.wangge.core.bulk.ImportReport} says what came in; the same rows once more change nothing.
 *
 * <p>A {@link org.wangge.core.bulk.HistoricCase} begins with an event that says where it comes from, so that its case file
 * is the fold of its events like any other.
 */
@NullMarked
package org.wangge.core.bulk;

import org.jspecify.annotations.NullMarked;
