/**
 * The organisation: units, posts, and who holds them.
 *
 * <p>Territory and organisation are two things. An {@link org.wangge.core.staff.OrgUnit} (部门、村委会) serves a grid; an
 * {@link org.wangge.core.staff.Appointment} (任职) puts a person into a {@link org.wangge.core.staff.Post} at a grid, or
 * into a unit. People are the host's: they enter as opaque {@link org.wangge.core.staff.ActorId}s through an {@link
 * org.wangge.core.staff.ActorDirectory}, which answers with the appointments that an {@link org.wangge.core.staff.Actor}
 * holds on a day. {@link org.wangge.core.staff.Units} are the units of a region as of a day.
 */
@NullMarked
package org.wangge.core.staff;

import org.jspecify.annotations.NullMarked;
