package org.wangge.core.store;

import org.wangge.core.casefile.CaseId;

/** Thrown when a case was changed by somebody else since it was read; reading it again and deciding anew is right. */
public final class ConcurrentChangeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient CaseId caseId;
    private final long expectedVersion;

    /**
     * A change that came too late.
     *
     * @param caseId the case
     * @param expectedVersion the version that was read
     */
    public ConcurrentChangeException(CaseId caseId, long expectedVersion) {
        super("Case " + caseId + " was changed by somebody else: version " + expectedVersion
                + " was expected; read it again and decide anew");
        this.caseId = caseId;
        this.expectedVersion = expectedVersion;
    }

    /**
     * The case.
     *
     * @return its id
     */
    public CaseId caseId() {
        return caseId;
    }

    /**
     * The version that was read.
     *
     * @return the version
     */
    public long expectedVersion() {
        return expectedVersion;
    }
}
