package org.wangge.rules.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.wangge.core.explain.Message;
import org.wangge.rules.lint.Finding;
import org.wangge.rules.lint.Position;
import org.wangge.rules.lint.Severity;

/**
 * What lint has to say, for people and for programs.
 *
 * @param pack the pack
 * @param findings what was found
 */
record FindingsAnswer(String pack, List<Finding> findings) implements PackAnswer {

    /** Open values stand in nobody's way. */
    boolean isClean() {
        return findings.stream().allMatch(finding -> finding.severity() == Severity.OPEN);
    }

    @Override
    public int exitCode() {
        return isClean() ? GridRulesCli.OK : GridRulesCli.FINDINGS;
    }

    @Override
    public void show(PrintWriter out, Language language) {
        Locale locale = language.locale();
        for (Finding finding : findings) {
            out.println(finding.position() + ": " + word(finding.severity()) + " " + finding.code() + ": "
                    + finding.what(locale));
            out.println("  " + finding.why(locale) + " " + finding.mend(locale));
        }
        out.println(Message.of(
                        CliMessage.PACK_LINTED,
                        "pack",
                        pack,
                        "errors",
                        count(Severity.ERROR),
                        "warnings",
                        count(Severity.WARNING),
                        "open",
                        count(Severity.OPEN))
                .render(locale));
    }

    @Override
    public Map<String, Object> json() {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("pack", pack);
        answer.put("clean", isClean());
        for (Severity severity : Severity.values()) {
            answer.put(word(severity) + "s", count(severity));
        }
        answer.put("findings", findings.stream().map(FindingsAnswer::json).toList());
        return answer;
    }

    private static Map<String, Object> json(Finding finding) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("code", finding.code());
        node.put("severity", word(finding.severity()));
        node.putAll(place(finding.position()));
        node.put("what", inBoth(finding::what));
        node.put("why", inBoth(finding::why));
        node.put("mend", inBoth(finding::mend));
        return node;
    }

    /** File, line and column, as every answer about a pack gives them. */
    static Map<String, Object> place(Position position) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("file", position.file());
        node.put("line", position.line());
        node.put("column", position.column());
        return node;
    }

    /** A sentence in both languages. */
    static Map<String, Object> inBoth(Function<Locale, String> sentence) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("zh", sentence.apply(Language.ZH.locale()));
        node.put("en", sentence.apply(Language.EN.locale()));
        return node;
    }

    private long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    private static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
