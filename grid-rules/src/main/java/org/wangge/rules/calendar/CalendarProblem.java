package org.wangge.rules.calendar;

import java.util.Locale;
import org.wangge.core.explain.Message;

/**
 * Something wrong in a calendar file (日历数据问题), with its place. Immutable.
 *
 * @param file the file, as the caller names it
 * @param line the line, counted from 1; 0 if the whole file is meant
 * @param what what is wrong and what would be right
 */
public record CalendarProblem(String file, int line, Message what) {

    /**
     * The problem for a reader.
     *
     * @param locale the reader's locale
     * @return place and sentence
     */
    public String render(Locale locale) {
        return file + ":" + line + ": " + what.render(locale);
    }

    /**
     * The problem in English.
     *
     * @return for instance {@code cn.csv:12: 2026-10-09 is a FRIDAY and worked anyway; ...}
     */
    @Override
    public String toString() {
        return render(Locale.ENGLISH);
    }
}
