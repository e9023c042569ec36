package org.wangge.rules.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.wangge.core.explain.Message;
import org.wangge.core.explain.Text;

/** Finds what somebody may have meant: the known text that takes the fewest keystrokes to come to. */
final class NearestText {

    private NearestText() {}

    /** The nearest of the known texts, unless even that one has little in common with it. */
    static Optional<String> to(String written, Collection<String> known) {
        String plain = written.strip().toLowerCase(Locale.ROOT);
        return known.stream()
                .sorted()
                .min(Comparator.comparingInt(text -> distance(plain, text.toLowerCase(Locale.ROOT))))
                .filter(text -> distance(plain, text.toLowerCase(Locale.ROOT)) <= tolerance(text));
    }

    /** Two keystrokes, so that swapped letters are forgiven; more in long texts, fewer in very short ones. */
    private static int tolerance(String text) {
        return Math.max(Math.min(2, text.length() - 1), text.length() / 3);
    }

    /** The hint that follows an error, blank if nothing is near. */
    static Text hint(String written, Collection<String> known) {
        return to(written, known)
                .map(text -> Message.of(CliMessage.DID_YOU_MEAN, "text", text))
                .map(hint -> Text.of(hint.render(Language.ZH.locale()), hint.render(Language.EN.locale())))
                .orElse(Text.of(""));
    }

    /** Levenshtein's distance, row by row. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
