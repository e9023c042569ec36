package org.wangge.core.procedure;

import java.time.Instant;
import org.wangge.core.staff.ActorId;

/**
 * One of several signatures (会签) that an action needs, given before the action could be taken. The last signature is the
 * action itself. Immutable.
 *
 * @param action the action that is signed
 * @param performer for which of the performers it was given, as canonical text
 * @param signatory who signed
 * @param at when
 */
public record Signature(ActionId action, String performer, ActorId signatory, Instant at) {}
