/**
 * Units and appointments: the tables {@code org_unit} and {@code appointment}.
 */
@NullMarked
package org.wangge.jdbc.staff;

import org.jspecify.annotations.NullMarked;
