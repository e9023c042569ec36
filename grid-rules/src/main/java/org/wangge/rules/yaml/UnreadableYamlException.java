package org.wangge.rules.yaml;

import org.wangge.core.explain.Text;
import org.wangge.rules.lint.FindingCode;
import org.wangge.rules.lint.Position;

/** Ends the reading of a file that goes beyond what packs may contain; caught by the reader. */
final class UnreadableYamlException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final FindingCode code;
    private final transient Position position;
    private final String attribute;
    private final transient Text problem;

    private UnreadableYamlException(FindingCode code, Position position, String attribute, Text problem) {
        super(problem.en());
        this.code = code;
        this.position = position;
        this.attribute = attribute;
        this.problem = problem;
    }

    static UnreadableYamlException malformed(Position position, String zh, String en) {
        return new UnreadableYamlException(FindingCode.MALFORMED_YAML, position, "problem", Text.of(zh, en));
    }

    static UnreadableYamlException tooLarge(Position position, String zh, String en) {
        return new UnreadableYamlException(FindingCode.TOO_LARGE, position, "limit", Text.of(zh, en));
    }

    FindingCode code() {
        return code;
    }

    Position position() {
        return position;
    }

    String attribute() {
        return attribute;
    }

    Text problem() {
        return problem;
    }
}
