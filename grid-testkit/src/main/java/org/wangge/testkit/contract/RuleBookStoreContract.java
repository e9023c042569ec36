package org.wangge.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wangge.core.rulebook.RuleBookSource;

/** The source of a rule book is kept for ever as it first came. */
abstract class RuleBookStoreContract extends PortContract {

    private static final String DIGEST = "ab".repeat(32);

    @Test
    void knowsNothingOfABookThatWasNeverKept() {
        assertThat(stores().ruleBooks().find(DIGEST)).isEmpty();
    }

    @Test
    void givesASourceBackAsItWas() {
        RuleBookSource source = new RuleBookSource(
                "yaml-pack",
                "child",
                Map.of(
                        "child/pack.yaml",
                        "title: 办法\nextends: parent\n",
                        "parent/clauses.tsv",
                        "id\tfact_zh\n1\t“字”\n"));
        keep(DIGEST, source);
        assertThat(stores().ruleBooks().find(DIGEST)).contains(source);
    }

    @Test
    void keepsLongTexts() {
        RuleBookSource source = new RuleBookSource("yaml-pack", "long", Map.of("long.yaml", "条款\n".repeat(100_000)));
        keep(DIGEST, source);
        assertThat(stores().ruleBooks().find(DIGEST)).contains(source);
    }

    @Test
    void keepsTheFirstSourceOfADigest() {
        RuleBookSource first = new RuleBookSource("yaml-pack", "p", Map.of("p.yaml", "one"));
        keep(DIGEST, first);
        keep(DIGEST, new RuleBookSource("yaml-pack", "p", Map.of("p.yaml", "two", "q.yaml", "three")));
        assertThat(stores().ruleBooks().find(DIGEST)).contains(first);
    }

    private void keep(String digest, RuleBookSource source) {
        together(() -> stores().ruleBooks().keep(digest, source));
    }
}
