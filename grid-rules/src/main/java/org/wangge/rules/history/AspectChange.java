package org.wangge.rules.history;

import java.util.Optional;
import org.wangge.core.explain.Text;

/**
 * What of a rule changed (要素变化), and how. Immutable.
 *
 * @param aspect what changed
 * @param was what it was; empty if there was nothing
 * @param is what it is; empty if there is nothing now
 */
public record AspectChange(Aspect aspect, Optional<Text> was, Optional<Text> is) {}
