package org.wangge.rules.replay;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.wangge.core.explain.Message;
import org.wangge.core.explain.Text;
import org.wangge.core.grid.Grid;
import org.wangge.core.grid.GridCode;
import org.wangge.core.grid.LevelId;
import org.wangge.core.staff.ActorId;
import org.wangge.core.staff.Appointment;
import org.wangge.core.staff.OrgUnit;
import org.wangge.core.staff.OrgUnitId;
import org.wangge.core.staff.PostId;
import org.wangge.core.staff.UnitTypeId;
import org.wangge.rules.lint.Finding;
import org.wangge.rules.lint.Findings;
import org.wangge.rules.lint.Position;
import org.wangge.rules.yaml.YamlLimits;
import org.wangge.rules.yaml.YamlMapping;
import org.wangge.rules.yaml.YamlNode;
import org.wangge.rules.yaml.YamlReader;
import org.wangge.rules.yaml.YamlScalar;

/**
 * Reads recorded cases from JSON lines (办理记录读取), one object a line, in any order:
 *
 * <pre>{@code
 * {"type": "grid", "code": "v1", "level": "village", "parent": "t"}
 * {"type": "unit", "id": "office", "unit": "management-office", "grid": "t"}
 * {"type": "appointment", "actor": "li", "post": "grid-member", "grid": "v1", "from": "2026-01-01"}
 * {"type": "appointment", "actor": "wang", "unit": "office", "from": "2026-01-01", "until": "2027-01-01"}
 * {"type": "command", "case": "c-1", "at": "2026-09-29T10:00+08:00", "by": "li", "do": "report",
 *  "with": {"category": "sanitation", "location": "v1"}, "attach": ["photo-before"], "consent": true}
 * }</pre>
 *
 * <p>(The last one is broken here to fit the page.) {@code parent}, {@code until} (the first day no longer), {@code with},
 * {@code attach} and {@code consent} may be missing. Blank lines and lines that begin with {@code #} are left out. Never
 * throws on any text: what cannot be read is reported with file, line and column, and the rest is read. Immutable and safe
 * for any number of threads.
 */
public final class CaseHistoryReader {

    private static final String ID_ZH = "请写编号";
    private static final String ID_EN = "write an id";
    private static final String DAY_ZH = "请写日期，如 2026-01-01";
    private static final String DAY_EN = "write a date, such as 2026-01-01";

    private final YamlReader json = new YamlReader(YamlLimits.STANDARD);

    /** A reader; one is as good as another. */
    public CaseHistoryReader() {}

    /**
     * Reads a history.
     *
     * @param file the name of the file, for places
     * @param text its text
     * @return what could be read, and every problem
     */
    public CaseHistoryReading read(String file, String text) {
        CaseHistory.Builder history = CaseHistory.builder();
        List<HistoryProblem> problems = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                readLine(file, number, line.strip(), history, problems);
            }
        }
        return new CaseHistoryReading(history.build(), problems);
    }

    private void readLine(
            String file, int number, String text, CaseHistory.Builder history, List<HistoryProblem> problems) {
        Function<Position, Position> place = at -> new Position(file, number, at.column());
        Findings findings = new Findings();
        Optional<YamlNode> node = json.read(file, text, findings);
        if (node.isPresent() && node.get() instanceof YamlMapping values) {
            read(values, place, history, problems);
        } else {
            problems.add(unreadable(file, number, findings.all()));
        }
    }

    private static HistoryProblem unreadable(String file, int number, List<Finding> findings) {
        Object problem = findings.stream()
                .map(Finding::attributes)
                .flatMap(attributes -> Optional.ofNullable(attributes.get("problem")).stream())
                .findFirst()
                .orElse(Text.of("请写 {\"type\": …}", "write {\"type\": …}"));
        return new HistoryProblem(
                new Position(file, number, 1), Message.of(ReplayMessage.LINE_UNREADABLE, "problem", problem));
    }

    private static void read(
            YamlMapping values,
            Function<Position, Position> place,
            CaseHistory.Builder history,
            List<HistoryProblem> problems) {
        String type = values.find("type")
                .filter(YamlScalar.class::isInstance)
                .map(word -> ((YamlScalar) word).text())
                .orElse("");
        HistoryLine line = new HistoryLine(type, values, place, problems);
        switch (type) {
            case "grid" -> grid(line).ifPresent(history::addGrids);
            case "unit" -> unit(line).ifPresent(history::addUnits);
            case "appointment" -> appointment(line).ifPresent(history::addAppointments);
            case "command" -> command(line).ifPresent(history::addSteps);
            default ->
                problems.add(new HistoryProblem(
                        place.apply(values.at()), Message.of(ReplayMessage.LINE_TYPE_UNKNOWN, "value", type)));
        }
    }

    private static Optional<Grid> grid(HistoryLine line) {
        Optional<GridCode> code = line.needed("code", GridCode::of, ID_ZH, ID_EN);
        Optional<LevelId> level = line.needed("level", LevelId::of, ID_ZH, ID_EN);
        Optional<GridCode> parent = line.optional("parent", GridCode::of, ID_ZH, ID_EN);
        return line.isSound()
                ? Optional.of(new Grid(
                        code.orElseThrow(),
                        level.orElseThrow(),
                        parent,
                        code.get().value()))
                : Optional.empty();
    }

    private static Optional<OrgUnit> unit(HistoryLine line) {
        Optional<OrgUnitId> id = line.needed("id", OrgUnitId::of, ID_ZH, ID_EN);
        Optional<UnitTypeId> type = line.needed("unit", UnitTypeId::of, ID_ZH, ID_EN);
        Optional<GridCode> grid = line.needed("grid", GridCode::of, ID_ZH, ID_EN);
        return line.isSound()
                ? Optional.of(new OrgUnit(
                        id.orElseThrow(),
                        type.orElseThrow(),
                        grid.orElseThrow(),
                        id.get().value()))
                : Optional.empty();
    }

    private static Optional<Appointment> appointment(HistoryLine line) {
        Optional<ActorId> actor = line.needed("actor", ActorId::of, ID_ZH, ID_EN);
        Optional<LocalDate> from = line.needed("from", LocalDate::parse, DAY_ZH, DAY_EN);
        Optional<LocalDate> until = line.optional("until", LocalDate::parse, DAY_ZH, DAY_EN);
        Optional<? extends Appointment.Place> place = line.has("unit") ? membership(line) : post(line);
        return line.isSound()
                ? Optional.of(new Appointment(actor.orElseThrow(), place.orElseThrow(), from.orElseThrow(), until))
                : Optional.empty();
    }

    private static Optional<Appointment.MemberOf> membership(HistoryLine line) {
        return line.needed("unit", OrgUnitId::of, ID_ZH, ID_EN).map(Appointment.MemberOf::new);
    }

    private static Optional<Appointment.PostAt> post(HistoryLine line) {
        Optional<PostId> post = line.needed("post", PostId::of, ID_ZH, ID_EN);
        Optional<GridCode> grid = line.needed("grid", GridCode::of, ID_ZH, ID_EN);
        return post.flatMap(id -> grid.map(at -> new Appointment.PostAt(id, at)));
    }

    private static Optional<RecordedStep> command(HistoryLine line) {
        Optional<String> id = line.needed("case", CaseHistoryReader::word, ID_ZH, ID_EN);
        Optional<OffsetDateTime> at = line.needed(
                "at",
                OffsetDateTime::parse,
                "请写带时差的时刻，如 2026-09-29T10:00+08:00",
                "write a time with its offset, such as 2026-09-29T10:00+08:00");
        Optional<String> actor = line.needed("by", CaseHistoryReader::word, ID_ZH, ID_EN);
        Optional<String> action = line.needed("do", CaseHistoryReader::word, ID_ZH, ID_EN);
        Optional<Boolean> consent =
                line.optional("consent", CaseHistoryReader::flag, "请写 true 或 false", "write true or false");
        Map<String, String> fields = line.words("with");
        List<String> evidence = line.list("attach");
        return line.isSound()
                ? Optional.of(new RecordedStep(
                        id.orElseThrow(),
                        at.orElseThrow().toInstant(),
                        actor.orElseThrow(),
                        action.orElseThrow(),
                        fields,
                        evidence,
                        consent))
                : Optional.empty();
    }

    private static String word(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("An id is not blank");
        }
        return text;
    }

    private static Boolean flag(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException("A flag is true or false, got '" + text + "'");
        }
        return Boolean.valueOf(text);
    }
}
