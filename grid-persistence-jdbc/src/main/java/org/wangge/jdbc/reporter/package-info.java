/**
 * Who reported the cases: the table {@code case_reporter}, the only one that holds personal data.
 */
@NullMarked
package org.wangge.jdbc.reporter;

import org.jspecify.annotations.NullMarked;
