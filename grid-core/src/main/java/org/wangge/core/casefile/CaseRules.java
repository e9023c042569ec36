package org.wangge.core.casefile;

import java.time.ZoneId;
import org.wangge.core.procedure.Procedure;

/**
 * The part of a rule book that governs a case. Immutable.
 *
 * @param ruleBook the digest of the rule book, to which a case is pinned at its first event
 * @param procedure the procedure for cases
 * @param catalog the catalogue of categories
 * @param zone the zone in which days are counted
 */
public record CaseRules(String ruleBook, Procedure procedure, CaseCatalog catalog, ZoneId zone) {}
