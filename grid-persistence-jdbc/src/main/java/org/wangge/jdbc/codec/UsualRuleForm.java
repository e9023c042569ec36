package org.wangge.jdbc.codec;

import org.wangge.core.deadline.CountingRule;
import org.wangge.core.deadline.CountingRules;

/**
 * A counting rule in a snapshot: one of the usual ones by its name, any other written out. A snapshot is read by the form
 * that wrote it or not at all, so {@link CaseFileText#SCHEMA} rises when a usual rule changes.
 */
final class UsualRuleForm implements JsonForm<CountingRule> {

    private final JsonForm<CountingRule> whole = JsonForms.WHOLE.of(CountingRule.class);

    @Override
    public void write(CountingRule rule, JsonWriter out) {
        if (isUsual(rule)) {
            out.text(rule.id());
        } else {
            whole.write(rule, out);
        }
    }

    private static boolean isUsual(CountingRule rule) {
        return CountingRules.byId(rule.id()).filter(usual -> usual.equals(rule)).isPresent();
    }

    @Override
    public CountingRule read(JsonReader in) {
        in.skipBlanks();
        if (in.peek() != '"') {
            return whole.read(in);
        }
        String id = in.string();
        return CountingRules.byId(id)
                .orElseThrow(() -> new IllegalArgumentException(
                        "expected one of " + CountingRules.all().keySet() + ", got '" + id + "'"));
    }
}
