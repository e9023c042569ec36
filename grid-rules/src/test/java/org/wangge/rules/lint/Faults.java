package org.wangge.rules.lint;

import java.util.List;
import java.util.function.UnaryOperator;
import org.wangge.rules.PackTexts;

/** One fault for each kind of finding: an edit of the sample, and what must be said about it. */
final class Faults {

    private static final String CASE = "procedures/case.yaml";
    private static final String REVIEW_WITH_TASKS = """
            procedure: review
            choice: c
            states:
              - {id: written}
              - {id: entered, final: true}
            transitions:
              - {id: write, do: step, to: written, by: {post: group-leader, at: location}}
              - {id: enter, do: approve, from: written, to: entered, by: {post: village-leader, at: ancestor}, needs-tasks: all-done}
            """;
    private static final String CLOCKS = "clocks.yaml";
    private static final String EXAMPLE = "examples/holiday.yaml";
    private static final String SCORING = """
        choice: 示例自拟
        policies:
          - id: leader-score
            subjects: {post: group-leader}
            period: quarter
            rounding: {decimals: 2}
            not-applicable: scale-up
            items:
              - {id: on-time, max: 60, indicator: {rate: closing-rate, when-zero: zero, decimals: 4}, proportional: higher-is-better}
              - {id: overdue, max: 40, indicator: {count: cases-overdue}, deduct: {each: 2}}
        """;

    /**
     * A fault.
     *
     * @param code what must be found
     * @param edit what is done to the sample
     * @param at where it must be found
     * @param says a piece of the English sentence
     */
    record Fault(FindingCode code, UnaryOperator<PackTexts> edit, String at, String says) {
        @Override
        public String toString() {
            return code + " " + says;
        }
    }

    private Faults() {}

    /** A fault at a place that is written out; one of the parent begins with {@code ../}. */
    private static Fault fault(FindingCode code, String at, String says, UnaryOperator<PackTexts> edit) {
        String place = at.startsWith("../") ? at.substring(3) : PackTexts.TOWN + "/" + at;
        return new Fault(code, edit, place, says);
    }

    /** A fault that must be found where the pointer first occurs in the changed text; anywhere if it is blank. */
    private static Fault replaced(
            FindingCode code, String file, String old, String changed, String pointer, String says) {
        UnaryOperator<PackTexts> edit = packs -> packs.edit(file, old, changed);
        String text = edit.apply(PackTexts.sample()).texts(PackTexts.TOWN).get(file);
        String place = pointer.isBlank() ? "" : ":" + placeOf(pointer, text);
        return fault(code, file + place, says, edit);
    }

    private static String placeOf(String pointer, String text) {
        int index = text.indexOf(pointer);
        String before = text.substring(0, index);
        long line = before.chars().filter(c -> c == '\n').count() + 1;
        return line + ":" + (index - before.lastIndexOf('\n'));
    }

    static List<Fault> all() {
        return List.of(
                replaced(FindingCode.MALFORMED_YAML, "posts.yaml", "posts:", "posts: [", "", "not readable as YAML"),
                replaced(FindingCode.MALFORMED_YAML, "posts.yaml", "三级网格长", "!!int 3", "!!int 3", "tags"),
                replaced(FindingCode.MALFORMED_YAML, "posts.yaml", "三级网格长", "*nobody", "*nobody", "alias nobody"),
                replaced(FindingCode.MALFORMED_YAML, "posts.yaml", "[S-3]", "[S-3]\n---\na: b", "a: b", "one document"),
                fault(
                        FindingCode.TOO_LARGE,
                        "posts.yaml:1:39",
                        "32 levels",
                        packs -> packs.with(PackTexts.TOWN, "posts.yaml", "posts: " + "[".repeat(60) + "]".repeat(60))),
                fault(
                        FindingCode.TOO_LARGE,
                        "posts.yaml:1:1",
                        "characters",
                        packs -> packs.with(PackTexts.TOWN, "posts.yaml", "#".repeat(2_000_000))),
                replaced(
                        FindingCode.DUPLICATE_KEY,
                        "posts.yaml",
                        "posts:",
                        "cites: [S-1]\nposts:",
                        "cites: [S-1]",
                        "cites occurs twice"),
                replaced(FindingCode.UNKNOWN_KEY, CLOCKS, "on-move", "on-mov", "on-mov:", "Did you mean 'on-move'?"),
                replaced(
                        FindingCode.WRONG_KIND,
                        "posts.yaml",
                        "posts:",
                        "posts: none\nrest:",
                        "none",
                        "must be a list, got a word"),
                replaced(
                        FindingCode.WRONG_KIND,
                        CASE,
                        "when: {scope: community}",
                        "when: community",
                        "community, starts",
                        "must be a mapping"),
                replaced(
                        FindingCode.MISSING_KEY, "posts.yaml", ", at: village", "", "{id: village-leader", "has no at"),
                replaced(FindingCode.MISSING_KEY, CASE, "phase: COLLECT,", "", "{id: found", "has no phase"),
                replaced(FindingCode.MISSING_KEY, CASE, "to: found,", "", "{id: report", "has no to"),
                fault(
                        FindingCode.UNKNOWN_FILE,
                        "clock.yaml:1:1",
                        "Did you mean 'clocks.yaml'?",
                        packs -> packs.with(PackTexts.TOWN, "clock.yaml", "clocks: []")),
                replaced(
                        FindingCode.PACK_MISSING,
                        "pack.yaml",
                        "[sample-base]",
                        "[sample-bases]",
                        "sample-bases",
                        "Did you mean 'sample-base'?"),
                replaced(
                        FindingCode.PACK_NAME_DIFFERS,
                        "pack.yaml",
                        "pack: sample-town",
                        "pack: other-town",
                        "other-town",
                        "other-town"),
                replaced(
                        FindingCode.BAD_ID,
                        "posts.yaml",
                        "id: group-leader",
                        "id: Group_Leader",
                        "Group_Leader",
                        "Group_Leader"),
                replaced(
                        FindingCode.BAD_ID,
                        "facts.yaml",
                        "id: households",
                        "id: 4households",
                        "4households",
                        "4households"),
                replaced(
                        FindingCode.DUPLICATE_ID,
                        "posts.yaml",
                        "id: village-leader",
                        "id: group-leader",
                        "group-leader, title: 二",
                        "posts.yaml:3:10"),
                replaced(
                        FindingCode.DUPLICATE_ID,
                        CLOCKS,
                        "id: settle-town",
                        "id: publicity",
                        "publicity\n",
                        "publicity"),
                replaced(
                        FindingCode.DATES_NEVER_HOLD,
                        "hierarchy.yaml",
                        "count: 2,",
                        "in-force: {from: 2026-01-01, until: 2026-01-01},",
                        "{from:",
                        "village never holds: it is written for [2026-01-01, 2026-01-01)"),
                fault(
                        FindingCode.EXAMPLE_OUTSIDE_DAYS,
                        "examples/holiday.yaml:1:3",
                        "begins on 2026-09-30, when the pack does not hold: it holds on [2026-12-01, )",
                        packs -> packs.edit("pack.yaml", "counting:", "in-force: {from: 2026-12-01}\ncounting:")),
                fault(
                        FindingCode.VERSIONS_OVERLAP,
                        "posts.yaml:5:10",
                        "post group-leader has another version",
                        packs -> packs.append(
                                "posts.yaml", "  - {id: group-leader, in-force: {from: 2026-01-01}, at: village}")),
                replaced(FindingCode.BAD_NUMBER, "hierarchy.yaml", "rank: 3", "rank: third", "third,", "whole number"),
                replaced(
                        FindingCode.NOT_FOR_SYSTEM,
                        CASE,
                        "ancestor}, holder], choice",
                        "ancestor}, system], choice",
                        "grant-extension",
                        "cannot grant-extension by itself"),
                replaced(
                        FindingCode.TRIGGER_WITHOUT_SYSTEM,
                        CASE,
                        "from: answered, by: holder, cites: [S-6]",
                        "from: answered, by: holder, when-due: settle, cites: [S-6]",
                        "settle, cites: [S-6]",
                        "cannot trigger inform"),
                replaced(
                        FindingCode.TRIGGER_NEEDS_FIELD,
                        CASE,
                        "from: answered, by: holder, cites: [S-6]",
                        "from: answered, by: system, requires: [reason, result], when-due: settle, cites: [S-6]",
                        "settle, cites: [S-6]",
                        "cannot bring field result"),
                replaced(FindingCode.BAD_NUMBER, CLOCKS, "times: 1", "times: 0", "0, before", "at least 1"),
                fault(
                        FindingCode.BAD_VALUE,
                        "pack.yaml:8:19",
                        "overlap",
                        packs -> packs.append("pack.yaml", "hours: {sessions: [\"08:00-12:00\", \"11:00-18:00\"]}")),
                fault(
                        FindingCode.BAD_VALUE,
                        "pack.yaml:8:7",
                        "Asia/Shanghai",
                        packs -> packs.append("pack.yaml", "zone: Asia/Tangshan")),
                replaced(
                        FindingCode.UNKNOWN_WORD,
                        CASE,
                        "phase: COLLECT",
                        "phase: COLECT",
                        "COLECT,",
                        "Did you mean 'COLLECT'?"),
                replaced(
                        FindingCode.UNKNOWN_WORD,
                        CASE,
                        "do: escalate",
                        "do: escallate",
                        "escallate",
                        "Did you mean 'escalate'?"),
                replaced(
                        FindingCode.UNKNOWN_WORD,
                        "hierarchy.yaml",
                        "kind: committee",
                        "kind: comittee",
                        "comittee",
                        "Did you mean 'committee'?"),
                replaced(
                        FindingCode.UNKNOWN_WORD,
                        EXAMPLE,
                        "[ACTION_NOT_AVAILABLE]",
                        "[ACTION_NOT_AVAILABL]",
                        "ACTION_NOT_AVAILABL]",
                        "ACTION_NOT_AVAILABLE"),
                replaced(
                        FindingCode.BAD_LIMIT,
                        CLOCKS,
                        "3 working days",
                        "three working days",
                        "three working",
                        "three working days"),
                replaced(FindingCode.BAD_INTERVAL, CASE, "\"[3, *)\"", "\"[3, *]\"", "\"[3, *]", "round bracket"),
                replaced(FindingCode.BAD_INTERVAL, CASE, "\"[3, *)\"", "\"[3, 1]\"", "\"[3, 1]", "No number"),
                replaced(FindingCode.BAD_PERCENT, CLOCKS, "80%", "120%", "120%", "between 0% and 100%"),
                replaced(FindingCode.BAD_PERCENT, CLOCKS, "[50%, 80%]", "[80%, 50%]", "50%", "more than"),
                replaced(
                        FindingCode.BAD_TIME,
                        EXAMPLE,
                        "2026-09-30T10:30",
                        "2026-09-31T10:30",
                        "2026-09-31",
                        "2026-09-31"),
                replaced(
                        FindingCode.BAD_TIME,
                        EXAMPLE,
                        "settle: 2026-10-10",
                        "settle: soon",
                        "soon",
                        "2026-10-10 | 2026-10-10T11:30 | none | open"),
                replaced(
                        FindingCode.CONTRADICTING_KEYS,
                        CLOCKS,
                        "    at-least: 7",
                        "    within: 3 days\n    at-least: 7",
                        "publicity\n",
                        "within, at-least"),
                replaced(
                        FindingCode.CONTRADICTING_KEYS,
                        CLOCKS,
                        "base: original",
                        "base: original, by: 2 days",
                        "{how: add",
                        "base, by"),
                replaced(
                        FindingCode.CONTRADICTING_KEYS,
                        CASE,
                        "{all: [",
                        "{reworks: 1, all: [",
                        "{reworks: 1, all",
                        "reworks, all"),
                replaced(
                        FindingCode.UNKNOWN_REFERENCE,
                        CASE,
                        "to: answered",
                        "to: anserwed",
                        "anserwed",
                        "Did you mean 'answered'?"),
                replaced(
                        FindingCode.UNKNOWN_REFERENCE,
                        CASE,
                        "stops: [settle]",
                        "stops: [settel]",
                        "settel]",
                        "Did you mean 'settle'?"),
                replaced(
                        FindingCode.UNKNOWN_REFERENCE,
                        "posts.yaml",
                        "at: village",
                        "at: vilage",
                        "vilage}",
                        "Did you mean 'village'?"),
                replaced(
                        FindingCode.UNKNOWN_REFERENCE,
                        CASE,
                        "{unit: village-office}",
                        "{unit: village-ofice}",
                        "village-ofice",
                        "Did you mean 'village-office'?"),
                replaced(
                        FindingCode.UNKNOWN_REFERENCE,
                        CASE,
                        "to: answered, by: holder",
                        "to: answered, by: {post: leader, at: location}",
                        "leader, at: location}, requires: [result]",
                        "post leader"),
                replaced(
                        FindingCode.UNKNOWN_REFERENCE,
                        "pack.yaml",
                        "civil-code",
                        "civil-cod",
                        "civil-cod",
                        "Did you mean 'civil-code'?"),
                replaced(FindingCode.UNKNOWN_REFERENCE, EXAMPLE, "do: take", "do: takes", "takes", "transition takes"),
                replaced(
                        FindingCode.UNKNOWN_REFERENCE,
                        EXAMPLE,
                        "by: wang, do: take",
                        "by: wong, do: take",
                        "wong",
                        "Did you mean 'wang'?"),
                replaced(FindingCode.UNKNOWN_REFERENCE, EXAMPLE, "{group: v1}", "{group: v2}", "v2}", "grid v2"),
                fault(
                        FindingCode.UNKNOWN_REFERENCE,
                        "catalog.yaml:3:25",
                        "Did you mean 'environment'?",
                        packs -> packs.with(
                                PackTexts.TOWN,
                                "catalog.yaml",
                                "choice: c\ncategories:\n  - {id: noise, parent: enviroment}\n")),
                fault(
                        FindingCode.UNKNOWN_REFERENCE,
                        "scoring.yaml:9:50",
                        "Did you mean 'closing-rate'?",
                        packs -> packs.with(
                                PackTexts.TOWN, "scoring.yaml", SCORING.replace("closing-rate", "closing-rat"))),
                replaced(
                        FindingCode.UNKNOWN_FACT,
                        CLOCKS,
                        "{scope: community}",
                        "{scop: community}",
                        "scop:",
                        "Did you mean 'scope'?"),
                replaced(
                        FindingCode.UNKNOWN_FACT,
                        CASE,
                        "requires: [result]",
                        "requires: [resutl]",
                        "resutl",
                        "Did you mean 'result'?"),
                replaced(
                        FindingCode.UNKNOWN_FACT,
                        EXAMPLE,
                        "with: {scope:",
                        "with: {scop:",
                        "scop:",
                        "Did you mean 'scope'?"),
                replaced(
                        FindingCode.FACT_NOT_BROUGHT,
                        CASE,
                        "requires: [result]",
                        "requires: [reworks]",
                        "reworks], stops",
                        "reworks"),
                replaced(
                        FindingCode.FACT_NOT_BROUGHT,
                        CLOCKS,
                        "requires: [reason]",
                        "requires: [extensions]",
                        "extensions]",
                        "extensions"),
                replaced(
                        FindingCode.FACT_RESERVED, "facts.yaml", "id: households", "id: urgency", "urgency", "urgency"),
                replaced(
                        FindingCode.IMPOSSIBLE_VALUE,
                        CLOCKS,
                        "{scope: community}",
                        "{scope: comunity}",
                        "comunity}",
                        "community | town-department"),
                replaced(
                        FindingCode.IMPOSSIBLE_VALUE,
                        CASE,
                        "resident-informed: true",
                        "resident-informed: yes",
                        "yes}",
                        "true | false"),
                replaced(
                        FindingCode.IMPOSSIBLE_VALUE,
                        CASE,
                        "{scope: community}",
                        "{note: urgent}",
                        "urgent}",
                        "never compared"),
                replaced(
                        FindingCode.WRONG_MATCHER,
                        CASE,
                        "when: {scope: community}",
                        "when: {scope: {under: environment}}",
                        "environment}",
                        "under cannot be asked of scope"),
                replaced(
                        FindingCode.UNKNOWN_REFERENCE,
                        CASE,
                        "starts: [publicity]",
                        "starts: [publicity], at-most: {parameter: often}",
                        "often}",
                        "There is no parameter often"),
                fault(
                        FindingCode.VALUE_NEEDED,
                        "clocks.yaml:9:62",
                        "times needs a value, but parameter often is open",
                        packs -> packs.edit(CLOCKS, "times: 1", "times: {parameter: often}")
                                .append("pack.yaml", "parameters: [{id: often, open: true, cites: [S-5c]}]")),
                replaced(FindingCode.BASIS_MISSING, "posts.yaml", "cites: [S-3]\n", "", "group-leader", "group-leader"),
                replaced(FindingCode.UNKNOWN_CLAUSE, CLOCKS, "[S-5a]", "[S-5d]", "S-5d", "Did you mean 'S-5"),
                fault(
                        FindingCode.CLAUSE_NOT_CARRIED,
                        "clauses.tsv:6:1",
                        "S-5a",
                        packs -> packs.edit(CLOCKS, "[S-5a]", "[S-5b]")),
                replaced(
                        FindingCode.CLAUSE_STATUS_UNKNOWN,
                        "clauses.tsv",
                        "informational",
                        "informal",
                        "informal\t",
                        "S-9"),
                replaced(
                        FindingCode.CLAUSE_RULE_UNKNOWN,
                        "clauses.tsv",
                        "settle-beyond",
                        "settle-beyon",
                        "settle-beyon\n",
                        "Did you mean 'settle-beyond'?"),
                replaced(
                        FindingCode.CLAUSE_NOT_CITED,
                        "clauses.tsv",
                        "town, village, group",
                        "town, village, sort",
                        "town, village, sort",
                        "sort"),
                replaced(FindingCode.CLAUSE_REASON_MISSING, "clauses.tsv", "考核办法另行制定", "", "\nS-9", "S-8"),
                replaced(
                        FindingCode.CLAUSE_TABLE_MALFORMED, "clauses.tsv", "\tstatus\t", "\tstate\t", "id", "[status]"),
                replaced(
                        FindingCode.CLAUSE_TABLE_MALFORMED,
                        "clauses.tsv",
                        "S-8\tsample\t",
                        "S-8\t",
                        "S-8",
                        "expected 9 columns, got 8"),
                replaced(
                        FindingCode.ROW_OVERLAP,
                        CLOCKS,
                        "when: {scope: town-department}",
                        "when: {urgency: urgent}",
                        "settle-town,",
                        "settle-community and settle-town both match {scope: community, urgency: urgent}"),
                replaced(
                        FindingCode.TABLE_GAP,
                        CLOCKS,
                        "when: {scope: beyond-town}",
                        "when: {scope: beyond-town, urgency: urgent}",
                        "settle\n",
                        "{scope: beyond-town, urgency: normal}"),
                fault(
                        FindingCode.NOTHING_TO_OVERRIDE,
                        "catalog.yaml:3:10",
                        "Did you mean 'dispute'?",
                        packs -> packs.with(
                                PackTexts.TOWN,
                                "catalog.yaml",
                                "choice: c\ncategories:\n  - {id: disputes, override: true}\n")),
                fault(
                        FindingCode.OVERRIDE_MISSING,
                        "catalog.yaml:3:10",
                        "sample-base",
                        packs -> packs.with(
                                PackTexts.TOWN, "catalog.yaml", "choice: c\ncategories:\n  - {id: dispute}\n")),
                fault(
                        FindingCode.NOTHING_TO_REMOVE,
                        "pack.yaml:8:10",
                        "Did you mean 'dispute'?",
                        packs -> packs.append("pack.yaml", "remove: [disput]")),
                fault(
                        FindingCode.REMOVAL_AMBIGUOUS,
                        "pack.yaml:8:10",
                        "category:dispute, post:dispute",
                        packs -> packs.append("pack.yaml", "remove: [dispute]")
                                .with(PackTexts.BASE, "hierarchy.yaml", "choice: c\nlevels: [{id: city, rank: 9}]\n")
                                .with(PackTexts.BASE, "posts.yaml", "choice: c\nposts: [{id: dispute, at: city}]\n")),
                fault(
                        FindingCode.PARENT_CONFLICT,
                        "pack.yaml:5:10",
                        "dispute is brought differently",
                        packs -> packs.edit("pack.yaml", "[sample-base]", "[sample-base, other-base]")
                                .with("other-base", "pack.yaml", "{pack: other-base, version: 1, title: b}")
                                .with(
                                        "other-base",
                                        "catalog.yaml",
                                        "choice: c\ncategories:\n  - {id: dispute, title: x}\n")),
                fault(
                        FindingCode.INHERITANCE_CYCLE,
                        "../sample-base/pack.yaml:4:11",
                        "sample-town → sample-base → sample-town",
                        packs -> packs.edit(PackTexts.BASE, "pack.yaml", "calendar: cn", "extends: [sample-town]")),
                fault(
                        FindingCode.CATEGORY_CYCLE,
                        "../sample-base/catalog.yaml:3:31",
                        "environment → sanitation → environment",
                        packs -> packs.edit(PackTexts.BASE, "catalog.yaml", "title: 环境卫生", "parent: sanitation")),
                fault(
                        FindingCode.UNLISTED_NOT_DECLINED,
                        "catalog.yaml:2:11",
                        "no transition declines",
                        packs -> packs.with(PackTexts.TOWN, "catalog.yaml", "choice: c\nunlisted: decline\n")),
                fault(
                        FindingCode.CLOSING_CONDITIONS_MISSING,
                        "catalog.yaml:3:10",
                        "category noise lists none",
                        packs -> packs.with(PackTexts.TOWN, "catalog.yaml", "choice: c\ncategories:\n  - {id: noise}\n")
                                .edit(CASE, "waits-for: [publicity]", "requires: [closing-condition]")),
                fault(
                        FindingCode.UNKNOWN_WORD,
                        "catalog.yaml:2:11",
                        "Did you mean 'decline'?",
                        packs -> packs.with(PackTexts.TOWN, "catalog.yaml", "choice: c\nunlisted: declined\n")),
                fault(
                        FindingCode.WRONG_KIND,
                        "catalog.yaml:2:11",
                        "must be a mapping",
                        packs -> packs.with(PackTexts.TOWN, "catalog.yaml", "choice: c\nunlisted: [decline]\n")),
                fault(
                        FindingCode.DUPLICATE_ID,
                        "catalog.yaml:3:51",
                        "closing condition",
                        packs -> packs.with(
                                PackTexts.TOWN,
                                "catalog.yaml",
                                "choice: c\ncategories:\n  - {id: noise, closing-conditions: [quiet, gone, quiet]}\n")),
                fault(
                        FindingCode.BAD_ID,
                        "catalog.yaml:3:38",
                        "Quiet_Now",
                        packs -> packs.with(
                                PackTexts.TOWN,
                                "catalog.yaml",
                                "choice: c\ncategories:\n  - {id: noise, closing-conditions: [Quiet_Now]}\n")),
                fault(FindingCode.OPEN_VALUE, "clocks.yaml:8:72", "not computable", packs -> packs),
                fault(
                        FindingCode.OPEN_VALUE,
                        "hierarchy.yaml:3:48",
                        "count of village",
                        packs -> packs.edit("hierarchy.yaml", "count: 2", "count: {open: true}")),
                replaced(
                        FindingCode.LEVEL_RANK_TWICE,
                        "hierarchy.yaml",
                        "rank: 3",
                        "rank: 2",
                        "2, title: {zh",
                        "village and group"),
                replaced(
                        FindingCode.NO_BEGINNING,
                        CASE,
                        "do: report,   to: found",
                        "do: report, from: found, to: found",
                        "report,",
                        "case"),
                replaced(
                        FindingCode.UNREACHABLE_STATE,
                        CASE,
                        "from: found, to: sorted",
                        "from: found, to: handling",
                        "sorted,",
                        "sorted"),
                replaced(FindingCode.NO_WAY_TO_END, CASE, "title: 已结案, final: true", "title: 已结案", "closed,", "closed"),
                replaced(
                        FindingCode.NOT_A_WAITING_PERIOD,
                        CASE,
                        "waits-for: [publicity]",
                        "waits-for: [settle]",
                        "settle], same",
                        "settle"),
                replaced(
                        FindingCode.TASK_NEVER_ASSIGNED,
                        CASE,
                        "requires: [result], stops",
                        "requires: [result], needs-tasks: all-done, stops",
                        "all-done",
                        "all-done looks at"),
                fault(
                        FindingCode.TASKS_FOR_CASES_ONLY,
                        "procedures/review.yaml:8:113",
                        "review is not for cases, so it has no tasks: all-done",
                        packs -> packs.with(PackTexts.TOWN, "procedures/review.yaml", REVIEW_WITH_TASKS)),
                fault(
                        FindingCode.SCORING_UNFAIR,
                        "scoring.yaml:3:9",
                        "together 101 points",
                        packs -> packs.with(PackTexts.TOWN, "scoring.yaml", SCORING.replace("max: 60", "max: 61"))));
    }
}
