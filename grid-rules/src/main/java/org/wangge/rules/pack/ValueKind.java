package org.wangge.rules.pack;

import java.util.List;
import org.wangge.core.explain.Text;
import org.wangge.rules.yaml.YamlMapping;
import org.wangge.rules.yaml.YamlNode;
import org.wangge.rules.yaml.YamlScalar;
import org.wangge.rules.yaml.YamlSequence;

/** The kinds of value that a key can have. */
enum ValueKind {
    /** One word. */
    WORD("一个词", "a word"),
    /** A number or a limit, possibly that of a parameter. */
    VALUE("一个值或 {parameter: 参数}", "a value or {parameter: id}"),
    /** A list of such values, or one. */
    VALUES("值或值的列表", "a value or a list of values"),
    /** A list of words, or one word. */
    WORDS("词或词的列表", "a word or a list of words"),
    /** A Chinese text, or a Chinese and an English one. */
    TEXT("文字或 {zh: …, en: …}", "a text or {zh: …, en: …}"),
    /** A mapping. */
    MAPPING("映射", "a mapping"),
    /** A list. */
    LIST("列表", "a list"),
    /** Anything but nothing. */
    ANY("一个值", "a value");

    private final String chinese;
    private final String english;

    ValueKind(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    Text title() {
        return Text.of(chinese, english);
    }

    boolean fits(YamlNode node) {
        return switch (this) {
            case WORD -> isWord(node);
            case VALUE -> isValue(node);
            case VALUES ->
                isValue(node)
                        || node instanceof YamlSequence list
                                && list.items().stream().allMatch(ValueKind::isValue);
            case WORDS -> isWord(node) || node instanceof YamlSequence list && areWords(list.items());
            case TEXT -> isWord(node) || node instanceof YamlMapping mapping && isText(mapping);
            case MAPPING -> node instanceof YamlMapping;
            case LIST -> node instanceof YamlSequence;
            case ANY -> !(node instanceof YamlScalar) || isWord(node);
        };
    }

    private static boolean isWord(YamlNode node) {
        return node instanceof YamlScalar word && !word.isEmpty();
    }

    private static boolean areWords(List<YamlNode> items) {
        for (YamlNode item : items) {
            if (!isWord(item)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isValue(YamlNode node) {
        return isWord(node) || ParameterReference.in(node).isPresent();
    }

    private static boolean isText(YamlMapping mapping) {
        return mapping.find("zh").isPresent() && areWordsOfLanguages(mapping);
    }

    private static boolean areWordsOfLanguages(YamlMapping mapping) {
        for (YamlMapping.Entry entry : mapping.entries()) {
            String language = entry.key().text();
            if (!(language.equals("zh") || language.equals("en")) || !isWord(entry.value())) {
                return false;
            }
        }
        return true;
    }
}
