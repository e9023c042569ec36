package org.wangge.core;

import java.util.TreeMap;
import org.wangge.core.casefile.CaseCommand;
import org.wangge.core.casefile.CommandRequest;
import org.wangge.core.rulebook.Digest;

/** Recognises the same command under the same id: who, which case, which action, which fields, and when it took place. */
final class CommandFingerprint {

    private CommandFingerprint() {}

    static String of(CommandRequest request) {
        CaseCommand command = request.command();
        return Digest.sha256(String.join(
                "\u0000",
                command.region(),
                command.caseId(),
                command.action(),
                new TreeMap<>(command.fields()).toString(),
                request.actor(),
                request.occurredAt().map(Object::toString).orElse("-")));
    }
}
