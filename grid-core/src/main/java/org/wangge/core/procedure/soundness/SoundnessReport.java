package org.wangge.core.procedure.soundness;

import java.util.List;
import org.wangge.core.procedure.ProcedureId;

/**
 * What came of checking a procedure (合理性检查报告). Immutable.
 *
 * @param procedure the procedure
 * @param findings what was found, in the order of states, transitions and clocks
 * @param situations how many situations were looked at
 * @param isDecided whether these were all that there are; if not, the findings hold, but others may be missing
 */
public record SoundnessReport(
        ProcedureId procedure, List<SoundnessFinding> findings, int situations, boolean isDecided) {

    /** {@inheritDoc} */
    public SoundnessReport {
        findings = List.copyOf(findings);
    }

    /**
     * Whether everything was looked at and nothing was found.
     *
     * @return true if the procedure is sound under the assumptions
     */
    public boolean isSound() {
        return isDecided && findings.isEmpty();
    }

    /**
     * On what the answer rests.
     *
     * @return the assumptions
     */
    public List<Assumption> assumptions() {
        return List.of(Assumption.values());
    }
}
