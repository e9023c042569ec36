/**
 * What cases cost on a database: their lives, the sweep of their clocks, and the lists of work.
 *
 * <p>JMH measures a method by itself; here everybody works beside the others on one running server, so {@link
 * org.wangge.examples.benchmarks.store.Contender}s take short turns in one JVM, and a machine that slows down slows all of
 * them alike. {@link org.wangge.examples.benchmarks.store.StoreRun} starts the servers and prints the figures.
 */
@NullMarked
package org.wangge.examples.benchmarks.store;

import org.jspecify.annotations.NullMarked;
