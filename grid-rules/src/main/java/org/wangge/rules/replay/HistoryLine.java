package org.wangge.rules.replay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.wangge.core.explain.Message;
import org.wangge.core.explain.Text;
import org.wangge.rules.lint.Position;
import org.wangge.rules.yaml.YamlMapping;
import org.wangge.rules.yaml.YamlNode;
import org.wangge.rules.yaml.YamlScalar;
import org.wangge.rules.yaml.YamlSequence;

/** One line of a history: its values by key, and what is wrong with them. Used once. */
final class HistoryLine {

    private final String type;
    private final YamlMapping values;
    private final Function<Position, Position> place;
    private final List<HistoryProblem> problems;
    private final int problemsBefore;
    private final Set<String> asked = new TreeSet<>(Set.of("type"));

    HistoryLine(String type, YamlMapping values, Function<Position, Position> place, List<HistoryProblem> problems) {
        this.type = type;
        this.values = values;
        this.place = place;
        this.problems = problems;
        this.problemsBefore = problems.size();
    }

    /** A value that must be there; if it is not, any will do, since the line is reported and left out. */
    <T> Optional<T> needed(String key, Function<String, T> reading, String zh, String en) {
        Optional<YamlNode> node = node(key);
        if (node.isEmpty()) {
            report(values.at(), ReplayMessage.KEY_MISSING, "key", key);
        }
        return node.flatMap(value -> read(key, value, reading, zh, en));
    }

    <T> Optional<T> optional(String key, Function<String, T> reading, String zh, String en) {
        return node(key).flatMap(value -> read(key, value, reading, zh, en));
    }

    boolean has(String key) {
        return values.find(key).isPresent();
    }

    Map<String, String> words(String key) {
        Map<String, String> words = new LinkedHashMap<>();
        Optional<YamlNode> node = node(key);
        if (node.isPresent() && node.get() instanceof YamlMapping mapping) {
            mapping.entries().forEach(entry -> {
                if (entry.value() instanceof YamlScalar value) {
                    words.put(entry.key().text(), value.text());
                } else {
                    wrong(key, entry.value(), "每个字段都是文字", "every field is a text");
                }
            });
        } else {
            node.ifPresent(value -> wrong(key, value, "请写 {\"字段\": \"值\"}", "write {\"field\": \"value\"}"));
        }
        return words;
    }

    List<String> list(String key) {
        List<String> items = new ArrayList<>();
        Optional<YamlNode> node = node(key);
        if (node.isPresent() && node.get() instanceof YamlSequence sequence) {
            sequence.items().forEach(item -> {
                if (item instanceof YamlScalar word) {
                    items.add(word.text());
                } else {
                    wrong(key, item, "每一项都是文字", "every item is a text");
                }
            });
        } else {
            node.ifPresent(value -> wrong(key, value, "请写 [\"…\"]", "write [\"…\"]"));
        }
        return items;
    }

    /** Whether nothing is wrong with the line, now that all its keys were asked for. */
    boolean isSound() {
        values.entries().stream()
                .filter(entry -> !asked.contains(entry.key().text()))
                .forEach(entry -> report(
                        entry.key().at(),
                        ReplayMessage.KEY_UNKNOWN,
                        "key",
                        entry.key().text(),
                        "known",
                        String.join(", ", asked)));
        return problems.size() == problemsBefore;
    }

    private Optional<YamlNode> node(String key) {
        asked.add(key);
        return values.find(key);
    }

    private <T> Optional<T> read(String key, YamlNode node, Function<String, T> reading, String zh, String en) {
        if (node instanceof YamlScalar word) {
            try {
                return Optional.of(reading.apply(word.text()));
            } catch (IllegalArgumentException | java.time.DateTimeException notSuitable) {
                wrong(key, node, zh, en);
                return Optional.empty();
            }
        }
        wrong(key, node, zh, en);
        return Optional.empty();
    }

    private void wrong(String key, YamlNode node, String zh, String en) {
        Object shown = node instanceof YamlScalar word ? word.text() : node.kind();
        report(node.at(), ReplayMessage.VALUE_WRONG, "key", key, "value", shown, "right", Text.of(zh, en));
    }

    private void report(Position at, ReplayMessage code, Object... namesAndValues) {
        List<Object> attributes = new ArrayList<>(List.of("type", type));
        attributes.addAll(List.of(namesAndValues));
        problems.add(new HistoryProblem(place.apply(at), Message.of(code, attributes.toArray())));
    }
}
