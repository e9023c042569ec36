/**
 * The stores of the engine on any JDBC database.
 */
@NullMarked
package org.wangge.jdbc;

import org.jspecify.annotations.NullMarked;
