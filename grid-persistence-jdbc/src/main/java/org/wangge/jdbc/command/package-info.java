/**
 * The ids of commands that were carried out: the table {@code command_log}.
 */
@NullMarked
package org.wangge.jdbc.command;

import org.jspecify.annotations.NullMarked;
