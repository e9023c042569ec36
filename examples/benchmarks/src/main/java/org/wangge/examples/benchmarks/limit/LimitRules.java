package org.wangge.examples.benchmarks.limit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wangge.examples.benchmarks.limit.LimitCase.Level;
import org.wangge.examples.benchmarks.limit.LimitCase.Urgency;
import org.wangge.examples.benchmarks.limit.LimitRule.Dates;

/**
 * Rules of which one applies to each case: for each category one for each level of what is urgent, one for the county alone,
 * one for what is usual that changes on a day, and one for the rest; and one for all other categories.
 *
 * @param categories how many categories there are
 */
record LimitRules(int categories) {

    /** The id of the pack. */
    static final String ID = "limit-county";

    /** Categories for 200 rules. */
    static final LimitRules FEW = new LimitRules(25);
    /** Categories for 5,000 rules. */
    static final LimitRules MANY = new LimitRules(625);

    private static final int MOST_DAYS = 90;

    /** All rules. */
    List<LimitRule> all() {
        Stream<LimitRule> named = IntStream.range(0, categories).boxed().flatMap(number -> of(number).stream());
        LimitRule other = new LimitRule(
                "any-other", Optional.empty(), Optional.empty(), Optional.empty(), Dates.ALWAYS, MOST_DAYS + 1);
        return Stream.concat(named, Stream.of(other)).toList();
    }

    private static List<LimitRule> of(int category) {
        List<LimitRule> rules = new ArrayList<>();
        for (Level level : Level.values()) {
            rules.add(rule(category, "urgent-" + level.word(), Optional.of(level), Optional.of(Urgency.URGENT)));
        }
        rules.add(rule(category, "usual-county", Optional.of(Level.COUNTY), Optional.of(Urgency.NORMAL)));
        LimitRule usual = rule(category, "usual", Optional.empty(), Optional.of(Urgency.NORMAL));
        rules.add(at(usual, Dates.BEFORE, usual.days()));
        rules.add(at(usual, Dates.AFTER, usual.days() + 1));
        rules.add(rule(category, "rest", Optional.empty(), Optional.empty()));
        return rules;
    }

    private static LimitRule rule(int category, String name, Optional<Level> level, Optional<Urgency> urgency) {
        int days = 1 + (category * 7 + name.length() * 3) % MOST_DAYS;
        return new LimitRule(
                "limit-" + category + "-" + name, Optional.of(category), level, urgency, Dates.ALWAYS, days);
    }

    private static LimitRule at(LimitRule rule, Dates dates, int days) {
        return new LimitRule(rule.id(), rule.category(), rule.level(), rule.urgency(), dates, days);
    }

    /** The rules as a pack: its files by name. */
    Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("pack.yaml", "pack: " + ID + "\n" + """
            title: {zh: 某县时限（虚构）, en: limits of an invented county}
            version: "1"
            extends: [township]
            calendar: cn
            zone: Asia/Shanghai
            counting: civil-code
            """);
        files.put(
                "hierarchy.yaml",
                "choice: 虚构\nlevels:\n"
                        + lines(Stream.of(Level.values())
                                .map(level -> "{id: " + level.word() + ", rank: " + (level.number() + 1) + ", title: "
                                        + level.word() + "}")));
        files.put("posts.yaml", "choice: 虚构\nposts:\n  - {id: head, title: head, at: group}\n");
        files.put(
                "catalog.yaml",
                "choice: 虚构\nunlisted: {then: admit}\ncategories:\n"
                        + lines(IntStream.range(0, categories)
                                .mapToObj(LimitCase::categoryName)
                                .map(name -> "{id: " + name + ", title: " + name + "}")));
        files.put("procedures/case.yaml", """
            procedure: case
            choice: 虚构
            states:
              - {id: found, phase: COLLECT, title: 已发现}
              - {id: closed, phase: VERIFY, title: 已结案, final: true}
            transitions:
              - {id: report, do: report, to: found, by: {post: head, at: location}, starts: [settle]}
              - {id: close, do: close, from: found, to: closed, by: {post: head, at: location}, stops: [settle]}
            """);
        files.put(
                "clocks.yaml",
                "choice: 虚构\nclocks:\n  - id: settle\n    title: 处置时限\n    on-move: keep\n    table:\n"
                        + all().stream().map(LimitRule::written).collect(Collectors.joining()));
        return files;
    }

    private static String lines(Stream<String> items) {
        return items.map(item -> "  - " + item + "\n").collect(Collectors.joining());
    }
}
