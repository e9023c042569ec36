package org.wangge.rules.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.wangge.rules.PackReader;
import org.wangge.rules.PackTexts;
import org.wangge.rules.lint.FindingCode;

/** Packs that were made to be slow: whatever their size, the answer comes soon. */
class LargePackTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    @Test
    void aLongLineOfCategoriesIsWalkedThroughOnce() {
        StringBuilder text = new StringBuilder("choice: c\ncategories:\n  - {id: c0}\n");
        for (int i = 1; i < 6_000; i++) {
            text.append("  - {id: c")
                    .append(i)
                    .append(", parent: c")
                    .append(i - 1)
                    .append("}\n");
        }
        PackTexts packs = PackTexts.sample().with(PackTexts.TOWN, "catalog.yaml", text.toString());

        assertTimeout(
                SOON,
                () -> assertThat(packs.findings(FindingCode.CATEGORY_CYCLE)).isEmpty());
    }

    @Test
    void setsOfCategoriesAreBounded() {
        StringBuilder text = new StringBuilder("choice: c\ncategories:\n  - {id: c0}\n");
        StringBuilder rows = new StringBuilder("clocks:\n  - id: settle\n    choice: c\n    table:\n");
        for (int i = 1; i < 600; i++) {
            text.append("  - {id: c")
                    .append(i)
                    .append(", parent: c")
                    .append(i - 1)
                    .append("}\n");
            rows.append("      - {id: r")
                    .append(i)
                    .append(", when: {category: {under: c")
                    .append(i)
                    .append("}}, within: 1 day}\n");
        }
        PackTexts packs = PackTexts.sample()
                .with(PackTexts.TOWN, "catalog.yaml", text.toString())
                .with(PackTexts.TOWN, "clocks.yaml", rows.toString());

        assertTimeout(
                SOON, () -> assertThat(packs.findings(FindingCode.TOO_LARGE)).isNotEmpty());
    }

    /** Each layer extends both packs of the next one: the number of ways doubles, the number of packs does not. */
    @Test
    void aLatticeOfParentsIsReadOnce() {
        PackTexts packs = PackTexts.sample();
        for (int layer = 0; layer < 30; layer++) {
            String parents = layer == 29 ? "" : ", extends: [a" + (layer + 1) + ", b" + (layer + 1) + "]";
            for (String side : new String[] {"a", "b"}) {
                packs = packs.with(
                        side + layer, "pack.yaml", "{pack: " + side + layer + ", title: t, version: 1" + parents + "}");
            }
        }
        PackTexts lattice = packs;

        assertTimeout(
                SOON,
                () -> assertThat(PackReader.read("a0", lattice).findings()).isEmpty());
    }
}
