package org.wangge.core.procedure;

import java.time.Instant;
import org.wangge.core.staff.Holder;

/**
 * Who sent a case back (退单方), and when. Immutable.
 *
 * @param holder the unit or person who held it then
 * @param at when it was sent back
 */
public record Returner(Holder holder, Instant at) {}
