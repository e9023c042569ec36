package org.wangge.core.procedure.soundness;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wangge.core.grid.GridLevel;
import org.wangge.core.grid.LevelId;
import org.wangge.core.procedure.Performer;
import org.wangge.core.procedure.Procedure;
import org.wangge.core.procedure.Transition;
import org.wangge.core.staff.PostId;

/** Can somebody be entitled to every step, and is there a unit where a case goes. */
final class PerformerCheck {

    private final Procedure procedure;
    private final Setting setting;
    private final Report report;

    /** The ranks of the levels at which cases begin; 1 is the widest level. */
    private final Set<Integer> ranks;

    PerformerCheck(Procedure procedure, Setting setting, Report report) {
        this.procedure = procedure;
        this.setting = setting;
        this.report = report;
        this.ranks = procedure.transitions().stream()
                .filter(Transition::isInitial)
                .flatMap(step -> HolderKind.performers(step.by()).stream())
                .flatMap(this::ranksOfReports)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    void check() {
        for (Transition step : procedure.transitions()) {
            if (!somebodyMay(step)) {
                report.add(
                        SoundnessCode.NOBODY_MAY, step.rule(), List.of(), "action", step.id(), "performer", step.by());
            }
            checkSignatories(step);
            step.toUnit()
                    .filter(unit -> setting.isKnown()
                            && step.toUnits().stream().noneMatch(each -> covers(setting.levelOf(each))))
                    .ifPresent(unit -> report.add(
                            SoundnessCode.RECEIVER_NOT_THERE,
                            step.rule(),
                            List.of(),
                            "action",
                            step.id(),
                            "unit",
                            unit));
        }
    }

    /** The same post at the location and above it may well be one and the same person. */
    private void checkSignatories(Transition step) {
        if (step.by() instanceof Performer.AllOf all) {
            List<PostId> posts = all.performers().stream()
                    .filter(Performer.PostHolder.class::isInstance)
                    .map(one -> ((Performer.PostHolder) one).post())
                    .toList();
            if (Set.copyOf(posts).size() < posts.size()) {
                report.add(
                        SoundnessCode.SIGNED_BY_ONE,
                        step.rule(),
                        List.of(),
                        "action",
                        step.id(),
                        "performer",
                        step.by());
            }
        }
    }

    /** Whoever reports decides where a case can be: at their own grid, or anywhere within it. */
    private Stream<Integer> ranksOfReports(Performer performer) {
        if (performer instanceof Performer.PostHolder holder) {
            Optional<Integer> rank = setting.levelOf(holder.post()).flatMap(setting::rankOf);
            return holder.where() == Performer.Where.LOCATION ? rank.stream() : within(rank);
        }
        if (performer instanceof Performer.UnitMember member) {
            return within(setting.levelOf(member.unit()).flatMap(setting::rankOf));
        }
        return setting.levels().stream().map(GridLevel::rank);
    }

    private Stream<Integer> within(Optional<Integer> widest) {
        return setting.levels().stream()
                .map(GridLevel::rank)
                .filter(rank -> widest.filter(wide -> rank >= wide).isPresent());
    }

    private boolean somebodyMay(Transition step) {
        return somebodyIs(step.by(), step);
    }

    private boolean somebodyIs(Performer performer, Transition step) {
        if (performer instanceof Performer.AllOf all) {
            return all.performers().stream().allMatch(one -> somebodyIs(one, step));
        }
        return HolderKind.performers(performer).stream().anyMatch(one -> may(one, step));
    }

    private boolean may(Performer performer, Transition step) {
        if (performer instanceof Performer.PostHolder holder) {
            Optional<LevelId> level = setting.levelOf(holder.post());
            return !setting.isKnown()
                    || (holder.where() == Performer.Where.LOCATION ? isAtPlace(level) : covers(level));
        }
        if (performer instanceof Performer.UnitMember member) {
            return !setting.isKnown() || covers(setting.levelOf(member.unit()));
        }
        return !step.isInitial()
                && (!(performer instanceof Performer.TheSystem)
                        || step.whenDue().isPresent());
    }

    private boolean isAtPlace(Optional<LevelId> level) {
        return level.flatMap(setting::rankOf).filter(ranks::contains).isPresent();
    }

    /** Whether some location lies at the level or below it. */
    private boolean covers(Optional<LevelId> level) {
        return level.flatMap(setting::rankOf)
                .filter(wide -> ranks.stream().anyMatch(rank -> rank >= wide))
                .isPresent();
    }
}
