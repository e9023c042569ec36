package org.wangge.rules.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wangge.core.explain.Message;
import org.wangge.core.procedure.soundness.SoundnessReport;

/**
 * What check has to say: what lint says, and what the procedures allow, with the assumptions behind it.
 *
 * @param findings what was found
 * @param reports what the checker says of each procedure
 */
record SoundnessAnswer(FindingsAnswer findings, List<SoundnessReport> reports) implements PackAnswer {

    @Override
    public int exitCode() {
        return findings.exitCode();
    }

    @Override
    public void show(PrintWriter out, Language language) {
        findings.show(out, language);
        reports.forEach(report -> show(report, out, language));
    }

    private static void show(SoundnessReport report, PrintWriter out, Language language) {
        CliMessage code = report.isDecided() ? CliMessage.PROCEDURE_CHECKED : CliMessage.PROCEDURE_NOT_DECIDED;
        out.println(Message.of(
                        code,
                        "procedure",
                        report.procedure(),
                        "situations",
                        report.situations(),
                        "findings",
                        report.findings().size())
                .render(language.locale()));
        report.assumptions()
                .forEach(assumption ->
                        out.println("  - " + Message.of(assumption).render(language.locale())));
    }

    @Override
    public Map<String, Object> json() {
        Map<String, Object> node = findings.json();
        node.put("procedures", reports.stream().map(SoundnessAnswer::json).toList());
        return node;
    }

    private static Map<String, Object> json(SoundnessReport report) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("procedure", report.procedure());
        node.put("decided", report.isDecided());
        node.put("situations", report.situations());
        node.put("findings", report.findings().size());
        node.put(
                "assumptions",
                report.assumptions().stream()
                        .map(assumption -> FindingsAnswer.inBoth(Message.of(assumption)::render))
                        .toList());
        return node;
    }
}
