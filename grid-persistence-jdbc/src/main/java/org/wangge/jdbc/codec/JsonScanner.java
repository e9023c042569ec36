package org.wangge.jdbc.codec;

import java.math.BigDecimal;

/** Goes through JSON text from left to right, strictly by RFC 8259: texts, numbers, words, signs and blanks. */
class JsonScanner {

    private static final int DIGITS_OF_LONG = 18;

    private final String text;
    private int at;

    JsonScanner(String text) {
        this.text = text;
    }

    /** Where it is. */
    int at() {
        return at;
    }

    /** Goes to a place. */
    void goTo(int place) {
        at = place;
    }

    boolean isAtEnd() {
        return at >= text.length();
    }

    /** Steps over exactly these letters if they come next. */
    boolean skip(String letters) {
        boolean there = text.startsWith(letters, at);
        if (there) {
            at += letters.length();
        }
        return there;
    }

    /** Steps over exactly this text, with quotes and without escapes, if it comes next. */
    boolean skipText(String plain) {
        int end = at + 1 + plain.length();
        boolean there = end < text.length()
                && text.charAt(at) == '"'
                && text.charAt(end) == '"'
                && text.startsWith(plain, at + 1);
        if (there) {
            at = end + 1;
        }
        return there;
    }

    /** A number from 0 on that depends on the text alone that comes next, or -1 if that has escapes or is none. */
    int hashOfText() {
        int hash = 0;
        for (int i = at + 1; i < text.length(); i++) {
            char next = text.charAt(i);
            if (next == '"') {
                return hash & Integer.MAX_VALUE;
            }
            if (next == '\\' || next < ' ') {
                return -1;
            }
            hash = hash * 31 + next;
        }
        return -1;
    }

    void word(String word) {
        if (!skip(word)) {
            throw damage("'" + word + "'");
        }
    }

    /** A whole number of few digits without fraction and exponent, or the other number without a step. */
    long shortNumber(long otherwise) {
        int next = at < text.length() && text.charAt(at) == '-' ? at + 1 : at;
        int first = next;
        long number = 0;
        while (next < text.length() && isDigit(text.charAt(next))) {
            number = number * 10 + text.charAt(next) - '0';
            next++;
        }
        boolean isPlain = next > first
                && next - first <= DIGITS_OF_LONG
                && (next - first == 1 || text.charAt(first) != '0')
                && (next == text.length() || ".eE".indexOf(text.charAt(next)) < 0);
        if (!isPlain) {
            return otherwise;
        }
        boolean negative = first > at;
        at = next;
        return negative ? -number : number;
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    /** A text, from its opening quote on. */
    String string() {
        int start = ++at;
        while (peek() != '"' && peek() != '\\') {
            plainCharacter();
        }
        if (peek() == '"') {
            return text.substring(start, at++);
        }
        return stringWithEscapes(start);
    }

    private String stringWithEscapes(int start) {
        StringBuilder out = new StringBuilder().append(text, start, at);
        while (peek() != '"') {
            if (peek() == '\\') {
                out.append(escaped());
            } else {
                out.append(plainCharacter());
            }
        }
        at++;
        return out.toString();
    }

    private char plainCharacter() {
        char next = text.charAt(at);
        if (next < ' ') {
            throw damage("no bare control character within a text");
        }
        at++;
        return next;
    }

    private char escaped() {
        at++;
        char letter = peek();
        at++;
        return switch (letter) {
            case '"', '\\', '/' -> letter;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> {
                at--;
                throw damage("one of \" \\ / b f n r t u after a backslash");
            }
        };
    }

    private char unicode() {
        int code = 0;
        for (int i = 0; i < 4; i++) {
            int digit = hex(peek());
            if (digit < 0) {
                throw damage("four hexadecimal digits");
            }
            code = code * 16 + digit;
            at++;
        }
        return (char) code;
    }

    /** Not Character.digit, which takes digits of other scripts as well. */
    private static int hex(char digit) {
        if (digit >= '0' && digit <= '9') {
            return digit - '0';
        }
        char lower = (char) (digit | 0x20);
        return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
    }

    /** A number with the scale in which it is written. */
    BigDecimal number() {
        int start = at;
        skip('-');
        if (!skip('0')) {
            digits();
        }
        if (skip('.')) {
            digits();
        }
        if (skip('e') || skip('E')) {
            if (!skip('+')) {
                skip('-');
            }
            digits();
        }
        return decimal(text.substring(start, at));
    }

    private BigDecimal decimal(String digits) {
        try {
            return new BigDecimal(digits);
        } catch (NumberFormatException beyondAllScales) {
            throw damage("a number whose exponent fits");
        }
    }

    boolean skip(char expected) {
        boolean there = at < text.length() && text.charAt(at) == expected;
        if (there) {
            at++;
        }
        return there;
    }

    private void digits() {
        int start = at;
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        if (at == start) {
            throw damage(start == 0 || "-.eE+".indexOf(text.charAt(start - 1)) < 0 ? "a value" : "a digit");
        }
    }

    void skipBlanks() {
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
    }

    private static boolean isBlank(char letter) {
        return letter == ' ' || letter == '\n' || letter == '\t' || letter == '\r';
    }

    char peek() {
        if (at >= text.length()) {
            throw damage("more text");
        }
        return text.charAt(at);
    }

    IllegalArgumentException damage(String expected) {
        String found = at < text.length() ? "'" + excerpt() + "'" : "the end";
        return new IllegalArgumentException(
                "No JSON: at character " + (at + 1) + " expected " + expected + ", got " + found);
    }

    private String excerpt() {
        return text.substring(at, Math.min(at + 12, text.length()));
    }
}
