package org.wangge.core.procedure.soundness;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.wangge.core.procedure.ActionKind;
import org.wangge.core.procedure.Performer;
import org.wangge.core.procedure.Transition;

/** What kind of holder a case has, as far as the separation of duties depends on it. */
final class HolderKind {

    /** A unit, which has several members, or anybody where it does not matter. */
    static final int UNIT = 0;
    /** One person. */
    static final int PERSON = 1;
    /** One person, who handled the case. */
    static final int HANDLER = 2;
    /** How many kinds there are. */
    static final int KINDS = 3;

    private HolderKind() {}

    /** Whether the step can be taken by the present holder alone and judges what was handled. */
    static boolean matters(Transition step) {
        return step.kind().verifies() && !step.samePersonAllowed() && isHolderAlone(step.by());
    }

    /** Whether nobody but the present holder will do, for the whole or as one of several signatories. */
    private static boolean isHolderAlone(Performer performer) {
        if (performer instanceof Performer.AllOf several) {
            return several.performers().stream().anyMatch(HolderKind::isHolderAlone);
        }
        return performers(performer).stream().allMatch(Performer.PresentHolder.class::isInstance);
    }

    /** The single performers of which each may act, or must sign. */
    static List<Performer> performers(Performer performer) {
        if (performer instanceof Performer.AllOf all) {
            return all.performers().stream()
                    .flatMap(one -> performers(one).stream())
                    .toList();
        }
        return performer instanceof Performer.AnyOf several
                ? several.performers().stream()
                        .flatMap(one -> performers(one).stream())
                        .toList()
                : List.of(performer);
    }

    /** The kinds of holder after a step. */
    static Set<Integer> after(Transition step, int before) {
        if (step.isTaskStep()) {
            return Set.of(before);
        }
        if (step.toUnit().isPresent()) {
            return Set.of(UNIT);
        }
        if (step.isInitial()) {
            return Set.of(PERSON);
        }
        if (step.kind() == ActionKind.ACCEPT) {
            return accepting(step, before);
        }
        if (step.kind().movesResponsibility()) {
            return new TreeSet<>(List.of(UNIT, PERSON, before));
        }
        boolean handles = step.kind() == ActionKind.HANDLE && isHolderAlone(step.by());
        return Set.of(handles && before == PERSON ? HANDLER : before);
    }

    private static Set<Integer> accepting(Transition step, int before) {
        Set<Integer> kinds = new TreeSet<>();
        performers(step.by()).stream()
                .filter(performer -> !(performer instanceof Performer.TheSystem))
                .forEach(performer -> kinds.add(performer instanceof Performer.UnitMember ? UNIT : PERSON));
        return kinds.isEmpty() ? Set.of(before) : kinds;
    }
}
