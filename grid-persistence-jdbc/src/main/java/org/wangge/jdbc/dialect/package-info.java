/**
 * Where databases differ, and nothing else.
 *
 * <p>{@link org.wangge.jdbc.dialect.Dialects} recognises a database by its JDBC URL and gives its {@link
 * org.wangge.jdbc.dialect.Dialect}. All SQL of the stores is portable; a dialect says which scripts make the tables,
 * which errors mean a duplicate or a conflict, and whether statements can travel together. A database of one's own is
 * one class that implements {@code Dialect}.
 */
@NullMarked
package org.wangge.jdbc.dialect;

import org.jspecify.annotations.NullMarked;
