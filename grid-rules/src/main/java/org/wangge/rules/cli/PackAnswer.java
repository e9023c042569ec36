package org.wangge.rules.cli;

import java.io.PrintWriter;
import java.util.Map;

/** What a command has to say about a pack, for people and for programs. */
interface PackAnswer {

    /** Says it to people, in their language. */
    void show(PrintWriter out, Language language);

    /** The same for programs, always in both languages. */
    Map<String, Object> json();

    /** Whether there is something to say against the pack. */
    int exitCode();
}
