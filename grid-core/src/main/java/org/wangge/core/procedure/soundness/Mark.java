package org.wangge.core.procedure.soundness;

import java.util.Optional;
import org.wangge.core.fact.FactId;
import org.wangge.core.fact.FactValue;
import org.wangge.core.procedure.ActionKind;
import org.wangge.core.procedure.CoreFacts;
import org.wangge.core.procedure.Transition;

/**
 * The mark that a kind of step leaves in the facts by itself: a class in the cell of a flag, or a count that grows.
 *
 * @param cell the cell, or -1 if nothing is marked that is followed
 * @param classAfter the class after each class
 */
record Mark(int cell, Ints classAfter) {

    private static final Mark NONE = new Mark(-1, new Ints());

    /** What concerns the task of one unit leaves no mark on the case. */
    static Mark of(Picture picture, Transition step) {
        return step.tasks().isEmpty() ? of(picture, step.kind()) : NONE;
    }

    private static Mark of(Picture picture, ActionKind kind) {
        Optional<FactId> flag = flagOf(kind);
        Optional<FactId> marked = flag.or(() -> counterOf(kind));
        return marked.flatMap(picture::cellOf)
                .map(cell -> new Mark(cell, after(picture.classesOf(marked.get()), flag.isPresent())))
                .orElse(NONE);
    }

    private static Ints after(FactClasses classes, boolean isFlag) {
        Ints after = new Ints();
        for (int each = 0; each < classes.size(); each++) {
            after.add(isFlag ? classes.classOf(FactValue.of(true)) : classes.next(each));
        }
        return after;
    }

    /** The flag that is set, if the kind sets one. */
    static Optional<FactId> flagOf(ActionKind kind) {
        return switch (kind) {
            case INFORM -> Optional.of(CoreFacts.RESIDENT_INFORMED.id());
            case PUBLISH -> Optional.of(CoreFacts.PUBLISHED.id());
            default -> Optional.empty();
        };
    }

    private static Optional<FactId> counterOf(ActionKind kind) {
        return switch (kind) {
            case VERIFY_FAIL -> Optional.of(CoreFacts.REWORKS.id());
            case SEND_BACK -> Optional.of(CoreFacts.RETURNS.id());
            case GRANT_EXTENSION -> Optional.of(CoreFacts.EXTENSIONS.id());
            default -> Optional.empty();
        };
    }

    void set(int[] situation) {
        if (cell >= 0) {
            situation[cell] = classAfter.get(situation[cell]);
        }
    }
}
