package org.wangge.core.scoring;

/**
 * Who is scored by a policy (考核对象范围): the actors with a post, the grids at a level, or the units of a kind.
 *
 * <p>The group names a post, a level or a kind of the pack; which people or places those are on a day is for the host to
 * say. Immutable.
 *
 * @param kind whether people, grids or units are scored
 * @param id id of the post, of the level, or of the kind of unit, kebab-case
 * @param attribution for whom a case counts, unless an item says otherwise
 */
public record SubjectGroup(Kind kind, String id, Attribution attribution) {

    /** What is scored. */
    public enum Kind {
        /** People who hold a post (岗位人员). */
        ACTOR_WITH_POST,
        /** Grids at a level (某级网格). */
        GRID_AT_LEVEL,
        /** Units of a kind (单位). */
        UNIT_OF_KIND;

        /**
         * Whether cases can count for such a subject in this way.
         *
         * @param attribution for whom a case counts
         * @return true if the attribution leads to subjects of this kind
         */
        public boolean allows(Attribution attribution) {
            return switch (this) {
                case ACTOR_WITH_POST -> attribution == Attribution.REPORTER || attribution == Attribution.HANDLER;
                case GRID_AT_LEVEL -> attribution == Attribution.GRID;
                case UNIT_OF_KIND -> attribution == Attribution.UNIT;
            };
        }
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the id is not kebab-case, or the attribution leads to another kind of subject
     */
    public SubjectGroup {
        Plain.requireKebab(id, "a scored post, level or kind");
        if (!kind.allows(attribution)) {
            throw new IllegalArgumentException(
                    "Cases attributed to " + attribution + " do not lead to subjects of kind " + kind);
        }
    }

    /**
     * The actors who hold a post.
     *
     * @param post id of the post
     * @param attribution {@link Attribution#REPORTER} or {@link Attribution#HANDLER}
     * @return the group
     * @throws IllegalArgumentException if the id is not kebab-case, or the attribution does not lead to people
     */
    public static SubjectGroup actorsWith(String post, Attribution attribution) {
        return new SubjectGroup(Kind.ACTOR_WITH_POST, post, attribution);
    }

    /**
     * The grids at a level.
     *
     * @param level id of the level
     * @return the group
     * @throws IllegalArgumentException if the id is not kebab-case
     */
    public static SubjectGroup gridsAt(String level) {
        return new SubjectGroup(Kind.GRID_AT_LEVEL, level, Attribution.GRID);
    }

    /**
     * The units of a kind.
     *
     * @param kind id of the kind of unit, such as {@code department}
     * @return the group
     * @throws IllegalArgumentException if the id is not kebab-case
     */
    public static SubjectGroup unitsOf(String kind) {
        return new SubjectGroup(Kind.UNIT_OF_KIND, kind, Attribution.UNIT);
    }

    /**
     * The canonical form.
     *
     * @return for instance {@code actor-with-post group-leader as handler}
     */
    public String canonicalText() {
        return Plain.word(kind) + " " + id + " as " + Plain.word(attribution);
    }
}
