package org.wangge.examples.benchmarks.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An invented pack of at least as many rules as are asked for: five levels, categories in two tiers, one table of limits after
 * another over category, level and urgency, a long procedure whose steps start the clocks, and a clause for each rule. A
 * tenth of the rules are categories, a twenty-fifth are steps, the rest are rows of tables.
 *
 * @param rules how many rules, at least 500
 */
public record WidePack(int rules) {

    /** The id of the pack. */
    public static final String ID = "wide-county";

    private static final List<String> LEVELS = List.of("county", "town", "village", "group", "cell");
    private static final List<String> URGENCIES = List.of("normal", "urgent", "emergency");
    private static final String TITLE = "title: {zh: 规则%1$s, en: rule %1$s}, cites: [W-%2$d]";
    private static final int STEPS_A_STATE = 5;
    private static final int ROWS_A_CLOCK = 300;
    private static final int CATEGORIES_A_GROUP = 25;

    /**
     * The files of the pack.
     *
     * @return their texts by name
     */
    public Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("pack.yaml", "pack: " + ID + "\n" + """
            title: {zh: 某县网格（虚构）, en: grids of an invented county}
            version: "1"
            extends: [township]
            sources: {wide: {title: 某县网格工作办法（虚构）}}
            calendar: cn
            zone: Asia/Shanghai
            counting: civil-code
            """);
        files.put("hierarchy.yaml", hierarchy());
        files.put("catalog.yaml", catalog());
        files.put("posts.yaml", posts());
        files.put(
                "clocks.yaml",
                IntStream.range(0, clocks()).mapToObj(this::clock).collect(Collectors.joining("", "clocks:\n", "")));
        files.put("procedures/case.yaml", procedure());
        files.put("clauses.tsv", clauses());
        return files;
    }

    private int categories() {
        return rules / 10;
    }

    private int groups() {
        return categories() / CATEGORIES_A_GROUP;
    }

    private int steps() {
        return rules / 25;
    }

    private int states() {
        return steps() / STEPS_A_STATE;
    }

    private int clocks() {
        return (rules - categories() - steps() + ROWS_A_CLOCK - 1) / ROWS_A_CLOCK;
    }

    private static String head(String id, int clause) {
        return "{id: " + id + ", " + text(TITLE, id, clause);
    }

    private String hierarchy() {
        return "levels:\n"
                + lines(LEVELS.size(), n -> head(LEVELS.get(n), n) + ", rank: " + (n + 1) + "}")
                + "units:\n"
                + lines(
                        LEVELS.size(),
                        n -> head("office-" + LEVELS.get(n), n) + ", kind: office, serves: " + LEVELS.get(n) + "}");
    }

    private static String posts() {
        return "posts:\n"
                + lines(LEVELS.size(), n -> head("head-" + LEVELS.get(n), n) + ", at: " + LEVELS.get(n) + "}");
    }

    private String catalog() {
        return "unlisted: {then: refuse, cites: [W-1]}\ncategories:\n"
                + lines(groups(), n -> head("group-" + n, n) + "}")
                + lines(categories(), n -> head("category-" + n, n) + ", parent: group-" + n % groups() + "}");
    }

    /** A row for each urgency, and narrower ones for a slice of the categories, some of them at some levels alone. */
    private String clock(int clock) {
        return text(
                        "  - id: clock-%d\n    %s\n    on-move: keep\n    table:\n",
                        clock, text(TITLE, "clock-" + clock, clock).replace(", cites", "\n    cites"))
                + lines("      - ", ROWS_A_CLOCK, row -> row(clock, row));
    }

    private String row(int clock, int row) {
        String urgency = URGENCIES.get(row % URGENCIES.size());
        int category = (clock * ROWS_A_CLOCK + row) / URGENCIES.size() % categories();
        String narrower = row < URGENCIES.size()
                ? ""
                : ", category: category-" + category
                        + (urgency.equals("emergency") ? ", competent-level: [county, town]" : "");
        return text(
                "{id: row-%d-%d, when: {urgency: %s%s}, within: %d working days, cites: [%s]}",
                clock, row, urgency, narrower, 1 + row % 30, clausesOf(clock * ROWS_A_CLOCK + row));
    }

    private String procedure() {
        return "procedure: case\nstates:\n"
                + lines(
                        states() + 1,
                        n -> head("state-" + n, n)
                                + (n == states() ? ", phase: VERIFY, final: true}" : ", phase: HANDLE}"))
                + "transitions:\n  - " + head("report", 0)
                + ", do: report, to: state-0, by: {post: head-cell, at: location}, starts: [clock-0]}\n"
                + lines(steps() - 1, this::step);
    }

    /** Each state has its clock, so that one runs at a time. */
    private String step(int n) {
        int from = n % states();
        boolean last = from + 1 == states();
        return head("step-" + n, n) + ", do: " + (last ? "close" : "step") + ", from: state-" + from + ", to: state-"
                + (from + 1) + ", by: {post: head-" + LEVELS.get(n / states() % LEVELS.size()) + ", at: ancestor}"
                + ", stops: [clock-" + from % clocks() + "]"
                + (last ? "" : ", starts: [clock-" + (from + 1) % clocks() + "]") + "}";
    }

    private String clauses() {
        return "id\tkind\tstatus\trules\n"
                + IntStream.range(0, rules)
                        .mapToObj(n -> text("W-%d\tdeadline\tcarried\t%s\n", n, carrier(n)))
                        .collect(Collectors.joining());
    }

    /** There are as many clauses as rules, and all of them are carried by rows. */
    private String clausesOf(int row) {
        int rows = clocks() * ROWS_A_CLOCK;
        return IntStream.iterate(row, clause -> clause < rules, clause -> clause + rows)
                .mapToObj(clause -> "W-" + clause)
                .collect(Collectors.joining(", "));
    }

    private String carrier(int clause) {
        int row = clause % (clocks() * ROWS_A_CLOCK);
        return "row-" + row / ROWS_A_CLOCK + "-" + row % ROWS_A_CLOCK;
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    private static String lines(int count, IntFunction<String> line) {
        return lines("  - ", count, line);
    }

    private static String lines(String mark, int count, IntFunction<String> line) {
        return IntStream.range(0, count)
                .mapToObj(n -> mark + line.apply(n) + "\n")
                .collect(Collectors.joining());
    }
}
