package org.wangge.rules.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wangge.core.explain.Text;
import org.wangge.rules.lint.FindingCode;
import org.wangge.rules.lint.Findings;
import org.wangge.rules.lint.NearestName;
import org.wangge.rules.yaml.YamlMapping;
import org.wangge.rules.yaml.YamlNode;

/**
 * The shape of a mapping (结构定义): which keys belong to it, which of them are needed, and of which kind each value is.
 *
 * <p>The shapes together are the grammar of packs; see {@link Shapes}. Immutable.
 */
public final class Shape {

    private record Key(ValueKind kind, boolean isNeeded) {}

    private final Text owner;
    private final Map<String, Key> keys;

    private Shape(Text owner, Map<String, Key> keys) {
        this.owner = owner;
        this.keys = keys;
    }

    static Shape of(String zh, String en) {
        return new Shape(Text.of(zh, en), Map.of());
    }

    Shape needs(ValueKind kind, String... names) {
        return with(new Key(kind, true), names);
    }

    Shape takes(ValueKind kind, String... names) {
        return with(new Key(kind, false), names);
    }

    private Shape with(Key key, String... names) {
        Map<String, Key> more = new LinkedHashMap<>(keys);
        for (String name : names) {
            more.put(name, key);
        }
        return new Shape(owner, more);
    }

    /** What it is the shape of. */
    Text title() {
        return owner;
    }

    /** The keys with the kinds of their values, in the order in which they were declared. */
    Map<String, ValueKind> kinds() {
        Map<String, ValueKind> kinds = new LinkedHashMap<>();
        keys.forEach((name, key) -> kinds.put(name, key.kind()));
        return kinds;
    }

    /** The keys that are needed. */
    List<String> needed() {
        return keys.entrySet().stream()
                .filter(key -> key.getValue().isNeeded())
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * Reads a value of this shape. What does not fit is reported and left out.
     *
     * @param node the value
     * @param findings receives what does not fit
     * @return the values that fit, or empty if it is no mapping
     */
    public Optional<Fields> read(YamlNode node, Findings findings) {
        if (!(node instanceof YamlMapping mapping)) {
            reportKind(owner, node, ValueKind.MAPPING, findings);
            return Optional.empty();
        }
        Map<String, YamlNode> fitting = new LinkedHashMap<>();
        for (YamlMapping.Entry entry : mapping.entries()) {
            read(entry, fitting, findings);
        }
        for (Map.Entry<String, Key> key : keys.entrySet()) {
            if (key.getValue().isNeeded() && mapping.find(key.getKey()).isEmpty()) {
                findings.add(FindingCode.MISSING_KEY, node.at(), "key", key.getKey(), "owner", owner);
            }
        }
        return Optional.of(new Fields(fitting, node.at()));
    }

    private void read(YamlMapping.Entry entry, Map<String, YamlNode> fitting, Findings findings) {
        String name = entry.key().text();
        Key key = keys.get(name);
        if (key == null) {
            Text hint = NearestName.hint(name, keys.keySet());
            findings.add(FindingCode.UNKNOWN_KEY, entry.key().at(), "key", name, "owner", owner, "hint", hint);
        } else if (key.kind().fits(entry.value())) {
            fitting.put(name, entry.value());
        } else {
            reportKind(Text.of(name), entry.value(), key.kind(), findings);
        }
    }

    private static void reportKind(Text key, YamlNode node, ValueKind expected, Findings findings) {
        findings.add(FindingCode.WRONG_KIND, node.at(), "key", key, "expected", expected.title(), "found", node.kind());
    }
}
