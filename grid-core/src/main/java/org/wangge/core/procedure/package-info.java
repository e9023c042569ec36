/**
 * The one engine for every procedure: cases, record review, recruitment, discipline, grid adjustment.
 *
 * <p>A {@link org.wangge.core.procedure.Procedure} consists of {@link org.wangge.core.procedure.State}s, {@link
 * org.wangge.core.procedure.Transition}s and {@link org.wangge.core.procedure.ClockRule}s. A pack names its own states
 * and actions; an {@link org.wangge.core.procedure.ActionKind} from a closed vocabulary says what an action means, and a
 * {@link org.wangge.core.procedure.Phase} maps the states of cases onto the seven canonical phases.
 *
 * <p>What runs through a procedure is a {@link org.wangge.core.procedure.Subject}: a case file, or for everything else a
 * {@link org.wangge.core.procedure.ProcedureRun}, for which a {@link org.wangge.core.procedure.RunSweep} tells what its clocks say
 * and trigger by themselves. What was done so far stands in its {@link
 * org.wangge.core.procedure.ActRecord}: counts, signatures that wait for others, requests, and who sent it back.
 *
 * <p>{@link org.wangge.core.procedure.Procedure#decide} is pure: given a {@link org.wangge.core.procedure.Subject} (a
 * case file, say), an {@link org.wangge.core.procedure.ActionRequest} and a {@link
 * org.wangge.core.procedure.DecisionContext} it answers with a {@link org.wangge.core.procedure.Decision}: a {@link
 * org.wangge.core.procedure.Move} that names the entitlement, the new places and the clocks it starts and stops, or every
 * {@link org.wangge.core.procedure.Refusal} with what would make the action legal.
 *
 * <p>Several units may work on one case: each has a {@link org.wangge.core.procedure.CaseTask} with a small life of its own,
 * one leads and the others assist, and a {@link org.wangge.core.procedure.TaskGate} makes the case wait for them.
 */
@NullMarked
package org.wangge.core.procedure;

import org.jspecify.annotations.NullMarked;
