package org.wangge.rules.yaml;

import java.util.List;
import java.util.stream.Collectors;
import org.wangge.core.explain.Text;
import org.wangge.rules.lint.Position;

/**
 * A list of a YAML file (列表). Immutable.
 *
 * @param items the values, in order
 * @param at where it begins
 */
public record YamlSequence(List<YamlNode> items, Position at) implements YamlNode {

    /** {@inheritDoc} */
    public YamlSequence {
        items = List.copyOf(items);
    }

    @Override
    public Text kind() {
        return Text.of("列表", "a list");
    }

    @Override
    public String canonical() {
        return items.stream().map(YamlNode::canonical).collect(Collectors.joining(", ", "[", "]"));
    }
}
