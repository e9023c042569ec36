package org.wangge.rules.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.wangge.core.explain.RuleId;
import org.wangge.core.explain.Text;
import org.wangge.core.rulebook.InForce;
import org.wangge.rules.lint.Position;
import org.wangge.rules.yaml.YamlScalar;

/**
 * A rule as it is written (规则原文): anything with an id. Immutable.
 *
 * @param pack the pack that writes it
 * @param family its family
 * @param procedure the procedure to which it belongs; blank for families that belong to none
 * @param id its id, well-formed
 * @param fields its values
 * @param basis what it rests on, its own or inherited from the block around it; empty if there is none
 * @param days the days on which it holds, none of them outside those of its pack, or of its clock or policy
 * @param parts the rows of a clock, the items and grades of a scoring policy; else none
 */
public record WrittenRule(
        String pack,
        Family family,
        String procedure,
        YamlScalar id,
        Fields fields,
        Optional<WrittenBasis> basis,
        InForce days,
        List<WrittenRule> parts) {

    /** {@inheritDoc} */
    public WrittenRule {
        parts = List.copyOf(parts);
    }

    /**
     * What makes it the same rule in a pack and in its parents.
     *
     * @return the key
     */
    public RuleKey key() {
        return new RuleKey(family.namespace(), family.belongsToProcedure() ? procedure : "", id.text());
    }

    /**
     * Its full name.
     *
     * @return pack and id
     */
    public RuleId ruleId() {
        return RuleId.of(pack, id.text());
    }

    /**
     * Its title.
     *
     * @return the title, or the id if it has none
     */
    public Text title() {
        return fields.text("title").orElseGet(() -> Text.of(id.text()));
    }

    /**
     * Whether it replaces a rule of a parent.
     *
     * @return true if it says so
     */
    public boolean overrides() {
        return fields.word("override")
                .filter(word -> word.text().equals("true"))
                .isPresent();
    }

    /**
     * Where it is written.
     *
     * @return the place of its id
     */
    public Position at() {
        return id.at();
    }

    /**
     * The same rule with other parts.
     *
     * @param changed the parts
     * @return another rule
     */
    public WrittenRule withParts(List<WrittenRule> changed) {
        return new WrittenRule(pack, family, procedure, id, fields, basis, days, changed);
    }

    /**
     * The same rule with other values.
     *
     * @param changed the values
     * @param restsOn what it rests on
     * @return another rule
     */
    public WrittenRule with(Fields changed, Optional<WrittenBasis> restsOn) {
        return new WrittenRule(pack, family, procedure, id, changed, restsOn, days, parts);
    }

    /**
     * What of the rule holds on some days on which nothing changes.
     *
     * @param some the days
     * @return the rule with those of its parts that hold then, or empty if it does not hold
     */
    public Optional<WrittenRule> in(InForce some) {
        if (days.and(some).isEmpty()) {
            return Optional.empty();
        }
        List<WrittenRule> then = new ArrayList<>(parts.size());
        for (WrittenRule part : parts) {
            part.in(some).ifPresent(then::add);
        }
        return Optional.of(then.size() == parts.size() ? this : withParts(then));
    }

    /**
     * What it says, without places and days, so that two rules that hold on one day can be compared.
     *
     * @return a text that is the same for rules that say the same
     */
    public String canonical() {
        TreeMap<String, String> said = new TreeMap<>();
        fields.values().forEach((key, value) -> said.put(key, value.canonical()));
        said.remove(DatesReader.KEY);
        List<String> rows = new ArrayList<>();
        parts.forEach(part -> rows.add(part.canonical()));
        return family + " " + procedure + " " + said + rows;
    }
}
