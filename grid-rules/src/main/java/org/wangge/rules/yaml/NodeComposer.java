package org.wangge.rules.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.wangge.rules.lint.FindingCode;
import org.wangge.rules.lint.Findings;
import org.wangge.rules.lint.Position;

/**
 * Builds nodes from the events of the parser, counting depth, values and aliases as it goes. Every value of every file
 * comes through here, so that it goes without lambdas, of which a fresh JVM makes each instance the long way.
 */
final class NodeComposer {

    /** An anchored node, and how many values it holds. */
    private record Anchored(YamlNode node, int size) {}

    private final String file;
    private final YamlLimits limits;
    private final Findings findings;
    private final Map<String, Anchored> anchors = new HashMap<>();
    private int nodes;
    private int aliases;

    NodeComposer(String file, YamlLimits limits, Findings findings) {
        this.file = file;
        this.limits = limits;
        this.findings = findings;
    }

    Optional<YamlNode> compose(Iterator<Event> events) {
        Optional<YamlNode> document = Optional.empty();
        while (events.hasNext()) {
            Event event = events.next();
            if (event instanceof NodeEvent) {
                if (document.isPresent()) {
                    throw UnreadableYamlException.malformed(placeOf(event), "一个文件只能有一个文档", "a file holds one document");
                }
                document = Optional.of(node(event, events, 1));
            }
        }
        return document;
    }

    private YamlNode node(Event event, Iterator<Event> events, int depth) {
        Position at = placeOf(event);
        if (depth > limits.depth()) {
            throw UnreadableYamlException.tooLarge(
                    at, "嵌套 " + limits.depth() + " 层", limits.depth() + " levels of nesting");
        }
        if (event instanceof AliasEvent alias) {
            return repeated(alias, at);
        }
        int before = nodes;
        count(1, at);
        YamlNode node = fresh(event, events, depth, at);
        Optional<Anchor> anchor = ((NodeEvent) event).getAnchor();
        if (anchor.isPresent()) {
            anchors.put(anchor.get().getValue(), new Anchored(node, nodes - before));
        }
        return node;
    }

    private YamlNode fresh(Event event, Iterator<Event> events, int depth, Position at) {
        requireNoTag(event, at);
        return switch (event.getEventId()) {
            case Scalar -> scalar((ScalarEvent) event, at);
            case SequenceStart -> sequence(events, depth, at);
            case MappingStart -> mapping(events, depth, at);
            default -> throw UnreadableYamlException.malformed(at, "此处没有值", "there is no value here");
        };
    }

    private static YamlScalar scalar(ScalarEvent event, Position at) {
        return new YamlScalar(event.getValue(), event.isPlain(), at);
    }

    private YamlSequence sequence(Iterator<Event> events, int depth, Position at) {
        List<YamlNode> items = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            items.add(node(event, events, depth + 1));
        }
        return new YamlSequence(items, at);
    }

    private YamlMapping mapping(Iterator<Event> events, int depth, Position at) {
        Map<String, YamlMapping.Entry> entries = new LinkedHashMap<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            YamlNode key = node(event, events, depth + 1);
            YamlNode value = node(events.next(), events, depth + 1);
            if (!(key instanceof YamlScalar word)) {
                throw UnreadableYamlException.malformed(key.at(), "键只能是文字", "a key is a word");
            }
            put(entries, new YamlMapping.Entry(word, value));
        }
        return new YamlMapping(List.copyOf(entries.values()), at);
    }

    private void put(Map<String, YamlMapping.Entry> entries, YamlMapping.Entry entry) {
        YamlScalar key = entry.key();
        YamlMapping.Entry first = entries.putIfAbsent(key.text(), entry);
        if (first != null) {
            findings.add(
                    FindingCode.DUPLICATE_KEY,
                    key.at(),
                    "key",
                    key.text(),
                    "first",
                    first.key().at());
        }
    }

    /** An alias repeats a finished node; one that stands inside its own anchor has nothing to repeat yet. */
    private YamlNode repeated(AliasEvent alias, Position at) {
        aliases++;
        if (aliases > limits.aliases()) {
            throw UnreadableYamlException.tooLarge(at, limits.aliases() + " 个别名", limits.aliases() + " aliases");
        }
        String name = alias.getAlias().getValue();
        Anchored anchored = anchors.get(name);
        if (anchored == null) {
            throw UnreadableYamlException.malformed(
                    at, "别名 " + name + " 之前没有完整的锚点", "alias " + name + " has no finished anchor before it");
        }
        count(anchored.size(), at);
        return anchored.node();
    }

    private void count(int more, Position at) {
        nodes += more;
        if (nodes > limits.nodes()) {
            throw UnreadableYamlException.tooLarge(at, limits.nodes() + " 个值", limits.nodes() + " values");
        }
    }

    private static void requireNoTag(Event event, Position at) {
        Optional<String> tag = event instanceof ScalarEvent scalar
                ? scalar.getTag()
                : event instanceof CollectionStartEvent start ? start.getTag() : Optional.empty();
        if (tag.isPresent() && !tag.get().equals("!")) {
            throw UnreadableYamlException.malformed(
                    at, "规则包不用标签 " + tag.get(), "packs use no tags such as " + tag.get());
        }
    }

    private Position placeOf(Event event) {
        Optional<Mark> mark = event.getStartMark();
        return mark.isPresent()
                ? new Position(file, mark.get().getLine() + 1, mark.get().getColumn() + 1)
                : Position.startOf(file);
    }
}
