package org.wangge.core.canary.egg;

import org.wangge.core.canary.chicken.Chicken;

/** The other half of the cycle. */
public record Egg(Chicken from) {}
