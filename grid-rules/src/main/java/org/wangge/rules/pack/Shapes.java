package org.wangge.rules.pack;

import static org.wangge.rules.pack.ValueKind.ANY;
import static org.wangge.rules.pack.ValueKind.LIST;
import static org.wangge.rules.pack.ValueKind.MAPPING;
import static org.wangge.rules.pack.ValueKind.TEXT;
import static org.wangge.rules.pack.ValueKind.VALUE;
import static org.wangge.rules.pack.ValueKind.VALUES;
import static org.wangge.rules.pack.ValueKind.WORD;
import static org.wangge.rules.pack.ValueKind.WORDS;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** The grammar of packs (规则包语法): the shape of every file and of every rule. */
public final class Shapes {

    /** The extension of a clock. */
    public static final Shape EXTENSION = Shape.of("延期规定", "an extension")
            .needs(WORD, "how", "before-expiry")
            .needs(VALUE, "times")
            .takes(VALUE, "by")
            .takes(WORD, "base", "on-request", "choice")
            .takes(WORDS, "requires", "cites");

    /** A value that the source leaves open. */
    public static final Shape OPEN = Shape.of("未定值", "an open value").needs(WORD, "open");

    /** From when until when something holds. */
    public static final Shape IN_FORCE = Shape.of("施行期间", "the days in force").takes(WORD, "from", "until");

    /** A place in a hierarchy that a condition asks for. */
    public static final Shape MATCHER =
            Shape.of("层级匹配", "a matcher").takes(WORD, "under", "at-or-above", "at-or-below");

    /** A limit that the command sets. */
    public static final Shape COMMAND_LIMIT =
            Shape.of("自定期限", "a limit set by the command").needs(WORD, "field").takes(VALUE, "at-most", "else");

    /** A value of a parameter, from when on. */
    public static final Shape DATED_VALUE = Shape.of("参数值", "a value of a parameter")
            .takes(WORD, "value", "open", "from", "until", "choice")
            .takes(WORDS, "cites");

    /** Who may act, by a post. */
    public static final Shape BY_POST = Shape.of("岗位主体", "a post holder").needs(WORD, "post", "at");

    /** Who may act, by a unit. */
    public static final Shape BY_UNIT = Shape.of("单位主体", "a unit member").needs(WORD, "unit");

    /** Who must act together. */
    public static final Shape BY_ALL = Shape.of("会签主体", "several signatories").needs(LIST, "all-of");

    /** A document that is cited. */
    public static final Shape SOURCE = Shape.of("来源文件", "a source").needs(WORD, "title");

    /** Working hours. */
    public static final Shape HOURS = Shape.of("办公时间", "working hours").needs(WORDS, "sessions");

    /** On which result a case of a category may be closed. */
    public static final Shape CLOSING_CONDITION =
            Shape.of("结案条件", "a closing condition").needs(WORD, "id").takes(TEXT, "title");

    /** Who is scored. */
    public static final Shape SUBJECTS = Shape.of("考核对象", "the subjects").takes(WORD, "post", "as", "level", "unit");

    /** How points are rounded. */
    public static final Shape ROUNDING = Shape.of("舍入", "a rounding").needs(WORD, "decimals", "mode");

    /** What is measured. */
    public static final Shape INDICATOR = Shape.of("指标", "an indicator")
            .takes(WORD, "rate", "count", "when-zero", "decimals", "mode")
            .takes(LIST, "ratio");

    /** Points taken for each unit. */
    public static final Shape DEDUCTION =
            Shape.of("扣分", "a deduction").needs(VALUE, "each").takes(VALUE, "floor");

    /** Points of a range. */
    public static final Shape BAND =
            Shape.of("分档", "a band").needs(WORD, "range").needs(VALUE, "points");

    /** A grade. */
    public static final Shape GRADE =
            Shape.of("等次", "a grade").needs(WORD, "id", "range").takes(TEXT, "title");

    static final Shape PACK = Shape.of("pack.yaml", "pack.yaml")
            .needs(WORD, "pack", "version")
            .needs(TEXT, "title")
            .takes(WORDS, "extends", "remove")
            .takes(MAPPING, "sources", "hours", DatesReader.KEY)
            .takes(WORD, "calendar", "zone", "counting")
            .takes(LIST, "parameters");

    static final Shape HIERARCHY = file("hierarchy.yaml").takes(LIST, "levels", "units");
    static final Shape POSTS = file("posts.yaml").takes(LIST, "posts");
    static final Shape FACTS = file("facts.yaml").takes(LIST, "facts");
    static final Shape CATALOG = file("catalog.yaml").takes(LIST, "categories").takes(ANY, "unlisted");
    static final Shape PROCEDURE = file("procedures/*.yaml")
            .needs(WORD, "procedure")
            .takes(TEXT, "title")
            .takes(LIST, "states", "transitions");
    static final Shape CLOCKS = file("clocks.yaml").takes(LIST, "clocks", "rows");

    static final Shape SCORING = file("scoring.yaml").takes(LIST, "policies");

    static final Shape EXAMPLE = Shape.of("示例", "an example")
            .needs(WORD, "example")
            .takes(WORD, "procedure")
            .needs(MAPPING, "given")
            .needs(LIST, "steps");
    static final Shape GIVEN = Shape.of("示例前提", "what is given")
            .needs(MAPPING, "grids")
            .takes(MAPPING, "units", "staff")
            .takes(WORD, "place");
    static final Shape GIVEN_UNIT = Shape.of("示例单位", "a given unit").needs(WORD, "unit", "of");
    static final Shape APPOINTMENT = Shape.of("示例任职", "an appointment").takes(WORD, "post", "at", "unit", "of");
    static final Shape STEP = Shape.of("示例步骤", "a step")
            .needs(WORD, "at")
            .takes(WORD, "by", "do")
            .takes(MAPPING, "with", "expect")
            .takes(WORDS, "refused", "attach");
    static final Shape EXPECTATION = Shape.of("示例期望", "an expectation")
            .takes(WORD, "state", "closed", "holder")
            .takes(WORDS, "overdue", "system")
            .takes(MAPPING, "due", "tasks");

    /** Every rule that is read asks for the shape of its family. */
    private static final Map<Family, Shape> BY_FAMILY = byFamily();

    private Shapes() {}

    private static Map<Family, Shape> byFamily() {
        Map<Family, Shape> shapes = new EnumMap<>(Family.class);
        for (Family family : Family.values()) {
            shapes.put(family, shaped(family));
        }
        return Collections.unmodifiableMap(shapes);
    }

    static Shape of(Family family) {
        return Objects.requireNonNull(BY_FAMILY.get(family));
    }

    private static Shape file(String name) {
        return Shape.of(name, name).takes(WORDS, "cites").takes(WORD, "choice");
    }

    private static Shape rule(Family family) {
        return Shape.of(family.title().zh(), "a " + family.written())
                .needs(WORD, "id")
                .takes(TEXT, "title")
                .takes(WORD, "override", "choice")
                .takes(WORDS, "cites")
                .takes(MAPPING, DatesReader.KEY);
    }

    private static Shape shaped(Family family) {
        Shape rule = rule(family);
        return switch (family) {
            case PARAMETER -> rule.takes(WORD, "value", "open").takes(LIST, "values");
            case LEVEL -> rule.needs(WORD, "rank").takes(ANY, "count");
            case UNIT -> rule.needs(WORD, "kind", "serves");
            case POST -> rule.needs(WORD, "at");
            case FACT -> rule.needs(WORD, "type").takes(WORD, "from", "unset").takes(WORDS, "values", "of");
            case CATEGORY -> rule.takes(WORD, "parent", "designated").takes(ANY, "closing-conditions");
            case ADMISSION ->
                Shape.of(family.title().zh(), "what is unlisted")
                        .needs(WORD, "then")
                        .takes(TEXT, "title")
                        .takes(WORD, "override", "choice")
                        .takes(WORDS, "cites")
                        .takes(MAPPING, DatesReader.KEY);
            case STATE -> rule.takes(WORD, "phase", "final");
            case TRANSITION ->
                rule.needs(WORD, "do")
                        .needs(ANY, "by")
                        .takes(WORDS, "from", "requires", "starts", "stops", "suspends", "resumes", "waits-for", "task")
                        .takes(WORD, "to", "same-person", "needs-tasks", "when-due", "after-return", "loop")
                        .takes(VALUE, "at-most")
                        .takes(WORDS, "evidence", "to-unit")
                        .takes(MAPPING, "when");
            case CLOCK ->
                rule.takes(WORD, "procedure", "on-move", "counting")
                        .takes(ANY, "within", "at-least")
                        .takes(LIST, "table")
                        .takes(MAPPING, "extension")
                        .takes(VALUES, "warn");
            case CLOCK_ROW ->
                rule.takes(MAPPING, "when").takes(ANY, "within", "at-least").takes(WORD, "clock");
            case POLICY ->
                rule.needs(MAPPING, "subjects", "rounding")
                        .needs(WORD, "period", "not-applicable")
                        .needs(LIST, "items")
                        .takes(VALUE, "base", "full")
                        .takes(MAPPING, "grades");
            case SCORE_ITEM ->
                rule.needs(VALUE, "max")
                        .needs(MAPPING, "indicator")
                        .takes(WORD, "as", "proportional")
                        .takes(MAPPING, "deduct")
                        .takes(LIST, "bands");
            case GRADES -> rule.needs(LIST, "scale");
        };
    }
}
