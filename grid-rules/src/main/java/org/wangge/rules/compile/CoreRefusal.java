package org.wangge.rules.compile;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wangge.core.explain.Text;

/**
 * What the core says when it refuses what a check of ours let through. Its exceptions speak English to programmers; in
 * Chinese the rules that they name are named, and where to read the rest.
 */
final class CoreRefusal {

    private static final Pattern RULE = Pattern.compile("[a-z][a-z0-9-]*#[a-z][a-z0-9-]*");

    private CoreRefusal() {}

    static Text text(RuntimeException refused) {
        String words = String.valueOf(refused.getMessage());
        String rules =
                RULE.matcher(words).results().map(MatchResult::group).distinct().collect(Collectors.joining("、"));
        String chinese = rules.isEmpty() ? "引擎不接受所写的内容" : "引擎不接受规则 " + rules + " 所写的内容";
        return Text.of(chinese + "（具体原因见英文提示：--lang en）", words);
    }
}
