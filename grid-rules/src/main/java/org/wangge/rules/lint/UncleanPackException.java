package org.wangge.rules.lint;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown where a pack without errors is required (规则包有错误), with everything that was found. */
public final class UncleanPackException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String pack;
    private final transient List<Finding> findings;

    /**
     * Names the pack and what was found.
     *
     * @param pack the id of the pack
     * @param findings everything that was found, warnings and open values included
     */
    public UncleanPackException(String pack, List<Finding> findings) {
        super("Rule pack '" + pack + "' cannot be used:\n"
                + findings.stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .map(Finding::toString)
                        .collect(Collectors.joining("\n")));
        this.pack = pack;
        this.findings = List.copyOf(findings);
    }

    /**
     * The pack that cannot be used.
     *
     * @return its id
     */
    public String pack() {
        return pack;
    }

    /**
     * Everything that was found.
     *
     * @return the findings, by place
     */
    public List<Finding> findings() {
        return findings;
    }
}
