package org.wangge.jdbc.casefile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wangge.core.casefile.CaseEvent;
import org.wangge.core.casefile.CaseEventEnvelope;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.procedure.CoreFacts;
import org.wangge.jdbc.transaction.Write;

/**
 * By what a case is found by text, in the table {@code case_token}: each two characters of its title that stand side by
 * side, and every end of its number, with {@code #} before it. Chinese has no blanks between words, and no database finds
 * a part of a text by an ordinary index; two characters are found by one on every database.
 */
final class CaseTokens {

    /** How many characters of a title make a token. */
    static final int LENGTH = 2;

    private static final int SHORTEST_NUMBER = 3;
    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_TITLE = 200;
    private static final String DELETE = "delete from case_token where region_id = ? and case_id = ?";
    private static final String INSERT = "insert into case_token (region_id, token, case_id) values (?, ?, ?)";

    private CaseTokens() {}

    /** The title as it is searched: in small letters and not too long. */
    static String title(CaseFile file) {
        String title = Optional.ofNullable(file.attributes().get(CoreFacts.TITLE.id()))
                .map(value -> value.toString().toLowerCase(Locale.ROOT))
                .orElse("");
        return title.substring(0, Math.min(title.length(), LONGEST_TITLE));
    }

    /** Few events change title or number; the others write no tokens. */
    static List<Write> writes(CaseFile file, List<CaseEventEnvelope> added, boolean isNew) {
        if (added.stream().map(CaseEventEnvelope::event).noneMatch(CaseTokens::changes)) {
            return List.of();
        }
        List<Write> writes = new ArrayList<>();
        String region = file.id().region().value();
        if (!isNew) {
            writes.add(Write.of(DELETE, List.of(List.of(region, file.id().value()))));
        }
        writes.add(Write.of(
                INSERT,
                of(file).stream()
                        .map(token -> List.<Object>of(region, token, file.id().value()))
                        .toList()));
        return writes;
    }

    private static boolean changes(CaseEvent event) {
        return event instanceof CaseEvent.CaseNumbered
                || event instanceof CaseEvent.ActionTaken taken
                        && taken.values().containsKey(CoreFacts.TITLE.id());
    }

    private static Set<String> of(CaseFile file) {
        Set<String> tokens = new LinkedHashSet<>();
        String title = title(file);
        for (int i = 0; i + LENGTH <= title.length(); i++) {
            tokens.add(title.substring(i, i + LENGTH));
        }
        String number = file.number().orElse("").toLowerCase(Locale.ROOT);
        for (int from = Math.max(0, number.length() - LONGEST_NUMBER);
                from + SHORTEST_NUMBER <= number.length();
                from++) {
            tokens.add("#" + number.substring(from));
        }
        return tokens;
    }

    static boolean isNumberEnd(String text) {
        return text.length() >= SHORTEST_NUMBER && text.length() <= LONGEST_NUMBER;
    }

    static String ofNumberEnd(String text) {
        return isNumberEnd(text) ? "#" + text : "#";
    }

    static String firstOf(String text) {
        return text.substring(0, LENGTH);
    }

    static String lastOf(String text) {
        return text.substring(text.length() - LENGTH);
    }
}
