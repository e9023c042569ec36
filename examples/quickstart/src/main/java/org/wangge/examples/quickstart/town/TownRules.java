package org.wangge.examples.quickstart.town;

import org.wangge.core.rulebook.RuleBook;
import org.wangge.rules.PackReader;

/** The rules of the example (示例规则包): the built-in pack {@code quickstart-town}. */
public final class TownRules {

    /** The id of the pack. */
    public static final String PACK = "quickstart-town";

    private TownRules() {}

    /**
     * Reads, checks and compiles the pack.
     *
     * @return the rule book
     * @throws org.wangge.rules.lint.UncleanPackException if there is an error in the pack
     */
    public static RuleBook load() {
        return PackReader.builtIn(PACK).requireClean();
    }
}
