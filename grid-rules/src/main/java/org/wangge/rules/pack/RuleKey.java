package org.wangge.rules.pack;

/**
 * What makes a rule the same rule in a pack and in its parents. Immutable.
 *
 * @param family the family whose ids are unique
 * @param procedure the procedure, for states and transitions; else blank
 * @param id the id
 */
public record RuleKey(Family family, String procedure, String id) {

    // Written out: what records bring along takes a fresh JVM long to set up, and every rule is looked up by its key.
    @Override
    public boolean equals(Object other) {
        return other instanceof RuleKey key
                && family == key.family
                && id.equals(key.id)
                && procedure.equals(key.procedure);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * family.hashCode() + procedure.hashCode()) + id.hashCode();
    }
}
