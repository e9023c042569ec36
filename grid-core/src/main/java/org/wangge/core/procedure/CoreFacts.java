package org.wangge.core.procedure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wangge.core.fact.Fact;
import org.wangge.core.fact.FactId;
import org.wangge.core.fact.FactSource;
import org.wangge.core.fact.FactType;
import org.wangge.core.fact.FactValue;

/** The facts that the core declares: those that it knows itself, and the fields that commands of any pack may bring. */
public final class CoreFacts {

    /** The case category (案件类别). */
    public static final Fact CATEGORY = Fact.fromCommand("category", FactType.CATEGORY);

    /** The grid in which it happened (发生地). */
    public static final Fact LOCATION = Fact.fromCommand("location", FactType.GRID);

    /** How the case came in (来源渠道). */
    public static final Fact CHANNEL = new Fact(
            FactId.of("channel"),
            FactType.ENUM,
            List.of("patrol", "walk-in", "hotline", "resident", "transferred", "media", "device"),
            FactSource.COMMAND,
            Optional.of(FactValue.of("patrol")));

    /** How urgent it is (紧急程度). */
    public static final Fact URGENCY = new Fact(
            FactId.of("urgency"),
            FactType.ENUM,
            List.of("normal", "urgent", "emergency"),
            FactSource.COMMAND,
            Optional.of(FactValue.of("normal")));

    /** A short title (标题), without personal data. */
    public static final Fact TITLE = Fact.fromCommand("title", FactType.TEXT);

    /** Where exactly it happened (位置坐标), longitude before latitude; the grid stays what counts. */
    public static final Fact POINT = Fact.fromCommand("point", FactType.POINT);

    /** Why something is done (理由). */
    public static final Fact REASON = Fact.fromCommand("reason", FactType.TEXT);

    /** What came of it (处置结果). */
    public static final Fact RESULT = Fact.fromCommand("result", FactType.TEXT);

    /** A remark (备注). */
    public static final Fact NOTE = Fact.fromCommand("note", FactType.TEXT);

    /** The unit to which the case goes (承办单位). */
    public static final Fact TO_UNIT = Fact.fromCommand("to-unit", FactType.UNIT);

    /** The person to whom the case goes (承办人). */
    public static final Fact TO_PERSON = Fact.fromCommand("to-person", FactType.ACTOR);

    /** The case into which this one is merged (并入案卷). */
    public static final Fact INTO = Fact.fromCommand("into", FactType.TEXT);

    /** The clock that an extension or a suspension concerns (时限). */
    public static final Fact CLOCK = Fact.fromCommand("clock", FactType.TEXT);

    /** On which result a case is closed (结案条件); one of those that the catalogue lists for its category. */
    public static final Fact CLOSING_CONDITION = Fact.fromCommand("closing-condition", FactType.TEXT);

    /** The unit whose task an action concerns (任务单位), for whoever belongs to several units that have one. */
    public static final Fact TASK = Fact.fromCommand("task", FactType.UNIT);

    /** The limit that whoever starts a clock sets for it (自定期限). */
    public static final Fact LIMIT = Fact.fromCommand("limit", FactType.LIMIT);

    /** The level of the grid where it happened. */
    public static final Fact LOCATION_LEVEL = Fact.core("location-level", FactType.LEVEL);

    /** The level that is competent now. */
    public static final Fact COMPETENT_LEVEL = Fact.core("competent-level", FactType.LEVEL);

    /** The unit that holds the case now; unset while a person holds it. */
    public static final Fact HOLDER_UNIT = Fact.core("holder-unit", FactType.UNIT);

    /** Whether whoever reported the matter was told the result. */
    public static final Fact RESIDENT_INFORMED = flag("resident-informed");

    /** Whether the result was published. */
    public static final Fact PUBLISHED = flag("published");

    /** How often the result was not good enough (返工次数). */
    public static final Fact REWORKS = counter("reworks");

    /** How often the case was given back (退单次数). */
    public static final Fact RETURNS = counter("returns");

    /** How often a clock was extended (延期次数). */
    public static final Fact EXTENSIONS = counter("extensions");

    /** Whether the catalogue lists the category (是否在准入清单内); true where it lists nothing. */
    public static final Fact LISTED =
            new Fact(FactId.of("listed"), FactType.FLAG, List.of(), FactSource.CORE, Optional.of(FactValue.of(true)));

    /** How many units still have to do something (未完成任务数). */
    public static final Fact TASKS_OPEN = counter("tasks-open");

    /** Whether the lead unit is done (牵头单位已完成). */
    public static final Fact LEAD_DONE = flag("lead-done");

    /** Whether no unit has anything left to do (任务均已完成); true too where no unit was given a task. */
    public static final Fact TASKS_DONE = new Fact(
            FactId.of("tasks-done"), FactType.FLAG, List.of(), FactSource.CORE, Optional.of(FactValue.of(true)));

    /** Whether whoever reported the matter may be contacted (同意回访); false where nobody is recorded. */
    public static final Fact CONSENT_TO_CONTACT = flag("consent-to-contact");

    /** Every fact above. */
    public static final List<Fact> ALL = List.of(
            CATEGORY,
            LOCATION,
            CHANNEL,
            URGENCY,
            TITLE,
            POINT,
            REASON,
            RESULT,
            NOTE,
            TO_UNIT,
            TO_PERSON,
            INTO,
            CLOCK,
            CLOSING_CONDITION,
            TASK,
            LIMIT,
            LOCATION_LEVEL,
            COMPETENT_LEVEL,
            HOLDER_UNIT,
            RESIDENT_INFORMED,
            PUBLISHED,
            REWORKS,
            RETURNS,
            EXTENSIONS,
            CONSENT_TO_CONTACT,
            LISTED,
            TASKS_OPEN,
            LEAD_DONE,
            TASKS_DONE);

    private static final Set<FactId> OF_ONE_ACT =
            Set.of(REASON.id(), NOTE.id(), TO_UNIT.id(), TO_PERSON.id(), CLOCK.id(), TASK.id(), LIMIT.id());

    private CoreFacts() {}

    /**
     * Whether a field concerns the act alone that brings it, so that nothing keeps it afterwards.
     *
     * @param field the name of a fact
     * @return true for reasons, notes, and what steers an act
     */
    public static boolean isOfOneAct(FactId field) {
        return OF_ONE_ACT.contains(field);
    }

    private static Fact flag(String id) {
        return new Fact(FactId.of(id), FactType.FLAG, List.of(), FactSource.CORE, Optional.of(FactValue.of(false)));
    }

    private static Fact counter(String id) {
        return new Fact(FactId.of(id), FactType.NUMBER, List.of(), FactSource.CORE, Optional.of(FactValue.of(0)));
    }
}
