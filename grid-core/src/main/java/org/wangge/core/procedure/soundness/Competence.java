package org.wangge.core.procedure.soundness;

import java.util.Set;
import java.util.TreeSet;
import org.wangge.core.fact.FactValue;
import org.wangge.core.procedure.ActionKind;
import org.wangge.core.procedure.CoreFacts;
import org.wangge.core.procedure.Performer;
import org.wangge.core.procedure.Transition;
import org.wangge.core.staff.UnitTypeId;

/** Which level may be competent after a step, if some condition looks at it. */
final class Competence {

    /** The level stays. */
    static final int KEPT = -1;

    private final Picture picture;
    private final Set<Integer> after = new TreeSet<>();

    private Competence(Picture picture) {
        this.picture = picture;
    }

    static Set<Integer> after(Picture picture, Transition step) {
        Competence competence = new Competence(picture);
        boolean moves = !step.isTaskStep() && (step.kind().movesResponsibility() || step.kind() == ActionKind.ACCEPT);
        if (picture.cellOf(CoreFacts.COMPETENT_LEVEL.id()).isEmpty() || !(moves || step.isInitial())) {
            return Set.of(KEPT);
        }
        competence.look(step);
        return competence.after;
    }

    private void look(Transition step) {
        if (step.isInitial()) {
            addAll();
            return;
        }
        after.add(KEPT);
        if (step.toUnit().isPresent()) {
            step.toUnits().forEach(this::add);
        } else if (step.kind() == ActionKind.ACCEPT) {
            HolderKind.performers(step.by()).forEach(performer -> {
                if (performer instanceof Performer.UnitMember member) {
                    add(member.unit());
                }
            });
        } else {
            addAll();
        }
    }

    private void add(UnitTypeId unit) {
        picture.setting().levelOf(unit).ifPresent(level -> after.add(levels().classOf(FactValue.of(level.value()))));
    }

    private void addAll() {
        for (int level : levels().brought()) {
            after.add(level);
        }
    }

    private FactClasses levels() {
        return picture.classesOf(CoreFacts.COMPETENT_LEVEL.id());
    }
}
