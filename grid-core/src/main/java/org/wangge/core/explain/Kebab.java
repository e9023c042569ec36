package org.wangge.core.explain;

/**
 * How ids are written (短横线命名): small letters and digits, in words that are joined by single hyphens, such as {@code
 * settle-community}. Looked at for every id of every command, so that it goes without a regular expression.
 */
public final class Kebab {

    private Kebab() {}

    /**
     * Whether a text is an id.
     *
     * @param text the text
     * @return true for {@code [a-z0-9]+(-[a-z0-9]+)*}
     */
    public static boolean isId(CharSequence text) {
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char next = text.charAt(i);
            boolean letter = next >= 'a' && next <= 'z' || next >= '0' && next <= '9';
            if (!letter && !(inWord && next == '-')) {
                return false;
            }
            inWord = letter;
        }
        return inWord;
    }

    /**
     * Whether a text is an id that begins with a letter, as the names of facts do.
     *
     * @param text the text
     * @return true for {@code [a-z][a-z0-9]*(-[a-z0-9]+)*}
     */
    public static boolean isName(CharSequence text) {
        return isId(text) && text.charAt(0) >= 'a';
    }
}
