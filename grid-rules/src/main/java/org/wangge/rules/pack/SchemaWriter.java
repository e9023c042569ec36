package org.wangge.rules.pack;

import static org.wangge.rules.pack.SchemaPieces.anyOf;
import static org.wangge.rules.pack.SchemaPieces.flag;
import static org.wangge.rules.pack.SchemaPieces.list;
import static org.wangge.rules.pack.SchemaPieces.named;
import static org.wangge.rules.pack.SchemaPieces.object;
import static org.wangge.rules.pack.SchemaPieces.only;
import static org.wangge.rules.pack.SchemaPieces.reference;
import static org.wangge.rules.pack.SchemaPieces.schema;
import static org.wangge.rules.pack.SchemaPieces.words;
import static org.wangge.rules.pack.SchemaPieces.wordsOf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.wangge.core.casefile.Admission;
import org.wangge.core.deadline.CountingRules;
import org.wangge.core.deadline.Extension;
import org.wangge.core.fact.FactType;
import org.wangge.core.procedure.ActionKind;
import org.wangge.core.procedure.ExtensionPolicy;
import org.wangge.core.procedure.OnMove;
import org.wangge.core.procedure.Phase;
import org.wangge.core.procedure.TaskGate;
import org.wangge.core.procedure.TaskRole;
import org.wangge.core.staff.UnitKind;

/**
 * Writes the grammar of packs as a JSON Schema: what stands in {@link Shapes}, and for each list, mapping or free value what
 * may stand within it. A key of which that is not said is a fault of this class, so that none is forgotten.
 */
final class SchemaWriter {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final String ID = "urn:wangge:rule-pack";

    private final Map<String, Object> definitions = new LinkedHashMap<>();

    private SchemaWriter() {}

    static String write() {
        SchemaWriter writer = new SchemaWriter();
        writer.values();
        writer.conditions();
        writer.parts();
        writer.rules();
        writer.examples();
        return SchemaText.of(writer.root()) + "\n";
    }

    /** The root tells the files apart by a key that only one of them has; examples are a list. */
    private Map<String, Object> root() {
        Map<String, Map<String, Object>> files = files();
        List<Object> choices = new ArrayList<>();
        List<Object> known = new ArrayList<>();
        files.forEach((marks, file) -> {
            List<Object> marked = Stream.of(marks.split("\\|"))
                    .<Object>map(mark -> schema("required", List.of(mark)))
                    .toList();
            Map<String, Object> isFile = schema("type", "object", "anyOf", marked);
            String name = marks.replace("|", "-or-") + "-file";
            definitions.put(name, file);
            choices.add(schema("if", isFile, "then", reference(name)));
            known.add(isFile);
        });
        choices.add(schema("if", schema("type", "array"), "then", reference("examples-file")));
        known.add(schema("type", "array"));
        return schema(
                "$schema",
                DIALECT,
                "$id",
                ID,
                "title",
                "规则包文件 / a file of a rule pack",
                "anyOf",
                known,
                "allOf",
                choices,
                "$defs",
                definitions);
    }

    private Map<String, Map<String, Object>> files() {
        Map<String, Map<String, Object>> files = new LinkedHashMap<>();
        file(
                files,
                "pack",
                Shapes.PACK,
                "sources",
                named(object(Shapes.SOURCE)),
                "hours",
                object(Shapes.HOURS),
                DatesReader.KEY,
                reference(DatesReader.KEY),
                "parameters",
                listOf(Family.PARAMETER),
                "counting",
                words(CountingRules.all().keySet().stream()));
        file(files, "levels|units", Shapes.HIERARCHY, "levels", listOf(Family.LEVEL), "units", listOf(Family.UNIT));
        file(files, "posts", Shapes.POSTS, "posts", listOf(Family.POST));
        file(files, "facts", Shapes.FACTS, "facts", listOf(Family.FACT));
        file(
                files,
                "categories|unlisted",
                Shapes.CATALOG,
                "categories",
                listOf(Family.CATEGORY),
                "unlisted",
                anyOf(admission(), reference(Family.ADMISSION.written()), list(reference(Family.ADMISSION.written()))));
        file(
                files,
                "procedure",
                Shapes.PROCEDURE,
                "states",
                listOf(Family.STATE),
                "transitions",
                listOf(Family.TRANSITION));
        file(files, "clocks|rows", Shapes.CLOCKS, "clocks", listOf(Family.CLOCK), "rows", listOf(Family.CLOCK_ROW));
        file(files, "policies", Shapes.SCORING, "policies", listOf(Family.POLICY));
        return files;
    }

    private static void file(Map<String, Map<String, Object>> files, String marks, Shape shape, Object... nested) {
        files.put(marks, object(shape, nested));
    }

    private void values() {
        define("word", schema("type", List.of("string", "number", "boolean")));
        define("words", anyOf(reference("word"), list(reference("word"))));
        define(
                "parameter-reference",
                schema(
                        "type",
                        "object",
                        "properties",
                        schema(ParameterReference.KEY, schema("type", "string")),
                        "required",
                        List.of(ParameterReference.KEY),
                        "additionalProperties",
                        false));
        define("value", anyOf(reference("word"), reference("parameter-reference")));
        define("values", anyOf(reference("value"), list(reference("value"))));
        define(
                "text",
                anyOf(
                        reference("word"),
                        schema(
                                "type",
                                "object",
                                "properties",
                                schema("zh", reference("word"), "en", reference("word")),
                                "required",
                                List.of("zh"),
                                "additionalProperties",
                                false)));
        define(DatesReader.KEY, object(Shapes.IN_FORCE));
        define("open", object(Shapes.OPEN));
        define("limit", anyOf(reference("value"), reference("open"), object(Shapes.COMMAND_LIMIT)));
        define("number-or-open", anyOf(reference("value"), reference("open")));
    }

    private void conditions() {
        Map<String, Object> asked = anyOf(
                reference("word"), list(reference("word")), reference("parameter-reference"), object(Shapes.MATCHER));
        define(
                "match",
                schema(
                        "type",
                        "object",
                        "propertyNames",
                        schema("not", schema("enum", List.of("all", "any", "not"))),
                        "additionalProperties",
                        asked));
        define(
                "condition",
                anyOf(
                        reference("match"),
                        only("all", list(reference("condition"))),
                        only("any", list(reference("condition"))),
                        only("not", reference("condition"))));
    }

    private void parts() {
        List<Object> one = List.of(
                words(Stream.of("holder", "system", "task-holder", "first-contact")),
                object(Shapes.BY_POST, "at", words(Stream.of("location", "ancestor"))),
                object(Shapes.BY_UNIT));
        define("performer", schema("anyOf", one));
        define(
                "performers",
                anyOf(
                        reference("performer"),
                        list(reference("performer")),
                        object(
                                Shapes.BY_ALL,
                                "all-of",
                                list(anyOf(reference("performer"), list(reference("performer")))))));
        define(
                "extension",
                object(
                        Shapes.EXTENSION,
                        "how",
                        words(Extension.How.values()),
                        "base",
                        words(ExtensionPolicy.OnceMore.values()),
                        "before-expiry",
                        flag(),
                        "on-request",
                        flag()));
        define("closing-condition", anyOf(reference("word"), object(Shapes.CLOSING_CONDITION)));
        define("indicator", object(Shapes.INDICATOR, "ratio", list(reference("word"))));
    }

    private void rules() {
        rule(Family.PARAMETER, "values", list(object(Shapes.DATED_VALUE)), "open", flag());
        rule(Family.LEVEL, "count", reference("number-or-open"));
        rule(Family.UNIT, "kind", words(UnitKind.values()));
        rule(Family.POST);
        rule(
                Family.FACT,
                "type",
                words(FactType.values()),
                "of",
                wordsOf(Arrays.stream(ActionKind.values()).map(ActionKind::written)));
        rule(
                Family.CATEGORY,
                "closing-conditions",
                anyOf(reference("closing-condition"), list(reference("closing-condition"))));
        rule(Family.ADMISSION, "then", admission());
        rule(Family.STATE, "phase", words(Arrays.stream(Phase.values()).map(Phase::name)), "final", flag());
        rule(
                Family.TRANSITION,
                "do",
                words(Arrays.stream(ActionKind.values()).map(ActionKind::written)),
                "by",
                reference("performers"),
                "when",
                reference("condition"),
                "task",
                wordsOf(Arrays.stream(TaskRole.values()).map(TaskRole::written)),
                "needs-tasks",
                words(Arrays.stream(TaskGate.values()).map(TaskGate::written)),
                "same-person",
                words(Stream.of("allowed")),
                "after-return",
                words(Stream.of("refused")));
        rule(
                Family.CLOCK,
                "on-move",
                words(OnMove.values()),
                "counting",
                words(CountingRules.all().keySet().stream()),
                "within",
                reference("limit"),
                "at-least",
                reference("number-or-open"),
                "table",
                listOf(Family.CLOCK_ROW),
                "extension",
                reference("extension"));
        rule(
                Family.CLOCK_ROW,
                "when",
                reference("match"),
                "within",
                reference("limit"),
                "at-least",
                reference("number-or-open"));
        rule(
                Family.POLICY,
                "subjects",
                object(Shapes.SUBJECTS),
                "rounding",
                object(Shapes.ROUNDING),
                "items",
                listOf(Family.SCORE_ITEM),
                "grades",
                reference(Family.GRADES.written()));
        rule(
                Family.SCORE_ITEM,
                "indicator",
                reference("indicator"),
                "deduct",
                object(Shapes.DEDUCTION),
                "bands",
                list(object(Shapes.BAND)));
        rule(Family.GRADES, "scale", list(object(Shapes.GRADE)));
    }

    private void examples() {
        Map<String, Object> appointment = object(Shapes.APPOINTMENT);
        Map<String, Object> given = object(
                Shapes.GIVEN,
                "grids",
                named(anyOf(reference("word"), schema("type", "object", "additionalProperties", reference("word")))),
                "units",
                named(object(Shapes.GIVEN_UNIT)),
                "staff",
                named(anyOf(appointment, list(appointment))));
        Map<String, Object> expectation = object(
                Shapes.EXPECTATION,
                "closed",
                flag(),
                "due",
                named(reference("word")),
                "tasks",
                named(words(ExampleTask.words().stream())));
        Map<String, Object> step = object(Shapes.STEP, "with", named(reference("word")), "expect", expectation);
        define("examples-file", list(object(Shapes.EXAMPLE, "given", given, "steps", list(step))));
    }

    private void rule(Family family, Object... nested) {
        List<Object> all = new ArrayList<>(Arrays.asList(nested));
        all.addAll(List.of(DatesReader.KEY, reference(DatesReader.KEY), "override", flag()));
        define(family.written(), object(Shapes.of(family), all.toArray()));
    }

    private void define(String name, Map<String, Object> schema) {
        definitions.put(name, schema);
    }

    private static Map<String, Object> admission() {
        return words(Arrays.stream(Admission.Unlisted.values()).map(Admission.Unlisted::written));
    }

    private static Map<String, Object> listOf(Family family) {
        return list(reference(family.written()));
    }
}
