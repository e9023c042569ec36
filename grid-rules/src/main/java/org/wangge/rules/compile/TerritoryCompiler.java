package org.wangge.rules.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.wangge.core.grid.GridLevel;
import org.wangge.core.grid.LevelId;
import org.wangge.core.staff.Post;
import org.wangge.core.staff.UnitKind;
import org.wangge.core.staff.UnitType;
import org.wangge.rules.lint.FindingCode;
import org.wangge.rules.pack.Family;
import org.wangge.rules.pack.WrittenRule;
import org.wangge.rules.yaml.YamlScalar;

/** Compiles levels, types of unit and posts. */
final class TerritoryCompiler {

    private final Workbench bench;

    TerritoryCompiler(Workbench bench) {
        this.bench = bench;
    }

    List<GridLevel> levels() {
        List<GridLevel> levels = new ArrayList<>();
        Map<Integer, WrittenRule> byRank = new HashMap<>();
        for (WrittenRule rule : bench.rulesOf(Family.LEVEL)) {
            Optional<Integer> rank =
                    rule.fields().word("rank").flatMap(word -> bench.reading().whole("rank", word, 1));
            Optional<Integer> count = bench.openable(rule, "count")
                    .flatMap(word -> bench.reading().whole("count", word, 1));
            rank.ifPresent(number -> {
                requireNewRank(rule, number, byRank);
                levels.add(new GridLevel(
                        rule.ruleId(),
                        number,
                        rule.title(),
                        count,
                        bench.bases().of(rule)));
            });
        }
        return levels;
    }

    private void requireNewRank(WrittenRule rule, Integer rank, Map<Integer, WrittenRule> byRank) {
        WrittenRule first = byRank.putIfAbsent(rank, rule);
        if (first != null) {
            bench.findings()
                    .add(
                            FindingCode.LEVEL_RANK_TWICE,
                            rule.fields().at("rank"),
                            "rank",
                            rank,
                            "first",
                            first.id().text(),
                            "second",
                            rule.id().text());
        }
    }

    List<UnitType> unitTypes() {
        List<UnitType> types = new ArrayList<>();
        for (WrittenRule rule : bench.rulesOf(Family.UNIT)) {
            Optional<UnitKind> kind = rule.fields().word("kind").flatMap(this::unitKind);
            Optional<LevelId> serves = level(rule, "serves");
            if (kind.isPresent() && serves.isPresent()) {
                types.add(new UnitType(
                        rule.ruleId(),
                        kind.get(),
                        serves.get(),
                        rule.title(),
                        bench.bases().of(rule)));
            }
        }
        return types;
    }

    private Optional<UnitKind> unitKind(YamlScalar word) {
        return bench.constant(
                "kind",
                word,
                Arrays.asList(UnitKind.values()),
                kind -> kind.name().toLowerCase(Locale.ROOT));
    }

    List<Post> posts() {
        List<Post> posts = new ArrayList<>();
        for (WrittenRule rule : bench.rulesOf(Family.POST)) {
            level(rule, "at")
                    .ifPresent(level -> posts.add(new Post(
                            rule.ruleId(), rule.title(), level, bench.bases().of(rule))));
        }
        return posts;
    }

    private Optional<LevelId> level(WrittenRule rule, String key) {
        return rule.fields()
                .word(key)
                .flatMap(word -> bench.names().resolve(Family.LEVEL, "", word))
                .map(LevelId::of);
    }
}
