package org.wangge.core.explain;

import org.jspecify.annotations.Nullable;

/**
 * A text that is mostly short and compared all the time (短文本): ids, and the words that conditions ask for.
 *
 * <p>A decision compares a dozen of such texts, which come from a store, a command and a pack in turn and so are never the
 * same objects. That would be half of its time; therefore a text of up to twelve small letters, digits and hyphens, as most ids
 * are, is kept as a number as well, and one of up to twenty letters, digits and hyphens as two, which are the same exactly if
 * the texts are. Of other texts the numbers only tell most that differ, and the texts are compared when these are the same.
 * Immutable, as every subclass must be.
 */
public abstract class ShortText {

    /** So many characters of {@link #PLAIN} codes go into one number. */
    private static final int SINGLE = 12;

    /** So many codes have end of text, small letters, digits and the hyphen: a number of twelve stays below 2 to the 63. */
    private static final int PLAIN = 38;

    /** So many characters go into each of two numbers, of six bits each. */
    private static final int HALF = 10;

    /** Spreads bits over a number; numbers that differ still do so when multiplied by an odd one, as does the last bit. */
    private static final long ODD = 0x9E37_79B9_7F4A_7C15L;

    private final String value;
    /**
     * Even, and all of a text that one number holds, spread. Of a longer one the first ten characters, spread together with
     * the next ten; of any other its hash, spread; both odd.
     */
    private final long spread;
    /** The next ten characters of a text that two numbers hold; of any other text something below 0. */
    private final long tail;

    /**
     * Keeps a text.
     *
     * @param value the text
     */
    protected ShortText(String value) {
        this.value = value;
        if (fits(value, SINGLE, PLAIN)) {
            this.tail = -1;
            this.spread = (packed(value) << 1) * ODD;
        } else {
            boolean fits = fits(value, 2 * HALF, 1 << 6);
            this.tail = fits ? packed(value, HALF) : ~value.length();
            this.spread = (((fits ? packed(value, 0) : value.hashCode()) ^ tail) << 1 | 1) * ODD;
        }
    }

    private static boolean fits(String value, int longest, int codes) {
        boolean fits = value.length() <= longest;
        for (int i = 0; fits && i < value.length(); i++) {
            int code = code(value.charAt(i));
            fits = code > 0 && code < codes;
        }
        return fits;
    }

    private static long packed(String value) {
        long packed = 0;
        for (int i = 0; i < value.length(); i++) {
            packed = packed * PLAIN + code(value.charAt(i));
        }
        return packed;
    }

    private static long packed(String value, int from) {
        long packed = 0;
        for (int i = from; i < from + HALF; i++) {
            packed = packed << 6 | (i < value.length() ? code(value.charAt(i)) : 0);
        }
        return packed;
    }

    /** Letters, digits and the hyphen have codes from 1 to 63, others none. */
    private static int code(char one) {
        if (one >= 'a' && one <= 'z') {
            return one - 'a' + 1;
        }
        if (one >= '0' && one <= '9') {
            return one - '0' + 27;
        }
        if (one >= 'A' && one <= 'Z') {
            return one - 'A' + PLAIN;
        }
        return one == '-' ? PLAIN - 1 : 0;
    }

    /**
     * The text itself.
     *
     * @return the text as it was given
     */
    public final String value() {
        return value;
    }

    /**
     * Whether another text says the same, for the {@code equals} of subclasses.
     *
     * @param other the other text
     * @return true if each character is the same
     */
    protected final boolean isSame(ShortText other) {
        return spread == other.spread && ((spread & 1) == 0 || isSameBeyond(other));
    }

    private boolean isSameBeyond(ShortText other) {
        return tail == other.tail && (tail >= 0 || value.equals(other.value));
    }

    /** A number whose first bits spread short texts over places of which there are a power of two. */
    final long spread() {
        return spread;
    }

    /** The hash of the text. */
    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /**
     * Whether it is of the same kind and says the same.
     *
     * @param other anything
     * @return true if so
     */
    @Override
    public abstract boolean equals(@Nullable Object other);

    @Override
    public final String toString() {
        return value;
    }
}
