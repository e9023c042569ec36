package org.wangge.core.explain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence with a stable code and typed attributes, rendered in Chinese or English when somebody reads it.
 *
 * <p>Programs look at {@link #code()} and {@link #attributes()}; the rendered text is for people and may change.
 * Attributes hold no personal data. A {@link Text} or {@link Worded} value among the attributes is rendered in the reader's language; anything
 * else by its {@code toString}. Immutable as far as its attributes are.
 *
 * @param code the stable code
 * @param attributes the values that the sentence names, by placeholder
 */
public record Message(MessageCode code, Map<String, Object> attributes) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]+)}");

    /** {@inheritDoc} */
    public Message {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }

    /**
     * A message whose attributes are given as names and values in turn.
     *
     * @param code the stable code
     * @param namesAndValues name, value, name, value …
     * @return the message
     * @throws IllegalArgumentException if a name has no value
     */
    public static Message of(MessageCode code, Object... namesAndValues) {
        if (namesAndValues.length % 2 != 0) {
            throw new IllegalArgumentException("Attributes come as name and value, got an odd number of them");
        }
        Map<String, Object> attributes = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            attributes.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return new Message(code, attributes);
    }

    /**
     * The sentence for a reader.
     *
     * @param locale the reader's locale; Chinese for a Chinese one, else English
     * @return the sentence with its placeholders filled
     */
    public String render(Locale locale) {
        Locale language = locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? Locale.CHINESE : Locale.ENGLISH;
        String pattern = ResourceBundle.getBundle(
                        code.bundle(), language, code.getClass().getClassLoader(), NoFallback.CONTROL)
                .getString(code.name());
        return PLACEHOLDER
                .matcher(pattern)
                .replaceAll(match -> Matcher.quoteReplacement(rendered(match.group(1), language)));
    }

    private String rendered(String name, Locale language) {
        Object value = attributes.get(name);
        if (value == null) {
            return "{" + name + "}";
        }
        if (value instanceof Worded worded) {
            return worded.text().in(language);
        }
        return value instanceof Text text ? text.in(language) : value.toString();
    }

    /**
     * Code and English sentence, for logs.
     *
     * @return for instance {@code ACTION_NOT_AVAILABLE: ...}
     */
    @Override
    public String toString() {
        return code.name() + ": " + render(Locale.ENGLISH);
    }

    /** Bundles are found by the asked language alone, never by the language of the machine. */
    private static final class NoFallback {
        static final ResourceBundle.Control CONTROL =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    }
}
