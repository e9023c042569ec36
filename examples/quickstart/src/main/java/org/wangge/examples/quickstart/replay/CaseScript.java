package org.wangge.examples.quickstart.replay;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.wangge.core.casefile.CaseCommand;
import org.wangge.core.deadline.TimeBase;
import org.wangge.core.explain.Message;
import org.wangge.core.explain.MessageCode;
import org.wangge.core.explain.Text;
import org.wangge.core.grid.Grid;
import org.wangge.core.grid.GridCode;
import org.wangge.core.grid.GridTree;
import org.wangge.core.grid.LevelId;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.core.staff.ActorId;
import org.wangge.core.staff.OrgUnit;
import org.wangge.core.staff.OrgUnitId;
import org.wangge.core.staff.PostId;
import org.wangge.core.staff.UnitTypeId;
import org.wangge.core.staff.Units;
import org.wangge.examples.quickstart.input.LoggedCase;

/**
 * Writes the steps of a case that the log does not tell (补全步骤), by a fixed rule, for the procedure of the pack {@code
 * tangshan-town}.
 *
 * <p>The leader of the group reports the case and sorts it. A matter of the community is taken over by the office of the
 * village; one of a department is forwarded to it by the leader of the village; one beyond the town goes through the
 * innovation office to the district. Whoever holds it settles it shortly before the closing; at the closing, the leader
 * of the group informs and publishes, and the leader of the village closes. Nothing is sent back, extended or redone, since
 * the log knows nothing of it. Immutable.
 */
public final class CaseScript {

    /** The rule in words, for reports. */
    public static final Message RULE = Message.of(
            ScriptSentence.RULE,
            "sort",
            Delay.SORT.toHours(),
            "take",
            Delay.TAKE.toHours(),
            "district",
            Delay.DISTRICT.toHours(),
            "before",
            StepTimes.BEFORE_CLOSING.toMinutes());

    private static final PostId GROUP_LEADER = PostId.of("group-leader");
    private static final PostId VILLAGE_LEADER = PostId.of("village-leader");
    private static final LevelId VILLAGE = LevelId.of("village");
    private static final UnitTypeId VILLAGE_OFFICE = UnitTypeId.of("village-office");
    private static final UnitTypeId INNOVATION_OFFICE = UnitTypeId.of("innovation-office");
    private static final UnitTypeId DISTRICT = UnitTypeId.of("district-department");
    /** Acts where nobody is appointed, so that the engine refuses the step and it is listed. */
    private static final ActorId NOBODY = ActorId.of("nobody");

    private final String region;
    private final RuleBook book;
    private final GridTree grids;
    private final Units units;
    private final DutyRoster roster;
    private final StepTimes times;

    /** The one sentence of a script. */
    private enum ScriptSentence implements MessageCode {
        RULE;

        @Override
        public String bundle() {
            return "org.wangge.examples.quickstart.replay.messages";
        }
    }

    /** How much working time passes before each step. */
    private static final class Delay {
        static final Duration SORT = Duration.ofHours(1);
        static final Duration TAKE = Duration.ofHours(2);
        static final Duration DISTRICT = Duration.ofHours(4);
    }

    /**
     * A writer of scripts.
     *
     * @param book the rule book
     * @param grids the grids of the town
     * @param units the units of the town
     * @param roster who acts on which day
     * @param time the calendar and the hours in which the steps fall
     */
    public CaseScript(RuleBook book, GridTree grids, Units units, DutyRoster roster, TimeBase time) {
        this.region = grids.region().value();
        this.book = book;
        this.grids = grids;
        this.units = units;
        this.roster = roster;
        this.times = new StepTimes(time, book.zone());
    }

    /** All steps of a case, in their order; of an open case, those that come before its end is known. */
    List<Step> steps(LoggedCase logged) {
        return new Writer(logged).write();
    }

    /** Writes the steps of one case. */
    private final class Writer {
        private final LoggedCase logged;
        private final List<Step> steps = new ArrayList<>();

        Writer(LoggedCase logged) {
            this.logged = logged;
        }

        List<Step> write() {
            add(logged.reportedAt(), this::groupLeader, "report", report());
            switch (logged.category().scope()) {
                case "community" -> community();
                case "town-department" -> department();
                default -> beyondTown();
            }
            return steps;
        }

        private Map<String, String> report() {
            return new TreeMap<>(Map.of(
                    "category", logged.category().id().value(),
                    "location", logged.location().value(),
                    "channel", logged.channel(),
                    "title", logged.title()));
        }

        private void community() {
            List<Instant> at = times.after(logged, List.of(Delay.SORT, Delay.TAKE));
            sort(at.get(0));
            OrgUnitId office = serving(VILLAGE_OFFICE);
            add(at.get(1), day -> roster.member(office, day), "take", Map.of());
            finish(at.get(1), office);
        }

        private void department() {
            List<Instant> at = times.after(logged, List.of(Delay.SORT, Delay.TAKE));
            sort(at.get(0));
            OrgUnitId unit = logged.category().unit().orElseGet(() -> serving(VILLAGE_OFFICE));
            add(at.get(1), this::villageLeader, "forward", Map.of("to-unit", unit.value()));
            finish(at.get(1), unit);
        }

        private void beyondTown() {
            List<Instant> at = times.after(logged, List.of(Delay.SORT, Delay.TAKE, Delay.DISTRICT));
            sort(at.get(0));
            add(at.get(1), this::villageLeader, "forward-beyond", Map.of());
            OrgUnitId office = serving(INNOVATION_OFFICE);
            add(at.get(2), day -> roster.member(office, day), "report-district", Map.of());
            finish(at.get(2), serving(DISTRICT));
        }

        private void sort(Instant at) {
            add(at, this::groupLeader, "sort", Map.of("scope", logged.category().scope()));
        }

        private void finish(Instant taken, OrgUnitId unit) {
            if (logged.closedAt().isEmpty()) {
                return;
            }
            Instant closed = logged.closedAt().get();
            Instant done = times.done(taken, closed);
            add(done, day -> roster.member(unit, day), "settle", Map.of("result", RESULT.zh()));
            add(closed, this::groupLeader, "inform", Map.of());
            add(closed, this::groupLeader, "publish", Map.of());
            add(closed, this::villageLeader, "close", Map.of());
        }

        private Optional<ActorId> groupLeader(LocalDate day) {
            return roster.holder(GROUP_LEADER, logged.location(), day);
        }

        private Optional<ActorId> villageLeader(LocalDate day) {
            return grids.ancestorAt(logged.location(), VILLAGE)
                    .map(Grid::code)
                    .flatMap(village -> roster.holder(VILLAGE_LEADER, village, day));
        }

        private OrgUnitId serving(UnitTypeId type) {
            GridCode location = logged.location();
            return units.serving(type, location, grids).stream()
                    .map(OrgUnit::id)
                    .findFirst()
                    .orElse(OrgUnitId.of("none"));
        }

        private void add(Instant at, Actors actors, String action, Map<String, String> fields) {
            LocalDate day = LocalDate.ofInstant(at, book.zone());
            CaseCommand command = new CaseCommand(region, logged.id(), action, fields);
            steps.add(new Step(logged.id(), steps.size() + 1, at, actors.on(day).orElse(NOBODY), command));
        }
    }

    private static final Text RESULT = Text.of("按日志办结", "settled according to the log");

    /** Who acts on a day. */
    @FunctionalInterface
    private interface Actors {
        Optional<ActorId> on(LocalDate day);
    }
}
