package org.wangge.core.casefile;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.wangge.core.deadline.TimeBase;
import org.wangge.core.explain.Explanation;
import org.wangge.core.explain.Message;
import org.wangge.core.procedure.Phase;
import org.wangge.core.staff.Holder;

/**
 * Where a case has been, how long, and whose time it was (流转时间线).
 *
 * <p>When a case is late the question is with whom it was meanwhile. The history is cut into stays; a case that was
 * dispatched on 2026-09-29 at 11:00, accepted at 14:00 and handled on 2026-09-30 at 10:00 was one hour of
 * working time with the unit as a dispatched case, and six hours as one being handled. After its closing a case is
 * nobody's time until it is reopened. Immutable.
 *
 * @param caseId the case
 * @param zone the zone in which days are counted
 * @param asOf the instant up to which a stay that lasts is counted
 * @param stays the stays in their order, without those that took no time
 */
public record CaseTimeline(CaseId caseId, ZoneId zone, Instant asOf, List<Stay> stays) {

    /** {@inheritDoc} */
    public CaseTimeline {
        stays = List.copyOf(stays);
    }

    /**
     * The timeline of a history.
     *
     * @param history all events of one case, from the first on
     * @param rules the rules to which it is pinned
     * @param time the calendar and the hours by which working time is counted
     * @param asOf the instant up to which a stay that lasts is counted
     * @return the timeline
     * @throws IllegalArgumentException if the history is empty, does not begin with a report, or has a gap
     */
    public static CaseTimeline of(List<CaseEventEnvelope> history, CaseRules rules, TimeBase time, Instant asOf) {
        return of(history, digest -> rules, time, asOf);
    }

    /**
     * The timeline of a history that may have gone over from one rule book to another.
     *
     * @param history all events of one case, from the first on
     * @param rules the rules by the digest of their book, for every book to which the case was pinned
     * @param time the calendar and the hours by which working time is counted
     * @param asOf the instant up to which a stay that lasts is counted
     * @return the timeline, in the zone of the rules that govern the case at last
     * @throws IllegalArgumentException if the history is empty, does not begin with a report, or has a gap
     */
    public static CaseTimeline of(
            List<CaseEventEnvelope> history, Function<String, CaseRules> rules, TimeBase time, Instant asOf) {
        return new TimelineFold(rules, time, asOf).timeline(history);
    }

    /**
     * The whole time of the case.
     *
     * @return the sum of all stays
     */
    public TimeSpent total() {
        return stays.stream().map(Stay::spent).reduce(TimeSpent.NONE, TimeSpent::plus);
    }

    /**
     * The time of each phase.
     *
     * @return the phases in which the case has been, in the order in which it first reached them
     */
    public Map<Phase, TimeSpent> byPhase() {
        return sums(stay -> stay.phase().stream());
    }

    /**
     * The time of each holder: whose time it was.
     *
     * @return the units and persons that held the case, in the order in which they first did
     */
    public Map<Holder, TimeSpent> byHolder() {
        return sums(stay -> Stream.of(stay.holder()));
    }

    private <K> Map<K, TimeSpent> sums(Function<Stay, Stream<K>> keys) {
        Map<K, TimeSpent> sums = new LinkedHashMap<>();
        stays.forEach(stay -> keys.apply(stay).forEach(key -> sums.merge(key, stay.spent(), TimeSpent::plus)));
        return sums;
    }

    /**
     * The timeline in words: the stays, the phases, the holders.
     *
     * @return the explanation
     */
    public Explanation explanation() {
        List<Explanation> steps = new ArrayList<>();
        stays.forEach(stay -> steps.add(sentence(stay)));
        byPhase()
                .forEach((phase, spent) -> steps.add(
                        Explanation.of(Message.of(CaseMessage.TIMELINE_PHASE, "phase", phase, "spent", spent))));
        byHolder()
                .forEach((holder, spent) -> steps.add(
                        Explanation.of(Message.of(CaseMessage.TIMELINE_HOLDER, "holder", holder, "spent", spent))));
        Message whole = Message.of(
                CaseMessage.TIMELINE,
                "caseId",
                caseId,
                "since",
                shown(stays.isEmpty() ? asOf : stays.get(0).fromInclusive()),
                "until",
                shown(stays.isEmpty() ? asOf : end(stays.get(stays.size() - 1))),
                "spent",
                total());
        return Explanation.of(whole, List.of(), steps);
    }

    private Explanation sentence(Stay stay) {
        return Explanation.of(Message.of(
                CaseMessage.TIMELINE_STAY,
                "state",
                stay.state().title(),
                "holder",
                stay.holder(),
                "level",
                stay.competentLevel(),
                "since",
                shown(stay.fromInclusive()),
                "until",
                shown(end(stay)),
                "spent",
                stay.spent()));
    }

    private Instant end(Stay stay) {
        return stay.untilExclusive().orElse(asOf);
    }

    private LocalDateTime shown(Instant instant) {
        return LocalDateTime.ofInstant(instant, zone);
    }
}
