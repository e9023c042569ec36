/**
 * Rehearsals: a locality with its rule book, its grids and its people, in which cases live without a database and without
 * a wall clock.
 *
 * <p>{@link org.wangge.rules.rehearsal.Locality} says what the place has; {@link
 * org.wangge.rules.rehearsal.GovernedLocality} opens it, through the same door as a host, at a time that is moved by hand
 * ({@link org.wangge.rules.rehearsal.SettableTime}). The examples of packs and the replay of recorded cases are carried
 * out this way. The caller brings a Jakarta Validation provider.
 */
@NullMarked
package org.wangge.rules.rehearsal;

import org.jspecify.annotations.NullMarked;
