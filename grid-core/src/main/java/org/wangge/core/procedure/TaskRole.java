package org.wangge.core.procedure;

import java.util.Locale;
import org.wangge.core.explain.Text;
import org.wangge.core.explain.Worded;

/** What a unit's task in a case is (牵头、协办). Written in packs as {@code lead} and {@code assist}. */
public enum TaskRole implements Worded {
    /** 牵头: the unit answers for the result; a case has one lead at a time. */
    LEAD(Text.of("牵头", "lead")),
    /** 协办: the unit assists; a case may have any number of assisting units. */
    ASSIST(Text.of("协办", "assist"));

    /** Two strings, which never change. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Text text;

    TaskRole(Text text) {
        this.text = text;
    }

    @Override
    public Text text() {
        return text;
    }

    /**
     * The written form in packs.
     *
     * @return {@code lead} or {@code assist}
     */
    public String written() {
        return name().toLowerCase(Locale.ROOT);
    }
}
