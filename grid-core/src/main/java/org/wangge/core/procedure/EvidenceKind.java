package org.wangge.core.procedure;

import java.util.regex.Pattern;

/**
 * A kind of evidence (证据材料种类) that a step asks for, such as {@code photo-after}; the pack chooses the words. Immutable.
 *
 * @param value the word, kebab-case, at most 64 characters
 */
public record EvidenceKind(String value) implements Comparable<EvidenceKind> {

    private static final Pattern KEBAB = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int LONGEST = 64;

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the word is not kebab-case or longer than 64 characters
     */
    public EvidenceKind {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException(
                    "A kind of evidence is written in kebab-case such as 'photo-after', got '" + value + "'");
        }
    }

    /**
     * Names a kind of evidence.
     *
     * @param value the word
     * @return the kind
     * @throws IllegalArgumentException if the word has not the form above
     */
    public static EvidenceKind of(String value) {
        return new EvidenceKind(value);
    }

    /**
     * Whether a text has the form of a kind of evidence.
     *
     * @param text the text
     * @return true if it is kebab-case and not longer than 64 characters
     */
    public static boolean isWellFormed(String text) {
        return text.length() <= LONGEST && KEBAB.matcher(text).matches();
    }

    @Override
    public int compareTo(EvidenceKind other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
