package org.wangge.jdbc.casefile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.wangge.core.casefile.CaseEvent;
import org.wangge.core.casefile.CaseEventEnvelope;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.procedure.CoreFacts;
import org.wangge.jdbc.transaction.Write;

/**
 * By what a case is found by text, in the table {@code case_token}: each two characters of its title that stand side by
 * side, and the last three and the last six characters of its number, with {@code #} before them. Chinese has no blanks
 * between words, and no database finds a part of a text by an ordinary index; two characters are found by one on every
 * database. What a token finds is only likely; the text itself decides.
 */
final class CaseTokens {

    /** How many characters of a title make a token. */
    static final int LENGTH = 2;

    /** Three characters tell one case in a thousand, six one in a million. */
    private static final int SHORT_END = 3;

    private static final int LONG_END = 6;
    private static final int LONGEST_TITLE = 200;
    private static final String DELETE = "delete from case_token where region_id = ? and case_id = ?";
    private static final String DELETE_NUMBER = DELETE + " and char_length(token) > " + LENGTH;
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
        List<Write> writes = new ArrayList<>(2);
        if (isAny(added, CaseTokens::changesTitle)) {
            replace(writes, file, isNew, DELETE, of(file));
        } else if (isAny(added, CaseEvent.CaseNumbered.class::isInstance)) {
            replace(writes, file, isNew, DELETE_NUMBER, ofNumber(file));
        }
        return writes;
    }

    private static boolean isAny(List<CaseEventEnvelope> added, Predicate<CaseEvent> kind) {
        for (CaseEventEnvelope envelope : added) {
            if (kind.test(envelope.event())) {
                return true;
            }
        }
        return false;
    }

    static boolean changesTitle(CaseEvent event) {
        return event instanceof CaseEvent.CaseImported
                || event instanceof CaseEvent.ActionTaken taken
                        && taken.values().containsKey(CoreFacts.TITLE.id());
    }

    private static void replace(
            List<Write> writes, CaseFile file, boolean isNew, String delete, Collection<String> tokens) {
        String region = file.id().region().value();
        String id = file.id().value();
        if (!isNew) {
            writes.add(Write.of(delete, List.of(List.of(region, id))));
        }
        writes.add(Write.of(
                INSERT,
                tokens.stream().map(token -> List.<Object>of(region, token, id)).toList()));
    }

    private static Set<String> of(CaseFile file) {
        Set<String> tokens = new LinkedHashSet<>();
        String title = title(file);
        for (int i = 0; i + LENGTH <= title.length(); i++) {
            tokens.add(title.substring(i, i + LENGTH));
        }
        tokens.addAll(ofNumber(file));
        return tokens;
    }

    private static Set<String> ofNumber(CaseFile file) {
        Set<String> tokens = new LinkedHashSet<>();
        String number = file.number().orElse("").toLowerCase(Locale.ROOT);
        for (int length : new int[] {SHORT_END, LONG_END}) {
            if (number.length() >= length) {
                tokens.add(ending(number, length));
            }
        }
        return tokens;
    }

    private static String ending(String number, int length) {
        return "#" + number.substring(number.length() - length);
    }

    static boolean isNumberEnd(String text) {
        return text.length() >= SHORT_END;
    }

    /** The token that every number with this end has. */
    static String ofNumberEnd(String text) {
        return isNumberEnd(text) ? ending(text, text.length() < LONG_END ? SHORT_END : LONG_END) : "#";
    }

    static String firstOf(String text) {
        return text.substring(0, LENGTH);
    }

    static String lastOf(String text) {
        return text.substring(text.length() - LENGTH);
    }
}
