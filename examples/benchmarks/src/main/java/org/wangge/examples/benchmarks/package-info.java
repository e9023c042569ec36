/**
 * What the library costs, beside what the job costs by hand and what other libraries take for it.
 *
 * <p>Start at {@link org.wangge.examples.benchmarks.BenchmarkRun}: it measures the benchmarks of the packages below with
 * JMH and prints each figure beside its floor, its peer and its goal. {@link org.wangge.examples.benchmarks.Comparisons}
 * holds the goals.
 */
@NullMarked
package org.wangge.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
