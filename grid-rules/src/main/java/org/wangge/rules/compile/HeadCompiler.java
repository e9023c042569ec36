package org.wangge.rules.compile;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wangge.core.calendar.CalendarId;
import org.wangge.core.calendar.DailySessions;
import org.wangge.core.calendar.WorkingHours;
import org.wangge.core.deadline.CountingRule;
import org.wangge.core.deadline.CountingRules;
import org.wangge.core.explain.Text;
import org.wangge.rules.lint.FindingCode;
import org.wangge.rules.lint.Position;
import org.wangge.rules.pack.Fields;
import org.wangge.rules.pack.Shapes;
import org.wangge.rules.pack.WrittenPack;
import org.wangge.rules.yaml.YamlNode;
import org.wangge.rules.yaml.YamlScalar;

/** Compiles what {@code pack.yaml} says once for the whole book; what a pack does not say, its parents say. */
final class HeadCompiler {

    private static final CalendarId NATIONAL = CalendarId.of("cn");
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final Workbench bench;
    private final Lineage lineage;
    private final WrittenPack pack;

    HeadCompiler(Workbench bench, Lineage lineage, WrittenPack pack) {
        this.bench = bench;
        this.lineage = lineage;
        this.pack = pack;
    }

    CalendarId calendar() {
        return word("calendar")
                .filter(word -> !word.text().isBlank())
                .map(word -> CalendarId.of(word.text()))
                .orElse(NATIONAL);
    }

    CountingRule counting() {
        return word("counting")
                .flatMap(word -> ClockCompiler.counting(bench, word))
                .orElse(CountingRules.CIVIL_CODE);
    }

    ZoneId zone() {
        return word("zone").flatMap(this::zone).orElse(CHINA);
    }

    private Optional<ZoneId> zone(YamlScalar word) {
        try {
            return Optional.of(ZoneId.of(word.text()));
        } catch (DateTimeException noZone) {
            Text reason = Text.of("时区形如 Asia/Shanghai", "a zone is written as Asia/Shanghai");
            reportValue("zone", word.at(), word.text(), reason);
            return Optional.empty();
        }
    }

    WorkingHours hours() {
        return node("hours")
                .flatMap(node -> Shapes.HOURS.read(node, bench.findings()))
                .flatMap(this::hours)
                .orElse(WorkingHours.STANDARD);
    }

    private Optional<WorkingHours> hours(Fields fields) {
        List<YamlScalar> sessions = fields.words("sessions");
        String written = sessions.stream().map(YamlScalar::text).collect(Collectors.joining(","));
        try {
            return Optional.of(WorkingHours.daily(DailySessions.parse(written)));
        } catch (IllegalArgumentException | DateTimeException noSessions) {
            reportValue("hours", fields.at("sessions"), written, whyNoHours(noSessions));
            return Optional.empty();
        }
    }

    private static Text whyNoHours(RuntimeException noSessions) {
        return Text.of("时段形如 08:00-12:00，依次排列，互不重叠", String.valueOf(noSessions.getMessage()));
    }

    private void reportValue(String key, Position at, String value, Text reason) {
        bench.findings().add(FindingCode.BAD_VALUE, at, "key", key, "value", value, "reason", reason);
    }

    private Optional<YamlScalar> word(String key) {
        return node(key).filter(YamlScalar.class::isInstance).map(YamlScalar.class::cast);
    }

    /** The value of the pack, else that of the first parent that has one; a pack is asked once, however often it is extended. */
    private Optional<YamlNode> node(String key) {
        return node(pack, key, new HashSet<>());
    }

    private Optional<YamlNode> node(WrittenPack from, String key, Set<String> asked) {
        if (!asked.add(from.id())) {
            return Optional.empty();
        }
        return from.head()
                .node(key)
                .or(() -> lineage.parentsOf(from).stream()
                        .flatMap(parent -> node(parent, key, asked).stream())
                        .findFirst());
    }
}
