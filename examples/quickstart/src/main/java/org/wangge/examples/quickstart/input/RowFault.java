package org.wangge.examples.quickstart.input;

import java.util.Locale;
import org.wangge.core.explain.Message;

/**
 * A mistake in a row of an input file (数据行错误). Immutable.
 *
 * @param file the name of the file
 * @param line the line, the first one being 1; comments count
 * @param column the name of the column, or {@code -} if the whole row is meant
 * @param value what is written there
 * @param message what is wrong, and what would be right
 */
public record RowFault(String file, int line, String column, String value, Message message) {

    static final String WHOLE_ROW = "-";

    /**
     * The kind of mistake.
     *
     * @return its stable code
     */
    public InputCode code() {
        return (InputCode) message.code();
    }

    /**
     * The fault for a reader.
     *
     * @param locale the reader's locale
     * @return one line, such as {@code cases.csv:9 closed "2025-10-09T14:09:14": ...}
     */
    public String render(Locale locale) {
        return file + ":" + line + " " + column + " \"" + value + "\": " + message.render(locale);
    }
}
