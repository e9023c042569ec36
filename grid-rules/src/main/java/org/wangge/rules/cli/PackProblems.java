package org.wangge.rules.cli;

import java.util.List;
import org.wangge.rules.compile.PackResult;
import org.wangge.rules.lint.Finding;
import org.wangge.rules.lint.Severity;

/** Ends a command that needs a rule book because the pack has errors. */
final class PackProblems extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String pack;
    private final transient List<Finding> errors;

    PackProblems(String pack, PackResult result) {
        super("Pack " + pack + " has errors");
        this.pack = pack;
        this.errors = result.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    String pack() {
        return pack;
    }

    List<Finding> errors() {
        return errors;
    }
}
