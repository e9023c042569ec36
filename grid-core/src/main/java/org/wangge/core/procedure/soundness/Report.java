package org.wangge.core.procedure.soundness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wangge.core.explain.Message;
import org.wangge.core.explain.RuleId;
import org.wangge.core.explain.Text;
import org.wangge.core.procedure.ProcedureId;

/** Collects what the single checks find. */
final class Report {

    private static final Text NO_PATH = Text.of("");

    private final ProcedureId procedure;
    private final List<SoundnessFinding> findings = new ArrayList<>();

    Report(ProcedureId procedure) {
        this.procedure = procedure;
    }

    void add(SoundnessCode code, RuleId rule, List<PathStep> path, Object... namesAndValues) {
        Map<String, Object> attributes = new LinkedHashMap<>();
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            attributes.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        attributes.put("procedure", procedure);
        attributes.put("path", path.isEmpty() ? NO_PATH : SoundnessFinding.shown(path));
        findings.add(new SoundnessFinding(code, rule, new Message(code, attributes), path));
    }

    List<SoundnessFinding> findings() {
        return findings;
    }
}
