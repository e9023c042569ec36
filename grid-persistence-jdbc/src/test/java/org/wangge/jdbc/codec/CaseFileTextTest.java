package org.wangge.jdbc.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.casefile.CaseId;
import org.wangge.core.casefile.CategoryId;
import org.wangge.core.deadline.CountingRule;
import org.wangge.core.deadline.CountingRules;
import org.wangge.core.deadline.DeadlineClock;
import org.wangge.core.deadline.TimeLimit;
import org.wangge.core.explain.RuleId;
import org.wangge.core.grid.GridCode;
import org.wangge.core.grid.LevelId;
import org.wangge.core.procedure.ClockId;
import org.wangge.core.procedure.RunningClock;
import org.wangge.core.procedure.StateId;
import org.wangge.core.staff.ActorId;
import org.wangge.core.staff.Holder;
import org.wangge.core.staff.OrgUnitId;

class CaseFileTextTest {

    private static final Instant START = Instant.parse("2026-09-29T02:00:00Z");

    private static CaseFile file(CountingRule rule) {
        RunningClock clock = RunningClock.begun(
                ClockId.of("settle"),
                RuleId.of("town", "settle-village"),
                DeadlineClock.start(TimeLimit.parse("3 working days"), rule, ZoneId.of("Asia/Shanghai"), START));
        CaseFile.Builder file = CaseFile.builder();
        file.id(CaseId.of("town", "c-1"))
                .version(3)
                .ruleBook("digest")
                .pinnedOn(LocalDate.of(2026, 9, 29))
                .category(CategoryId.of("litter"))
                .location(GridCode.of("g1"))
                .competentLevel(LevelId.of("village"))
                .holder(new Holder.HeldByUnit(OrgUnitId.of("office")))
                .state(StateId.of("handling"))
                .isClosed(false)
                .reportedAt(START)
                .reportedBy(ActorId.of("u-1"))
                .lastActedAt(START)
                .putClocks(clock.id(), clock);
        return file.isResidentInformed(false)
                .isPublished(false)
                .reworks(0)
                .returns(2)
                .extensions(0)
                .build();
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = CaseFileTextTest.class.getResourceAsStream("golden/" + name)) {
            assertThat(in).as("golden file %s", name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }

    /** What has nothing to say has no member, and a usual rule is only named. */
    @Test
    void writesAndReadsTheGoldenFile() throws IOException {
        CaseFile file = file(CountingRules.CIVIL_CODE);
        String golden = golden("Snapshot." + CaseFileText.SCHEMA + ".json");

        assertThat(CaseFileText.write(file)).isEqualTo(golden);
        assertThat(CaseFileText.read(golden)).isEqualTo(file);
    }

    /** A snapshot names them, so whoever changes one of them raises the schema of snapshots, too. */
    @Test
    void namesTheUsualRulesOfItsSchema() throws IOException {
        JsonForm<CountingRule> form = JsonForms.WHOLE.of(CountingRule.class);
        String rules = new TreeMap<>(CountingRules.all())
                .values().stream()
                        .map(rule -> {
                            JsonWriter out = new JsonWriter();
                            form.write(rule, out);
                            return out.toString();
                        })
                        .collect(Collectors.joining("\n"));

        assertThat(rules).isEqualTo(golden("UsualRules." + CaseFileText.SCHEMA + ".json"));
    }

    @Test
    void writesOutAnyOtherRule() {
        CountingRule own = CountingRules.CIVIL_CODE.named("own");
        CountingRule pretended = CountingRules.CITY_MANAGEMENT.named("civil-code");

        for (CountingRule rule : new CountingRule[] {own, pretended}) {
            String text = CaseFileText.write(file(rule));

            assertThat(text).contains("\"rule\":{\"id\":\"" + rule.id() + "\"");
            assertThat(CaseFileText.read(text)).isEqualTo(file(rule));
        }
    }

    @Test
    void refusesARuleThatNobodyKnowsAndSaysWhere() {
        String text = CaseFileText.write(file(CountingRules.CIVIL_CODE)).replace("civil-code", "moon-law");

        assertThatThrownBy(() -> CaseFileText.read(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at $.clocks[0].clock.rule: expected one of [")
                .hasMessageContaining("got 'moon-law'");
    }
}
