package org.wangge.rules.compile;

import java.util.List;
import org.wangge.core.procedure.ClockRule;
import org.wangge.rules.lint.FindingCode;
import org.wangge.rules.pack.WrittenRule;
import org.wangge.rules.yaml.YamlScalar;

/** Steps wait for waiting periods, never for time limits. */
final class WaitCheck {

    private final Workbench bench;

    WaitCheck(Workbench bench) {
        this.bench = bench;
    }

    void check(List<WrittenRule> steps, List<ClockRule> clocks) {
        List<String> limits = clocks.stream()
                .filter(clock -> !clock.isWaitingPeriod())
                .map(clock -> clock.id().value())
                .toList();
        for (WrittenRule step : steps) {
            for (YamlScalar word : step.fields().words("waits-for")) {
                if (limits.contains(word.text())) {
                    bench.findings().add(FindingCode.NOT_A_WAITING_PERIOD, word.at(), "clock", word.text());
                }
            }
        }
    }
}
