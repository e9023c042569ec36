package org.wangge.examples.benchmarks.limit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.internal.utils.KieHelper;

/** The rules in Drools' language: the more specific one first, and one alone. */
final class DroolsRules {

    private DroolsRules() {}

    static String written(LimitRules rules) {
        List<LimitRule> all = rules.all();
        StringBuilder text = new StringBuilder("package org.wangge.examples.benchmarks.limit\n");
        for (int number = 0; number < all.size(); number++) {
            text.append(rule(number, all.get(number)));
        }
        return text.toString();
    }

    private static String rule(int number, LimitRule rule) {
        List<String> asked = new ArrayList<>();
        rule.category().ifPresent(category -> asked.add("category == \"" + LimitCase.categoryName(category) + "\""));
        rule.level().ifPresent(level -> asked.add("level == " + level.number()));
        rule.urgency().ifPresent(urgency -> asked.add("urgency == " + urgency.number()));
        if (rule.dates() != LimitRule.Dates.ALWAYS) {
            asked.add("changed == " + (rule.dates() == LimitRule.Dates.AFTER));
        }
        return "rule \"" + number + "\" salience " + rule.specificity()
                + " activation-group \"limit\" when $c : DroolsCase("
                + asked.stream().collect(Collectors.joining(", ")) + ") then $c.setLimit(" + rule.days() + "); end\n";
    }

    static KieBase base(String written) {
        return new KieHelper().addContent(written, ResourceType.DRL).build(ExecutableModelProject.class);
    }
}
