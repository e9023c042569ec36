package org.wangge.rules.example;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wangge.core.casefile.CaseDeadline;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.casefile.CaseId;
import org.wangge.core.explain.Text;
import org.wangge.core.staff.Holder;
import org.wangge.core.staff.OrgUnitId;
import org.wangge.rules.lint.Position;
import org.wangge.rules.pack.ExampleDue;
import org.wangge.rules.pack.ExampleExpectation;
import org.wangge.rules.pack.ExampleTask;
import org.wangge.rules.rehearsal.GovernedLocality;
import org.wangge.rules.yaml.YamlScalar;

/** Compares the case of an example with what is expected after a step. Used once. */
final class CaseComparison {

    private final GovernedLocality place;
    private final CaseId id;
    private final Position step;
    private final ByThemselves happened;
    private final List<Mismatch> mismatches = new ArrayList<>();

    CaseComparison(GovernedLocality place, CaseId id, Position step, ByThemselves happened) {
        this.place = place;
        this.id = id;
        this.step = step;
        this.happened = happened;
    }

    List<Mismatch> compare(ExampleExpectation expected) {
        Optional<CaseFile> file = place.governance().cases().find(id);
        if (file.isEmpty()) {
            mismatches.add(new Mismatch(
                    step, ExampleMessage.CASE.text(), ExampleMessage.A_CASE.text(), ExampleMessage.NO_CASE.text()));
        }
        file.ifPresent(found -> compare(expected, found));
        return mismatches;
    }

    private void compare(ExampleExpectation expected, CaseFile file) {
        expected.state()
                .ifPresent(state -> same(
                        state.at(),
                        ExampleMessage.STATE.text(),
                        state.text(),
                        file.state().value()));
        expected.closed()
                .ifPresent(closed ->
                        same(step, ExampleMessage.CLOSED.text(), closed.toString(), Boolean.toString(file.isClosed())));
        expected.holder().ifPresent(holder -> compareHolder(holder, file.holder()));
        expected.tasks().forEach(task -> compareTask(task, file));
        expected.due().forEach(this::compareDue);
        mismatches.addAll(happened.compare(expected, step));
    }

    private void compareHolder(YamlScalar expected, Holder found) {
        List<String> names = HolderNames.of(found, place.locality());
        if (!names.contains(expected.text())) {
            mismatches.add(Mismatch.of(expected.at(), ExampleMessage.HOLDER.text(), expected.text(), names.get(0)));
        }
    }

    private void compareTask(ExampleTask expected, CaseFile file) {
        String unit = expected.unit().text();
        String found = Optional.ofNullable(file.tasks().get(OrgUnitId.of(unit)))
                .map(task -> ExampleTask.written(task.status()))
                .orElse(ExampleTask.NONE);
        same(
                expected.written().at(),
                ExampleMessage.TASK.text("unit", unit),
                expected.written().text(),
                found);
    }

    private void compareDue(ExampleDue expected) {
        Optional<CaseDeadline> open = place.governance().cases().deadlines(id).stream()
                .filter(deadline ->
                        deadline.clock().id().value().equals(expected.clock().text()))
                .filter(deadline -> deadline.clock().isOpen())
                .findFirst();
        String found = open.isEmpty() ? ExampleDue.NONE : found(expected, open.get());
        same(
                expected.written().at(),
                ExampleMessage.DUE.text("clock", expected.clock().text()),
                expected.written().text(),
                found);
    }

    /** A moment where one is expected, else the last day. */
    private String found(ExampleDue expected, CaseDeadline open) {
        ZoneId zone = place.locality().book().zone();
        return open.deadline().map(due -> expected.inSameForm(due, zone)).orElse(ExampleDue.OPEN);
    }

    private void same(Position at, Text what, String expected, String found) {
        if (!expected.equals(found)) {
            mismatches.add(Mismatch.of(at, what, expected, found));
        }
    }
}
