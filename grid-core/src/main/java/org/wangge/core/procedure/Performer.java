package org.wangge.core.procedure;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wangge.core.explain.Text;
import org.wangge.core.explain.Worded;
import org.wangge.core.staff.PostId;
import org.wangge.core.staff.UnitTypeId;

/**
 * Who may take an action: a post held at a place, the members of a unit or of one with a task, the present holder, the
 * first contact, one of several, all of several, or the system itself. {@code toString} is the canonical text. Immutable.
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

    /** A member of a unit that has an open task in the case, or, for a step of a task, of the very unit that has it. */
    record TaskHolder() implements Performer {
        @Override
        public Text text() {
            return Text.of("有任务的单位的成员", "a member of a unit that has a task");
        }

        @Override
        public String toString() {
            return "task-holder";
        }
    }

    /** Whoever took the report: the first contact (首问负责). */
    record FirstContact() implements Performer {
        @Override
        public Text text() {
            return Text.of("首问责任人", "whoever took the report");
        }

        @Override
        public String toString() {
            return "first-contact";
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
         * @throws IllegalArgumentException if there is nobody, or one of them stands for several signatories
         */
        public AnyOf {
            performers = List.copyOf(performers);
            if (performers.isEmpty()) {
                throw new IllegalArgumentException("Somebody must be able to act, got an empty list of performers");
            }
            requireSingle(performers);
        }

        @Override
        public Text text() {
            return Text.of(joined(performers, Text::zh, "，或"), joined(performers, Text::en, ", or "));
        }

        @Override
        public String toString() {
            return performers.stream().map(Performer::toString).collect(Collectors.joining(" | "));
        }
    }

    /**
     * Every one of several (会签): each takes the same action, for one performer only, and the last signature makes the
     * move.
     *
     * @param performers the signatories, at least two different ones, none of them the system
     */
    record AllOf(List<Performer> performers) implements Performer {
        /**
         * {@inheritDoc}
         *
         * @throws IllegalArgumentException if there are fewer than two, if one occurs twice or is the system, or if one of
         *     them stands for several signatories itself
         */
        public AllOf {
            performers = List.copyOf(performers);
            if (performers.size() < 2 || Set.copyOf(performers).size() < performers.size()) {
                throw new IllegalArgumentException("At least two different signatories are needed, got " + performers);
            }
            if (performers.stream().anyMatch(Performer::includesSystem)) {
                throw new IllegalArgumentException("The system cannot sign, got " + performers);
            }
            requireSingle(performers);
        }

        /**
         * Those for whom nobody has signed yet.
         *
         * @param given the signatures of one action
         * @return the performers in the order of the rule
         */
        public List<Performer> outstanding(List<Signature> given) {
            Set<String> signed = given.stream().map(Signature::performer).collect(Collectors.toSet());
            return performers.stream()
                    .filter(performer -> !signed.contains(performer.toString()))
                    .toList();
        }

        @Override
        public Text text() {
            return Text.of(joined(performers, Text::zh, "，以及"), joined(performers, Text::en, ", and also "));
        }

        @Override
        public String toString() {
            return performers.stream()
                    .map(performer -> performer instanceof AnyOf ? "(" + performer + ")" : performer.toString())
                    .collect(Collectors.joining(" & "));
        }
    }

    /**
     * Whether the system may act by itself.
     *
     * @return true for the system, and for several of which it is one
     */
    default boolean includesSystem() {
        return this instanceof TheSystem
                || this instanceof AnyOf several
                        && several.performers().stream().anyMatch(Performer::includesSystem);
    }

    private static void requireSingle(List<Performer> performers) {
        if (performers.stream().anyMatch(AllOf.class::isInstance)) {
            throw new IllegalArgumentException("Several signatories stand by themselves, got " + performers);
        }
    }

    private static String joined(List<Performer> performers, Function<Text, String> language, String word) {
        return performers.stream()
                .map(performer -> language.apply(performer.text()))
                .collect(Collectors.joining(word));
    }
}
