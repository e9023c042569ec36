package org.wangge.rules.yaml;

import java.util.LinkedHashMap;
import java.util.Map;
import org.wangge.core.explain.Text;

/** What the parser says is wrong, in both languages. It speaks English only; the usual sentences have a Chinese one here. */
final class YamlProblem {

    private static final String ANYTHING_ELSE = "不符合 YAML 语法";
    private static final Map<String, String> BY_PART = new LinkedHashMap<>();

    static {
        BY_PART.put("mapping values are not allowed", "此处不能再写“键: 值”；文字中有冒号时请加引号");
        BY_PART.put("could not find expected ':'", "键后缺少冒号");
        BY_PART.put("expected ',' or ']'", "方括号没有闭合，或各项之间缺少逗号");
        BY_PART.put("expected ',' or '}'", "花括号没有闭合，或各项之间缺少逗号");
        BY_PART.put("expected <block end>", "缩进或列表层次前后不一致");
        BY_PART.put("unexpected end of stream", "文件结束时引号或括号没有闭合");
        BY_PART.put("cannot start any token", "此字符不能作为文字的开头，请加引号；缩进不能用制表符");
        BY_PART.put("sequence entries are not allowed", "此处不能写列表项");
        BY_PART.put("expected the node content", "此处应有内容");
        BY_PART.put("unknown escape character", "双引号内的转义写法有误");
        BY_PART.put("escape sequence", "双引号内的转义写法有误");
        BY_PART.put("document start", "一个文件只写一份内容，不能另起“---”");
        BY_PART.put("alias", "别名（*）的写法有误");
        BY_PART.put("anchor", "锚点（&）的写法有误");
        BY_PART.put("special characters", "含有 YAML 不允许的控制字符");
        BY_PART.put("unacceptable", "含有 YAML 不允许的字符");
    }

    private YamlProblem() {}

    static Text text(String problem) {
        String chinese = BY_PART.entrySet().stream()
                .filter(known -> problem.contains(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(ANYTHING_ELSE);
        return Text.of(chinese, problem);
    }
}
