package org.wangge.core.canary.chicken;

import org.wangge.core.canary.egg.Egg;

/** One half of a cycle. */
public record Chicken(Egg from) {}
