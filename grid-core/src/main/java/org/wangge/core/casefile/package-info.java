/**
 * Case files (案卷): what a case is, the commands that change it, and the events that it consists of.
 *
 * <p>A host sends a {@link org.wangge.core.casefile.CommandRequest} to the {@link org.wangge.core.casefile.CaseDesk} and
 * gets an {@link org.wangge.core.casefile.Outcome}: accepted with the new {@link org.wangge.core.casefile.CaseFile} and
 * its events, refused with every reason, or invalid with every violation. A case file is the fold of its {@link
 * org.wangge.core.casefile.CaseEvent}s; each is recorded in a {@link org.wangge.core.casefile.CaseEventEnvelope} that
 * names the command, the entitlement, the rule book and the calendar edition behind it. {@link
 * org.wangge.core.casefile.CaseDecider} is the pure step between command and events.
 *
 * <p>Beside commands the desk answers questions: what a command would bring, who can act now ({@link
 * org.wangge.core.casefile.ActionActors}), and where a case has been and whose time it was ({@link
 * org.wangge.core.casefile.CaseTimeline}).
 *
 * <p>A case keeps the rules of the day on which it began, until somebody moves it to other ones at the {@link
 * org.wangge.core.casefile.MigrationDesk}; {@link org.wangge.core.casefile.ClockTakeover} says what becomes of its clocks.
 *
 * <p>A case has three places, never mixed up: the location where it happened, the competent level, and the holder.
 */
@NullMarked
package org.wangge.core.casefile;

import org.jspecify.annotations.NullMarked;
