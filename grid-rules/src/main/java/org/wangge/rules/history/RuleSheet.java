package org.wangge.rules.history;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wangge.core.explain.Basis;
import org.wangge.core.explain.RuleId;
import org.wangge.core.explain.Text;
import org.wangge.rules.pack.Family;

/** A rule as a list of what it says, so that two of them can be laid beside each other. Filled once, then only read. */
final class RuleSheet {

    /** What makes it the same rule in two books. */
    record Key(String family, String procedure, String id) {}

    private final Key key;
    private final Text family;
    private final RuleId rule;
    private final Text title;
    private Optional<Basis> basis = Optional.empty();
    private final Map<Aspect, Text> said = new EnumMap<>(Aspect.class);

    RuleSheet(Family family, String procedure, RuleId rule, Text title) {
        this(new Key(family.written(), procedure, rule.id()), family.title(), rule, title);
    }

    private RuleSheet(Key key, Text family, RuleId rule, Text title) {
        this.key = key;
        this.family = family;
        this.rule = rule;
        this.title = title;
        put(Aspect.TITLE, title);
    }

    /** The head of a pack, which is no rule with an id of its own. */
    static RuleSheet ofHead(String pack, Text title) {
        return new RuleSheet(new Key("pack", "", "pack"), Text.of("规则包", "pack"), RuleId.of(pack, "pack"), title);
    }

    Key key() {
        return key;
    }

    Text family() {
        return family;
    }

    RuleId rule() {
        return rule;
    }

    Text title() {
        return title;
    }

    Map<Aspect, Text> said() {
        return said;
    }

    RuleSheet put(Aspect aspect, Text value) {
        if (!value.en().isEmpty()) {
            said.put(aspect, value);
        }
        return this;
    }

    RuleSheet put(Aspect aspect, Object value) {
        return put(aspect, Text.of(value.toString()));
    }

    RuleSheet put(Aspect aspect, Optional<?> value) {
        value.ifPresent(present -> put(aspect, present));
        return this;
    }

    RuleSheet put(Aspect aspect, Collection<?> values) {
        return put(aspect, values.stream().map(Object::toString).sorted().collect(Collectors.joining(", ")));
    }

    /** Only what is so: the usual way is left out. */
    RuleSheet putIf(Aspect aspect, boolean isSo) {
        return isSo ? put(aspect, Text.of("是", "yes")) : this;
    }

    Optional<Basis> basis() {
        return basis;
    }

    RuleSheet restingOn(Basis rests) {
        basis = Optional.of(rests);
        return put(Aspect.BASIS, Text.of(rests.toString().replace("[choice: ", "[选择："), rests.toString()));
    }
}
