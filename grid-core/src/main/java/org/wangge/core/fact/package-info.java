/**
 * Facts, conditions and decision tables: how a rule says to what it applies.
 *
 * <p>A {@link org.wangge.core.fact.Fact} is declared by the core or by a pack, with a type. {@link
 * org.wangge.core.fact.Facts} are the values that hold of one case, worker or grid. A {@link
 * org.wangge.core.fact.Condition} is a typed tree over them, never text in a script; a {@link
 * org.wangge.core.fact.Match} is the conjunction that a table row is written with. A {@link
 * org.wangge.core.fact.DecisionTable} chooses the most specific row, and refuses rows of which neither is more specific
 * than the other, so that two rules never quietly compete. {@link org.wangge.core.fact.Interval} is a range whose ends
 * are written with brackets, because 以上 and 以下 of a source leave open whether the number itself counts.
 */
@NullMarked
package org.wangge.core.fact;

import org.jspecify.annotations.NullMarked;
