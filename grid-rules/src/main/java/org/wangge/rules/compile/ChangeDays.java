package org.wangge.rules.compile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.wangge.core.explain.Text;
import org.wangge.core.rulebook.InForce;
import org.wangge.rules.lint.FindingCode;
import org.wangge.rules.lint.Findings;
import org.wangge.rules.pack.WrittenPack;
import org.wangge.rules.pack.WrittenRule;

/**
 * Divides the days on which a pack holds into segments on which no rule changes.
 *
 * <p>A pack that gives no dates holds on the days on which all its ancestors do, since it cannot rest on what is not in
 * force.
 */
final class ChangeDays {

    /** More amendments than a regulation sees; each of them is a book of its own that is checked. */
    static final int MOST = 50;

    private final WrittenPack pack;
    private final Lineage lineage;
    private final Findings findings;

    ChangeDays(WrittenPack pack, Lineage lineage, Findings findings) {
        this.pack = pack;
        this.lineage = lineage;
        this.findings = findings;
    }

    /** The segments in order, at least one. */
    List<InForce> segments() {
        InForce span = span();
        NavigableSet<LocalDate> changes = changesWithin(span);
        if (changes.size() > MOST) {
            Text limit = Text.of(MOST + " 个规则变更日", MOST + " days on which rules change");
            findings.add(FindingCode.TOO_LARGE, pack.head().at(), "limit", limit);
            return List.of(span);
        }
        List<InForce> segments = new ArrayList<>();
        Optional<LocalDate> from = span.fromInclusive();
        for (LocalDate change : changes) {
            segments.add(new InForce(from, Optional.of(change)));
            from = Optional.of(change);
        }
        segments.add(new InForce(from, span.untilExclusive()));
        return segments;
    }

    private InForce span() {
        if (pack.head().has("in-force")) {
            return pack.days();
        }
        InForce span = InForce.ALWAYS;
        for (WrittenPack parent : lineage.ancestorsOf(pack)) {
            Optional<InForce> common = span.and(parent.days());
            if (common.isEmpty()) {
                reportNever(parent, span);
                return InForce.ALWAYS;
            }
            span = common.get();
        }
        return span;
    }

    private void reportNever(WrittenPack parent, InForce others) {
        findings.add(
                FindingCode.DATES_NEVER_HOLD,
                pack.head().at("extends"),
                "rule",
                parent.id(),
                "days",
                parent.days(),
                "enclosing",
                others);
    }

    private NavigableSet<LocalDate> changesWithin(InForce span) {
        NavigableSet<LocalDate> changes = new TreeSet<>();
        lineage.packs().stream()
                .flatMap(each -> Inheritance.withRows(each.rules()).stream())
                .map(WrittenRule::days)
                .flatMap(days -> Stream.concat(days.fromInclusive().stream(), days.untilExclusive().stream()))
                .filter(span::contains)
                .filter(day -> !span.fromInclusive().equals(Optional.of(day)))
                .forEach(changes::add);
        return changes;
    }
}
