package org.wangge.rules.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wangge.core.explain.Message;
import org.wangge.rules.example.ExampleResult;
import org.wangge.rules.example.Mismatch;

/**
 * What came of the examples of a pack, for people and for programs.
 *
 * @param pack the pack
 * @param results what came of each example
 */
record ExamplesAnswer(String pack, List<ExampleResult> results) implements PackAnswer {

    @Override
    public int exitCode() {
        return failed() == 0 ? GridRulesCli.OK : GridRulesCli.FINDINGS;
    }

    private long failed() {
        return results.stream().filter(result -> !result.isAsExpected()).count();
    }

    @Override
    public void show(PrintWriter out, Language language) {
        for (ExampleResult result : results) {
            CliMessage code = result.isAsExpected() ? CliMessage.EXAMPLE_PASSED : CliMessage.EXAMPLE_FAILED;
            say(out, language, code, "title", result.example().title());
            result.mismatches().forEach(mismatch -> out.println("  " + words(mismatch, language)));
        }
        say(out, language, CliMessage.EXAMPLES_DONE, "pack", pack, "count", results.size(), "failed", failed());
    }

    private static String words(Mismatch mismatch, Language language) {
        return Message.of(
                        CliMessage.MISMATCH,
                        "at",
                        mismatch.at(),
                        "what",
                        mismatch.what(),
                        "expected",
                        mismatch.expected(),
                        "found",
                        mismatch.found())
                .render(language.locale());
    }

    private static void say(PrintWriter out, Language language, CliMessage code, Object... values) {
        out.println(Message.of(code, values).render(language.locale()));
    }

    @Override
    public Map<String, Object> json() {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("pack", pack);
        answer.put("count", results.size());
        answer.put("failed", failed());
        answer.put("examples", results.stream().map(ExamplesAnswer::json).toList());
        return answer;
    }

    private static Map<String, Object> json(ExampleResult result) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("title", result.example().title());
        node.putAll(FindingsAnswer.place(result.example().at()));
        node.put("asExpected", result.isAsExpected());
        node.put(
                "mismatches",
                result.mismatches().stream().map(ExamplesAnswer::json).toList());
        return node;
    }

    private static Map<String, Object> json(Mismatch mismatch) {
        Map<String, Object> node = FindingsAnswer.place(mismatch.at());
        node.put("what", FindingsAnswer.inBoth(mismatch.what()::in));
        node.put("expected", FindingsAnswer.inBoth(mismatch.expected()::in));
        node.put("found", FindingsAnswer.inBoth(mismatch.found()::in));
        return node;
    }
}
