package org.wangge.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wangge.core.casefile.CaseCommand;
import org.wangge.core.casefile.CommandRequest;
import org.wangge.core.casefile.MigrationRequest;
import org.wangge.core.rulebook.Digest;

/**
 * Recognises the same command under the same id: who, which case, which action, which fields and files, and when it took place.
 *
 * <p>Who reported the matter is no part of it: everything else that goes in is known from the events, so that a name or a
 * telephone number could be found by trying after it was erased.
 */
final class CommandFingerprint {

    private CommandFingerprint() {}

    static String of(CommandRequest request) {
        CaseCommand command = request.command();
        List<String> parts = new ArrayList<>(16);
        parts.add(command.region());
        parts.add(command.caseId());
        parts.add(command.action());
        parts.add(request.actor());
        parts.add(request.occurredAt().map(Object::toString).orElse("-"));
        Map<String, String> fields = command.fields();
        (fields.size() > 1 ? new TreeMap<>(fields) : fields).forEach((field, value) -> {
            parts.add(field);
            parts.add(value);
        });
        // nothing is added where nothing is attached, so that commands recorded before are recognised
        command.attachments().forEach(attachment -> {
            parts.add("#attachment");
            parts.add(attachment.kind());
            parts.add(attachment.reference());
            parts.add(attachment.digest().orElse("-"));
            parts.add(attachment.mediaType().orElse("-"));
        });
        return digest(parts);
    }

    /** The word in front tells it from a command on a case. */
    static String of(MigrationRequest request) {
        return digest(List.of(
                "#migrate",
                request.region(),
                request.caseId(),
                request.rulesOf().toString(),
                request.actor(),
                request.reason(),
                request.basis().map(basis -> "=" + basis).orElse("-"),
                request.ruleBook().orElse("-")));
    }

    private static String digest(List<String> parts) {
        StringBuilder text = new StringBuilder(200);
        // the length in front keeps two parts from reading like two others
        parts.forEach(part -> text.append(part.length()).append(':').append(part));
        return Digest.sha256(text.toString());
    }
}
