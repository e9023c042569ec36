package org.wangge.rules.pack;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wangge.core.explain.Text;
import org.wangge.rules.lint.FindingCode;
import org.wangge.rules.lint.Findings;
import org.wangge.rules.yaml.YamlMapping;
import org.wangge.rules.yaml.YamlNode;
import org.wangge.rules.yaml.YamlScalar;
import org.wangge.rules.yaml.YamlSequence;

/** Reads the examples of a file. */
final class ExampleParser {

    private final Findings findings;

    ExampleParser(Findings findings) {
        this.findings = findings;
    }

    List<Example> read(YamlNode file) {
        if (file instanceof YamlSequence list) {
            return list.items().stream().flatMap(item -> example(item).stream()).toList();
        }
        reportKind(Text.of("examples"), ValueKind.LIST, file);
        return List.of();
    }

    private Optional<Example> example(YamlNode node) {
        Optional<Fields> fields = Shapes.EXAMPLE.read(node, findings);
        Optional<Fields> given = fields.flatMap(values -> values.mapping("given"))
                .flatMap(mapping -> Shapes.GIVEN.read(mapping, findings));
        if (given.isEmpty()) {
            return Optional.empty();
        }
        return fields.map(values -> new Example(
                values.word("example").map(YamlScalar::text).orElse(""),
                values.at(),
                grids(given.get()),
                units(given.get()),
                staff(given.get()),
                values.items("steps").stream()
                        .flatMap(step -> step(step).stream())
                        .toList(),
                values.word("procedure"),
                given.get().word("place")));
    }

    private List<ExampleGrid> grids(Fields given) {
        List<ExampleGrid> grids = new ArrayList<>();
        entries(given.mapping("grids")).forEach(entry -> grid(entry).ifPresent(grids::add));
        return grids;
    }

    private Optional<ExampleGrid> grid(YamlMapping.Entry entry) {
        if (entry.value() instanceof YamlScalar level && !level.isEmpty()) {
            return Optional.of(new ExampleGrid(entry.key(), level, Optional.empty()));
        }
        if (entry.value() instanceof YamlMapping nested
                && nested.entries().size() == 1
                && nested.entries().get(0).value() instanceof YamlScalar parent) {
            return Optional.of(
                    new ExampleGrid(entry.key(), nested.entries().get(0).key(), Optional.of(parent)));
        }
        reportKind(Text.of(entry.key().text()), ValueKind.WORD, entry.value());
        return Optional.empty();
    }

    private List<ExampleUnit> units(Fields given) {
        List<ExampleUnit> units = new ArrayList<>();
        for (YamlMapping.Entry entry : entries(given.mapping("units"))) {
            Shapes.GIVEN_UNIT
                    .read(entry.value(), findings)
                    .flatMap(unit -> both(unit, "unit", "of", (type, of) -> new ExampleUnit(entry.key(), type, of)))
                    .ifPresent(units::add);
        }
        return units;
    }

    private List<ExampleAppointment> staff(Fields given) {
        List<ExampleAppointment> staff = new ArrayList<>();
        for (YamlMapping.Entry entry : entries(given.mapping("staff"))) {
            List<YamlNode> held = entry.value() instanceof YamlSequence list ? list.items() : List.of(entry.value());
            held.forEach(node -> appointment(entry.key(), node).ifPresent(staff::add));
        }
        return staff;
    }

    private Optional<ExampleAppointment> appointment(YamlScalar actor, YamlNode node) {
        Optional<Fields> fields = Shapes.APPOINTMENT.read(node, findings);
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        Fields held = fields.get();
        if (held.has("post") == held.has("unit")) {
            findings.add(
                    FindingCode.CONTRADICTING_KEYS,
                    node.at(),
                    "keys",
                    "post, unit",
                    "owner",
                    Text.of("示例任职", "an appointment"));
            return Optional.empty();
        }
        return held.has("post")
                ? both(held, "post", "at", (post, at) -> new ExampleAppointment.PostHolder(actor, post, at))
                : both(held, "unit", "of", (unit, of) -> new ExampleAppointment.UnitMember(actor, unit, of));
    }

    private <T> Optional<T> both(
            Fields fields, String first, String second, java.util.function.BiFunction<YamlScalar, YamlScalar, T> made) {
        Optional<YamlScalar> one = fields.word(first);
        Optional<YamlScalar> other = fields.word(second);
        if (one.isPresent() && other.isEmpty()) {
            findings.add(FindingCode.MISSING_KEY, fields.at(), "key", second, "owner", Text.of("示例", "the example"));
        }
        return one.flatMap(a -> other.map(b -> made.apply(a, b)));
    }

    private Optional<ExampleStep> step(YamlNode node) {
        Optional<Fields> fields = Shapes.STEP.read(node, findings);
        Optional<YamlScalar> by = fields.flatMap(step -> step.word("by"));
        Optional<YamlScalar> action = fields.flatMap(step -> step.word("do"));
        Optional<LocalDateTime> time = fields.flatMap(step -> step.word("at")).flatMap(this::time);
        fields.filter(step -> step.has("by") != step.has("do")).ifPresent(this::reportHalfStep);
        if (by.isPresent() != action.isPresent() || time.isEmpty()) {
            return Optional.empty();
        }
        return fields.map(step -> new ExampleStep(
                time.get(),
                action.map(YamlScalar::at).orElseGet(step::at),
                by,
                action,
                words(step.mapping("with")),
                step.words("attach"),
                step.words("refused"),
                step.mapping("expect").flatMap(this::expectation)));
    }

    private void reportHalfStep(Fields step) {
        String missing = step.has("by") ? "do" : "by";
        findings.add(FindingCode.MISSING_KEY, step.at(), "key", missing, "owner", Text.of("示例步骤", "a step"));
    }

    private Optional<LocalDateTime> time(YamlScalar word) {
        try {
            return Optional.of(LocalDateTime.parse(word.text()));
        } catch (DateTimeParseException noTime) {
            reportTime("at", word, "2026-09-30T10:00");
            return Optional.empty();
        }
    }

    private Optional<ExampleExpectation> expectation(YamlMapping mapping) {
        return Shapes.EXPECTATION
                .read(mapping, findings)
                .map(expect -> new ExampleExpectation(
                        expect.word("state"),
                        due(expect),
                        closed(expect),
                        tasks(expect),
                        expect.word("holder"),
                        list(expect, "overdue"),
                        list(expect, "system")));
    }

    /** An empty list says that there is nothing; no list says nothing. */
    private static Optional<List<YamlScalar>> list(Fields expect, String key) {
        return expect.has(key) ? Optional.of(expect.words(key)) : Optional.empty();
    }

    private Optional<Boolean> closed(Fields expect) {
        return expect.word("closed").flatMap(word -> new Reading(findings).flag("closed", word));
    }

    private List<ExampleTask> tasks(Fields expect) {
        List<ExampleTask> tasks = new ArrayList<>();
        words(expect.mapping("tasks")).forEach((unit, status) -> {
            if (ExampleTask.words().contains(status.text())) {
                tasks.add(new ExampleTask(unit, status));
            } else {
                new Reading(findings).reportWord(unit.text(), status, ExampleTask.words());
            }
        });
        return tasks;
    }

    private List<ExampleDue> due(Fields expect) {
        List<ExampleDue> due = new ArrayList<>();
        words(expect.mapping("due")).forEach((clock, day) -> {
            ExampleDue expected = new ExampleDue(clock, day);
            if (expected.isReadable()) {
                due.add(expected);
            } else {
                reportTime(clock.text(), day, "2026-10-10 | 2026-10-10T11:30 | none | open");
            }
        });
        return due;
    }

    private Map<YamlScalar, YamlScalar> words(Optional<YamlMapping> mapping) {
        Map<YamlScalar, YamlScalar> words = new LinkedHashMap<>();
        for (YamlMapping.Entry entry : entries(mapping)) {
            if (entry.value() instanceof YamlScalar word && !word.isEmpty()) {
                words.put(entry.key(), word);
            } else {
                reportKind(Text.of(entry.key().text()), ValueKind.WORD, entry.value());
            }
        }
        return words;
    }

    private static List<YamlMapping.Entry> entries(Optional<YamlMapping> mapping) {
        return mapping.map(YamlMapping::entries).orElseGet(List::of);
    }

    private void reportTime(String key, YamlScalar word, String expected) {
        findings.add(FindingCode.BAD_TIME, word.at(), "key", key, "value", word.text(), "expected", expected);
    }

    private void reportKind(Text key, ValueKind expected, YamlNode node) {
        findings.add(FindingCode.WRONG_KIND, node.at(), "key", key, "expected", expected.title(), "found", node.kind());
    }
}
