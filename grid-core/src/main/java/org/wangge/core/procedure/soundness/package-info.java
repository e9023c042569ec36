/**
 * Is a procedure sound (流程合理性检查): can every case be finished, every step be taken, every clock come to rest.
 *
 * <p>{@link org.wangge.core.procedure.soundness.SoundnessChecker} walks through everything that a {@link
 * org.wangge.core.procedure.Procedure} allows, on a finite picture of it: the state, the facts that conditions can tell
 * apart, counters up to their bounds, the clocks on which steps wait. Its {@link
 * org.wangge.core.procedure.soundness.SoundnessReport} lists each {@link
 * org.wangge.core.procedure.soundness.SoundnessFinding} with the path of actions that shows it, and the {@link
 * org.wangge.core.procedure.soundness.Assumption}s on which the answer rests. A {@link
 * org.wangge.core.procedure.soundness.Setting} tells it which levels, posts, units and categories there are.
 *
 * <p>The questions are those of the soundness of workflow nets (van der Aalst, 1997): from everything that can be reached
 * an end can be reached; nothing is left running at the end; no step is dead. Data, clocks, counters, the separation of
 * duties and the phases of cases are added to them.
 */
@NullMarked
package org.wangge.core.procedure.soundness;

import org.jspecify.annotations.NullMarked;
