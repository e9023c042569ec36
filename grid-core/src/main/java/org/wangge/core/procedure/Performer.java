package org.wangge.core.procedure;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wangge.core.explain.Text;
import org.wangge.core.explain.Worded;
import org.wangge.core.staff.PostId;
import org.wangge.core.staff.UnitTypeId;

/**
 * Who may take an action: a post held at a place, the members of a unit, the present holder, one of several, or the
 * system itself. {@code toString} is the canonical text. Immutable.
 */
public sealed interface Performer extends Worded {

    /** Where a post must be held, seen from the location of the case. */
    enum Where {
        /** At the very grid where it happened. */
        LOCATION,
        /** At that grid or at one that contains it. */
        ANCESTOR
    }

    /**
     * Whoever holds a post at a place.
     *
     * @param post the post
     * @param where where it must be held
     */
    record PostHolder(PostId post, Where where) implements Performer {
        @Override
        public Text text() {
            return where == Where.LOCATION
                    ? Text.of("事发网格的 " + post, post + " at the location")
                    : Text.of("事发网格或其上级网格的 " + post, post + " at the location or at a grid that contains it");
        }

        @Override
        public String toString() {
            return "post:" + post + "@" + where;
        }
    }

    /**
     * A member of a unit of a type that serves the location.
     *
     * @param unit the type of unit
     */
    record UnitMember(UnitTypeId unit) implements Performer {
        @Override
        public Text text() {
            return Text.of("服务该地的 " + unit + " 的成员", "a member of a " + unit + " that serves the location");
        }

        @Override
        public String toString() {
            return "unit:" + unit;
        }
    }

    /** Whoever holds the case now. */
    record PresentHolder() implements Performer {
        @Override
        public Text text() {
            return Text.of("当前承办方", "whoever holds the case now");
        }

        @Override
        public String toString() {
            return "holder";
        }
    }

    /** The system, when a clock or a schedule asks for it. */
    record TheSystem() implements Performer {
        @Override
        public Text text() {
            return Text.of("系统", "the system itself");
        }

        @Override
        public String toString() {
            return "system";
        }
    }

    /**
     * Any one of several.
     *
     * @param performers the possible performers, tried in this order
     */
    record AnyOf(List<Performer> performers) implements Performer {
        /**
         * {@inheritDoc}
         *
         * @throws IllegalArgumentException if there is nobody
         */
        public AnyOf {
            performers = List.copyOf(performers);
            if (performers.isEmpty()) {
                throw new IllegalArgumentException("Somebody must be able to act, got an empty list of performers");
            }
        }

        @Override
        public Text text() {
            return Text.of(joined(Text::zh, "，或"), joined(Text::en, ", or "));
        }

        private String joined(Function<Text, String> language, String or) {
            return performers.stream()
                    .map(performer -> language.apply(performer.text()))
                    .collect(Collectors.joining(or));
        }

        @Override
        public String toString() {
            return performers.stream().map(Performer::toString).collect(Collectors.joining(" | "));
        }
    }
}
