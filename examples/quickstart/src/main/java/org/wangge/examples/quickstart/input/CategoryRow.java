package org.wangge.examples.quickstart.input;

import java.util.Optional;
import org.wangge.core.casefile.CategoryId;
import org.wangge.core.explain.Text;
import org.wangge.core.staff.OrgUnitId;

/**
 * A category of the example (案件类别): whose matter it is by default, and which unit handles it. Immutable.
 *
 * @param id the id in the catalogue of the rule book
 * @param title its name
 * @param scope whose matter it is, a value of the fact {@code scope}
 * @param unit the unit that handles it; empty for the office of the village where the case lies
 */
public record CategoryRow(CategoryId id, Text title, String scope, Optional<OrgUnitId> unit) {}
