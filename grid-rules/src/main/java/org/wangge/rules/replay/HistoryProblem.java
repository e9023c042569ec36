package org.wangge.rules.replay;

import java.util.Locale;
import org.wangge.core.explain.Message;
import org.wangge.rules.lint.Position;

/**
 * Something wrong in a recorded history (历史文件问题), with its place. Immutable.
 *
 * @param at file, line and column
 * @param what what is wrong and what would be right
 */
public record HistoryProblem(Position at, Message what) {

    /**
     * The problem for a reader.
     *
     * @param locale the reader's locale
     * @return place and sentence
     */
    public String render(Locale locale) {
        return at + ": " + what.render(locale);
    }
}
