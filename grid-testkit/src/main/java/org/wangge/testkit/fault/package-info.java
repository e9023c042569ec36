/**
 * What goes wrong between a store and its database, on purpose.
 *
 * <p>{@link org.wangge.testkit.fault.FaultyDataSource} counts every statement and commit, and at one of them lets a {@link
 * org.wangge.testkit.fault.Fault} happen: the connection is lost before or after, or the database reports a deadlock or a
 * serialisation failure. A test runs the same work with a fault at each point, repeats what failed as a host would, and
 * compares what is stored with a run without faults.
 */
@NullMarked
package org.wangge.testkit.fault;

import org.jspecify.annotations.NullMarked;
