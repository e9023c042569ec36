package org.wangge.rules.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wangge.core.explain.Text;
import org.wangge.rules.lint.Position;
import org.wangge.rules.yaml.YamlMapping;
import org.wangge.rules.yaml.YamlNode;
import org.wangge.rules.yaml.YamlScalar;
import org.wangge.rules.yaml.YamlSequence;

/**
 * The values of a mapping that passed its shape (字段): only keys that belong there, each of the kind it must be.
 * Immutable.
 *
 * @param values the values by key
 * @param at where the mapping begins
 */
public record Fields(Map<String, YamlNode> values, Position at) {

    /** {@inheritDoc} */
    public Fields {
        values = Map.copyOf(values);
    }

    /**
     * Whether a key is given.
     *
     * @param key the key
     * @return true if it has a value of the right kind
     */
    public boolean has(String key) {
        return values.containsKey(key);
    }

    /**
     * A value of any kind.
     *
     * @param key the key
     * @return the value, or empty if it is not given
     */
    public Optional<YamlNode> node(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /**
     * A word.
     *
     * @param key the key
     * @return the word, or empty if it is not given
     */
    public Optional<YamlScalar> word(String key) {
        return values.get(key) instanceof YamlScalar word ? Optional.of(word) : Optional.empty();
    }

    /**
     * A list of words, which may be written as one word.
     *
     * @param key the key
     * @return the words, none if the key is not given
     */
    public List<YamlScalar> words(String key) {
        List<YamlScalar> words = new ArrayList<>();
        for (YamlNode item : items(key)) {
            if (item instanceof YamlScalar word) {
                words.add(word);
            }
        }
        return List.copyOf(words);
    }

    /**
     * A list of values, which may be written as the value alone.
     *
     * @param key the key
     * @return the values, none if the key is not given
     */
    public List<YamlNode> items(String key) {
        YamlNode value = values.get(key);
        if (value == null) {
            return List.of();
        }
        return value instanceof YamlSequence list ? list.items() : List.of(value);
    }

    /**
     * A mapping.
     *
     * @param key the key
     * @return the mapping, or empty if it is not given
     */
    public Optional<YamlMapping> mapping(String key) {
        return values.get(key) instanceof YamlMapping mapping ? Optional.of(mapping) : Optional.empty();
    }

    /**
     * A text in Chinese, or in Chinese and English.
     *
     * @param key the key
     * @return the text, or empty if it is not given
     */
    public Optional<Text> text(String key) {
        return mapping(key).map(Fields::bilingual).or(() -> word(key).map(word -> Text.of(word.text())));
    }

    private static Text bilingual(YamlMapping mapping) {
        String zh = mapping.find("zh").map(Fields::plain).orElse("");
        return Text.of(zh, mapping.find("en").map(Fields::plain).orElse(zh));
    }

    private static String plain(YamlNode node) {
        return node instanceof YamlScalar word ? word.text() : "";
    }

    /**
     * Where a value is written.
     *
     * @param key the key
     * @return the place of the value, or of the mapping if the key is not given
     */
    public Position at(String key) {
        return node(key).map(YamlNode::at).orElse(at);
    }
}
