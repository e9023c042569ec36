/** Samples and data sources for the tests of the stores. */
@NullMarked
package org.wangge.jdbc.support;

import org.jspecify.annotations.NullMarked;
