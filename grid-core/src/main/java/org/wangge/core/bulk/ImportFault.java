package org.wangge.core.bulk;

import java.util.Locale;
import org.wangge.core.explain.Message;

/**
 * A mistake for which a row is refused (导入错误). Immutable.
 *
 * @param row the number of the row in its source
 * @param field the field
 * @param value what is written there
 * @param message what is wrong, and what would be right
 */
public record ImportFault(int row, String field, String value, Message message) {

    /**
     * The kind of mistake.
     *
     * @return its stable code
     */
    public ImportCode code() {
        return (ImportCode) message.code();
    }

    /**
     * The fault for a reader.
     *
     * @param locale the reader's locale
     * @return one line, such as {@code 9 closed "2025-10-09T14:09:14": ...}
     */
    public String render(Locale locale) {
        return row + " " + field + " \"" + value + "\": " + message.render(locale);
    }
}
