package org.wangge.core.explain;

/**
 * The full name of a rule: the pack that brings it and its id there, written {@code tangshan-town#settle-community}.
 *
 * <p>A rule that a pack inherits keeps the name of the pack that wrote it, so that a decision always points at the text
 * behind it. Immutable.
 *
 * @param pack id of the pack, kebab-case
 * @param id id of the rule within the pack, kebab-case
 */
public record RuleId(String pack, String id) implements Comparable<RuleId> {

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if a part is not kebab-case
     */
    public RuleId {
        requireKebab(pack, "pack");
        requireKebab(id, "rule");
    }

    private static void requireKebab(String value, String what) {
        if (!Kebab.isId(value)) {
            throw new IllegalArgumentException(
                    "A " + what + " id is written in kebab-case such as 'settle-community', got '" + value + "'");
        }
    }

    /**
     * Names a rule of a pack.
     *
     * @param pack id of the pack
     * @param id id of the rule
     * @return the full name
     */
    public static RuleId of(String pack, String id) {
        return new RuleId(pack, id);
    }

    // Written out: what records bring along takes a fresh JVM long to set up, and reading a pack compares ids all the
    // time.
    @Override
    public boolean equals(Object other) {
        return other instanceof RuleId rule && id.equals(rule.id) && pack.equals(rule.pack);
    }

    @Override
    public int hashCode() {
        return 31 * pack.hashCode() + id.hashCode();
    }

    @Override
    public int compareTo(RuleId other) {
        int byPack = pack.compareTo(other.pack);
        return byPack != 0 ? byPack : id.compareTo(other.id);
    }

    /**
     * The written form.
     *
     * @return pack and id, joined by {@code #}
     */
    @Override
    public String toString() {
        return pack + "#" + id;
    }
}
