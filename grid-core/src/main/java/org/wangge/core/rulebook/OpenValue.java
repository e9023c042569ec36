package org.wangge.core.rulebook;

import org.wangge.core.explain.Basis;
import org.wangge.core.explain.RuleId;

/**
 * A value that the source leaves open (及时、定期、[X]): what depends on it is not computable until a local value is
 * given. Immutable.
 *
 * @param rule the rule whose value is open
 * @param what what is open, such as {@code within}
 * @param basis the clause that leaves it open
 */
public record OpenValue(RuleId rule, String what, Basis basis) {}
