package org.wangge.core.explain;

import java.util.Locale;

/**
 * A short text in Chinese and English, such as the title of a state or of a case category.
 *
 * <p>A pack may give only the Chinese title; then both languages show it. Immutable.
 *
 * @param zh the Chinese text
 * @param en the English text
 */
public record Text(String zh, String en) {

    /**
     * A text in both languages.
     *
     * @param zh the Chinese text
     * @param en the English text
     * @return the text
     */
    public static Text of(String zh, String en) {
        return new Text(zh, en);
    }

    /**
     * A text that reads the same in both languages.
     *
     * @param both the text
     * @return the text
     */
    public static Text of(String both) {
        return new Text(both, both);
    }

    /**
     * The text for a reader.
     *
     * @param locale the reader's locale
     * @return the Chinese text for a Chinese locale, else the English one
     */
    public String in(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? zh : en;
    }
}
