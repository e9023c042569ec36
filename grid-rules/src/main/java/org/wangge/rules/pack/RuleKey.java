package org.wangge.rules.pack;

/**
 * What makes a rule the same rule in a pack and in its parents. Immutable.
 *
 * @param family the family whose ids are unique
 * @param procedure the procedure, for states and transitions; else blank
 * @param id the id
 */
public record RuleKey(Family family, String procedure, String id) {}
