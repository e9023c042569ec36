package org.wangge.examples.quickstart.report;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wangge.core.explain.Text;

/** In which languages the console speaks (语言). */
public enum Languages {
    /** Chinese. */
    ZH(Locale.CHINESE),
    /** English. */
    EN(Locale.ENGLISH),
    /** Chinese, then English. */
    BOTH(Locale.CHINESE, Locale.ENGLISH);

    /** Made by {@link List#of}, which never changes. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Locale> locales;

    Languages(Locale... locales) {
        this.locales = List.of(locales);
    }

    /**
     * The languages.
     *
     * @return one or two
     */
    public List<Locale> locales() {
        return locales;
    }

    /**
     * A short text.
     *
     * @param text the text
     * @return both languages side by side, or once if they are the same
     */
    public String say(Text text) {
        return say(text::in);
    }

    /**
     * What a sentence says.
     *
     * @param sentence renders it for a language
     * @return both languages side by side, or once if they are the same
     */
    public String say(Function<Locale, String> sentence) {
        return locales.stream().map(sentence).distinct().collect(Collectors.joining(" "));
    }
}
