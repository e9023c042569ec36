package org.wangge.rules.pack;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The pieces of which a JSON Schema is made, each as the mapping that is written for it. */
final class SchemaPieces {

    private SchemaPieces() {}

    /** A mapping of a shape; of what is nested it is told by key, and a key of which it is not told says all by its kind. */
    static Map<String, Object> object(Shape shape, Object... nested) {
        Map<String, Object> told = schema(nested);
        if (!shape.kinds().keySet().containsAll(told.keySet())) {
            throw new IllegalStateException(shape.title().en() + " has not all of " + told.keySet());
        }
        Map<String, Object> properties = new LinkedHashMap<>();
        shape.kinds().forEach((key, kind) -> properties.put(key, told.getOrDefault(key, plain(shape, key, kind))));
        Map<String, Object> object = schema(
                "title",
                shape.title().zh().equals(shape.title().en())
                        ? shape.title().zh()
                        : shape.title().zh() + " / " + shape.title().en(),
                "type",
                "object",
                "properties",
                properties);
        if (!shape.needed().isEmpty()) {
            object.put("required", shape.needed());
        }
        object.put("additionalProperties", false);
        return object;
    }

    /** Kinds that say all; of the others somebody has to say what stands within. */
    private static Map<String, Object> plain(Shape shape, String key, ValueKind kind) {
        return switch (kind) {
            case WORD -> reference("word");
            case WORDS -> reference("words");
            case VALUE -> reference("value");
            case VALUES -> reference("values");
            case TEXT -> reference("text");
            case MAPPING, LIST, ANY -> schema("untold", shape.title().en() + "." + key);
        };
    }

    static Map<String, Object> flag() {
        return schema("enum", List.of(true, false));
    }

    static Map<String, Object> words(Enum<?>[] constants) {
        return words(Arrays.stream(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }

    static Map<String, Object> words(Stream<String> words) {
        return schema("enum", words.sorted().toList());
    }

    static Map<String, Object> wordsOf(Stream<String> words) {
        Map<String, Object> one = words(words);
        return anyOf(one, list(one));
    }

    static Map<String, Object> list(Object items) {
        return schema("type", "array", "items", items);
    }

    static Map<String, Object> named(Object values) {
        return schema("type", "object", "additionalProperties", values);
    }

    static Map<String, Object> only(String key, Object value) {
        return schema(
                "type",
                "object",
                "properties",
                schema(key, value),
                "required",
                List.of(key),
                "additionalProperties",
                false);
    }

    static Map<String, Object> anyOf(Object... schemas) {
        return schema("anyOf", List.of(schemas));
    }

    static Map<String, Object> reference(String name) {
        return schema("$ref", "#/$defs/" + name);
    }

    static Map<String, Object> schema(Object... keysAndValues) {
        Map<String, Object> schema = new LinkedHashMap<>();
        for (int i = 0; i + 1 < keysAndValues.length; i += 2) {
            schema.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return schema;
    }
}
