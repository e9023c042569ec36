package org.wangge.rules.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The language in which the command line speaks (界面语言). */
enum Language {
    /** Chinese. */
    ZH(Locale.SIMPLIFIED_CHINESE),
    /** English. */
    EN(Locale.ENGLISH);

    static final String OPTION = "--lang";

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }

    /** The language that is written {@code zh} or {@code en}. */
    static Optional<Language> written(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "zh" -> Optional.of(ZH);
            case "en" -> Optional.of(EN);
            default -> Optional.empty();
        };
    }

    /** What the arguments ask for: needed before they are parsed, because errors of parsing speak it, too. */
    static Optional<String> asked(List<String> arguments) {
        Optional<String> asked = Optional.empty();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.startsWith(OPTION + "=")) {
                asked = Optional.of(argument.substring(OPTION.length() + 1));
            } else if (argument.equals(OPTION) && i + 1 < arguments.size()) {
                asked = Optional.of(arguments.get(i + 1));
            }
        }
        return asked;
    }

    /** Chinese if the environment variable LANG begins with zh, else English. */
    static Language ofEnvironment(Optional<String> lang) {
        return lang.filter(text -> text.startsWith("zh")).isPresent() ? ZH : EN;
    }
}
