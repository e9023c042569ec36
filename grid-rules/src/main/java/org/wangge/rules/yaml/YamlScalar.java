package org.wangge.rules.yaml;

import org.wangge.core.explain.Text;
import org.wangge.rules.lint.Position;

/**
 * A word of a YAML file (标量): an id, a number, a limit, a sentence; always text. Immutable.
 *
 * @param text the text
 * @param isPlain whether it stands there without quotes
 * @param at where it begins
 */
public record YamlScalar(String text, boolean isPlain, Position at) implements YamlNode {

    /**
     * Whether nothing is written, as in {@code key:} or {@code key: null}.
     *
     * @return true if there is no value
     */
    public boolean isEmpty() {
        return isPlain && (text.isEmpty() || text.equals("~") || text.equals("null"));
    }

    // Written out: what records bring along takes a fresh JVM long to set up.
    @Override
    public boolean equals(Object other) {
        return other instanceof YamlScalar word
                && isPlain == word.isPlain
                && text.equals(word.text)
                && at.equals(word.at);
    }

    @Override
    public int hashCode() {
        return 31 * text.hashCode() + at.hashCode();
    }

    @Override
    public Text kind() {
        return isEmpty() ? Text.of("空值", "nothing") : Text.of("文字", "a word");
    }

    @Override
    public String canonical() {
        return "'" + text.replace("'", "''") + "'";
    }
}
