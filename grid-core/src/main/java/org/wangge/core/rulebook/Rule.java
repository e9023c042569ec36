package org.wangge.core.rulebook;

import org.wangge.core.explain.Basis;
import org.wangge.core.explain.RuleId;

/**
 * A rule of a book: anything with an id, and what it rests on. The flat list of them answers which clause is carried by
 * what, and what was chosen. Immutable.
 *
 * @param id the full name
 * @param family what kind of rule it is, such as {@code level}, {@code transition} or {@code clock-row}
 * @param basis what it rests on
 */
public record Rule(RuleId id, String family, Basis basis) {}
