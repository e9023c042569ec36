package org.wangge.core;

import java.time.Instant;
import java.util.Map;
import org.wangge.core.casefile.CaseCommand;
import org.wangge.core.casefile.CommandRequest;
import org.wangge.core.explain.Kebab;

/**
 * Recognises commands whose form is evidently right, as nearly every command's is: no attachments, no reporter, and every
 * text as its constraints want it. The validation looks at all others; what it would refuse is never plain.
 */
final class PlainCommand {

    private static final int LONGEST_ID = 64;
    private static final int LONGEST_VALUE = 2000;

    private PlainCommand() {}

    /** What comes from outside may be null, whatever is declared. */
    static boolean isRight(CommandRequest request, Instant now) {
        return request.command() != null
                && isRight(request.command())
                && isText(request.actor(), LONGEST_ID)
                && isText(request.commandId(), LONGEST_ID)
                && request.reporter() != null
                && request.reporter().isEmpty()
                && request.occurredAt() != null
                && (request.occurredAt().isEmpty()
                        || !request.occurredAt().get().isAfter(now));
    }

    private static boolean isRight(CaseCommand command) {
        return isText(command.region(), LONGEST_ID)
                && isText(command.caseId(), LONGEST_ID)
                && isName(command.action())
                && command.attachments() != null
                && command.attachments().isEmpty()
                && command.fields() != null
                && areRight(command.fields());
    }

    private static boolean areRight(Map<String, String> fields) {
        for (Map.Entry<String, String> field : fields.entrySet()) {
            if (!isName(field.getKey()) || !isText(field.getValue(), LONGEST_VALUE)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isName(String name) {
        return name != null && Kebab.isName(name);
    }

    /** A text that begins with a letter is not blank, whatever counts as a blank. */
    private static boolean isText(String text, int longest) {
        return text != null && !text.isEmpty() && text.length() <= longest && Character.isLetterOrDigit(text.charAt(0));
    }
}
