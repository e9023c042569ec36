package org.wangge.rules.compile;

import java.util.Optional;
import java.util.function.Supplier;
import org.wangge.rules.lint.FindingCode;
import org.wangge.rules.lint.Findings;
import org.wangge.rules.lint.Position;

/**
 * Turns a refusal of the core into a finding. The core checks what it is given once more; a fault that no check of ours
 * knows must not reach the host as an exception.
 */
final class LastResort {

    private final Findings findings;
    private final Position at;

    LastResort(Findings findings, Position at) {
        this.findings = findings;
        this.at = at;
    }

    <T> Optional<T> attempt(Supplier<Optional<T>> work) {
        try {
            return work.get();
        } catch (IllegalArgumentException | IllegalStateException refused) {
            findings.add(FindingCode.NOT_COMPILABLE, at, "reason", CoreRefusal.text(refused));
            return Optional.empty();
        }
    }
}
