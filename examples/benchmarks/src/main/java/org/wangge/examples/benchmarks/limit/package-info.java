/**
 * Which limit applies: one of 200 or of 5,000 rules by category, level and urgency, with wildcards and dates, beside a nested
 * map and Drools; and how long it takes until a fresh JVM has read such rules from text and checked them.
 */
@NullMarked
package org.wangge.examples.benchmarks.limit;

import org.jspecify.annotations.NullMarked;
