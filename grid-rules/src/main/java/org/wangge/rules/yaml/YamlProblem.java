package org.wangge.rules.yaml;

import java.util.List;
import java.util.Map;
import org.wangge.core.explain.Text;

/** What the parser says is wrong, in both languages. It speaks English only; the usual sentences have a Chinese one here. */
final class YamlProblem {

    private static final String ANYTHING_ELSE = "不符合 YAML 语法";
    private static final List<Map.Entry<String, String>> BY_PART = List.of(
            Map.entry("mapping values are not allowed", "此处不能再写“键: 值”；文字中有冒号时请加引号"),
            Map.entry("could not find expected ':'", "键后缺少冒号"),
            Map.entry("expected ',' or ']'", "方括号没有闭合，或各项之间缺少逗号"),
            Map.entry("expected ',' or '}'", "花括号没有闭合，或各项之间缺少逗号"),
            Map.entry("expected <block end>", "缩进或列表层次前后不一致"),
            Map.entry("unexpected end of stream", "文件结束时引号或括号没有闭合"),
            Map.entry("cannot start any token", "此字符不能作为文字的开头，请加引号；缩进不能用制表符"),
            Map.entry("sequence entries are not allowed", "此处不能写列表项"),
            Map.entry("expected the node content", "此处应有内容"),
            Map.entry("unknown escape character", "双引号内的转义写法有误"),
            Map.entry("escape sequence", "双引号内的转义写法有误"),
            Map.entry("document start", "一个文件只写一份内容，不能另起“---”"),
            Map.entry("alias", "别名（*）的写法有误"),
            Map.entry("anchor", "锚点（&）的写法有误"),
            Map.entry("special characters", "含有 YAML 不允许的控制字符"),
            Map.entry("unacceptable", "含有 YAML 不允许的字符"));

    private YamlProblem() {}

    static Text text(String problem) {
        String chinese = BY_PART.stream()
                .filter(known -> problem.contains(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(ANYTHING_ELSE);
        return Text.of(chinese, problem);
    }
}
