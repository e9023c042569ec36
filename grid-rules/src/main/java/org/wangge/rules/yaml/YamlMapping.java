package org.wangge.rules.yaml;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wangge.core.explain.Text;
import org.wangge.rules.lint.Position;

/**
 * A mapping of a YAML file (映射): keys with values. Immutable.
 *
 * @param entries the entries, in order; keys occur once
 * @param at where it begins
 */
public record YamlMapping(List<Entry> entries, Position at) implements YamlNode {

    /**
     * A key with its value.
     *
     * @param key the key
     * @param value the value
     */
    public record Entry(YamlScalar key, YamlNode value) {}

    /** {@inheritDoc} */
    public YamlMapping {
        entries = List.copyOf(entries);
    }

    /**
     * Looks a value up.
     *
     * @param key the key
     * @return the value, or empty if the key is missing
     */
    public Optional<YamlNode> find(String key) {
        for (Entry entry : entries) {
            if (entry.key().text().equals(key)) {
                return Optional.of(entry.value());
            }
        }
        return Optional.empty();
    }

    @Override
    public Text kind() {
        return Text.of("映射", "a mapping");
    }

    @Override
    public String canonical() {
        return entries.stream()
                .map(entry -> entry.key().canonical() + ": " + entry.value().canonical())
                .sorted()
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
