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
     * @return place and sentence; the place is the file alone if it is meant as a whole
     */
    public String render(Locale locale) {
        String place = line == 0 ? file : file + ":" + line;
        return place + ": " + what.render(locale);
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
