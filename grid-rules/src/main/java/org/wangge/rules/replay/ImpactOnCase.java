package org.wangge.rules.replay;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wangge.core.casefile.CaseDeadline;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.casefile.Outcome;
import org.wangge.core.deadline.Deadline;
import org.wangge.core.explain.Message;
import org.wangge.core.explain.Text;
import org.wangge.core.staff.Holder;

/** Compares how a case lived under two versions: of each kind and clock the first difference. Used once. */
final class ImpactOnCase {

    private static final String NONE = "none";
    private static final String OPEN = "open";

    private final String caseId;
    private final ZoneId zone;
    private final List<Difference> differences = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private int otherSteps;

    ImpactOnCase(String caseId, ZoneId zone) {
        this.caseId = caseId;
        this.zone = zone;
    }

    CaseImpact between(LivedCase was, LivedCase is) {
        for (int i = 0; i < was.moments().size(); i++) {
            compare(i + 1, was.moments().get(i), is.moments().get(i));
        }
        if (!was.ranOut().equals(is.ranOut())) {
            overdue(was, is);
        }
        return new CaseImpact(caseId, differences, Math.max(0, otherSteps - 1));
    }

    private void overdue(LivedCase was, LivedCase is) {
        String before = was.ranOut().isEmpty() ? NONE : String.join(", ", was.ranOut());
        String after = is.ranOut().isEmpty() ? NONE : String.join(", ", is.ranOut());
        Message what = Message.of(ReplayMessage.OVERDUE_DIFFERS, "before", inWords(before), "after", inWords(after));
        differences.add(new Difference(
                Difference.Kind.OVERDUE,
                was.moments().size(),
                Optional.empty(),
                before,
                after,
                what,
                Optional.empty(),
                Optional.empty()));
    }

    private void compare(int number, LivedCase.Moment was, LivedCase.Moment is) {
        compareOutcome(number, was, is);
        compareWord(Difference.Kind.STATE, number, was, word(was, ImpactOnCase::state), word(is, ImpactOnCase::state));
        compareWord(
                Difference.Kind.HOLDER, number, was, word(was, ImpactOnCase::holder), word(is, ImpactOnCase::holder));
        Set<String> clocks = new TreeSet<>(was.open().keySet());
        clocks.addAll(is.open().keySet());
        clocks.forEach(clock -> compareDue(number, clock, was, is));
    }

    private void compareOutcome(int number, LivedCase.Moment was, LivedCase.Moment is) {
        String before = codes(was.outcome());
        String after = codes(is.outcome());
        if (before.equals(after)) {
            return;
        }
        otherSteps++;
        if (seen.add(Difference.Kind.STEP.name())) {
            Message what = Message.of(
                    ReplayMessage.STEP_DIFFERS,
                    "number",
                    number,
                    "at",
                    local(was),
                    "actor",
                    was.step().actor(),
                    "action",
                    was.step().action(),
                    "before",
                    shown(before),
                    "after",
                    shown(after));
            differences.add(new Difference(
                    Difference.Kind.STEP,
                    number,
                    Optional.empty(),
                    before,
                    after,
                    what,
                    reasons(was.outcome()),
                    reasons(is.outcome())));
        }
    }

    private void compareWord(Difference.Kind kind, int number, LivedCase.Moment was, String before, String after) {
        if (before.equals(after) || !seen.add(kind.name())) {
            return;
        }
        ReplayMessage code = kind == Difference.Kind.STATE ? ReplayMessage.STATE_DIFFERS : ReplayMessage.HOLDER_DIFFERS;
        Message what = Message.of(
                code,
                "number",
                number,
                "at",
                local(was),
                "action",
                was.step().action(),
                "before",
                inWords(before),
                "after",
                inWords(after));
        differences.add(new Difference(
                kind, number, Optional.empty(), before, after, what, Optional.empty(), Optional.empty()));
    }

    private void compareDue(int number, String clock, LivedCase.Moment was, LivedCase.Moment is) {
        Optional<CaseDeadline> before = Optional.ofNullable(was.open().get(clock));
        Optional<CaseDeadline> after = Optional.ofNullable(is.open().get(clock));
        if (due(before).equals(due(after)) || !seen.add("due " + clock)) {
            return;
        }
        Message what = Message.of(
                ReplayMessage.DUE_DIFFERS,
                "number",
                number,
                "at",
                local(was),
                "action",
                was.step().action(),
                "clock",
                clock,
                "before",
                inWords(due(before)),
                "after",
                inWords(due(after)));
        differences.add(new Difference(
                Difference.Kind.DUE,
                number,
                Optional.of(clock),
                due(before),
                due(after),
                what,
                before.map(ImpactOnCase::why),
                after.map(ImpactOnCase::why)));
    }

    private static Text inWords(String value) {
        return switch (value) {
            case NONE -> Text.of("无", NONE);
            case OPEN -> Text.of("未定", OPEN);
            default -> Text.of(value);
        };
    }

    private static Text why(CaseDeadline deadline) {
        return Text.of(
                deadline.explanation().renderShort(Locale.CHINESE),
                deadline.explanation().renderShort(Locale.ENGLISH));
    }

    /** The last day; with the time of day where the limit is of hours, since a day says too little then. */
    private String due(Optional<CaseDeadline> deadline) {
        if (deadline.isEmpty()) {
            return NONE;
        }
        Optional<Deadline> due = deadline.get().deadline();
        return due.map(this::shown).orElse(OPEN);
    }

    private String shown(Deadline due) {
        LocalDateTime end = LocalDateTime.ofInstant(due.dueExclusive(), zone);
        LocalDate lastDay = due.lastDay();
        boolean isWholeDay = end.equals(lastDay.plusDays(1).atStartOfDay());
        return isWholeDay
                ? lastDay.toString()
                : end.truncatedTo(ChronoUnit.MINUTES).toString();
    }

    private LocalDateTime local(LivedCase.Moment moment) {
        return LocalDateTime.ofInstant(moment.step().at(), zone).truncatedTo(ChronoUnit.MINUTES);
    }

    private static String word(LivedCase.Moment moment, Function<CaseFile, String> what) {
        return moment.file().map(what).orElse(NONE);
    }

    private static String state(CaseFile file) {
        return file.state().value();
    }

    private static String holder(CaseFile file) {
        return file.holder() instanceof Holder.HeldByPerson person
                ? person.actor().value()
                : ((Holder.HeldByUnit) file.holder()).unit().value();
    }

    private static String codes(Outcome outcome) {
        if (outcome instanceof Outcome.Refused refused) {
            return refused.reasons().stream()
                    .map(reason -> reason.code().name())
                    .distinct()
                    .sorted()
                    .collect(Collectors.joining(", "));
        }
        return outcome instanceof Outcome.Invalid ? "INVALID" : ReplayMessage.ACCEPTED.name();
    }

    private static Object shown(String codes) {
        boolean isAccepted = codes.equals(ReplayMessage.ACCEPTED.name());
        Message done = Message.of(ReplayMessage.ACCEPTED);
        return isAccepted
                ? Text.of(done.render(Locale.CHINESE), done.render(Locale.ENGLISH))
                : Text.of("不予办理（" + codes + "）", "refused (" + codes + ")");
    }

    private static Optional<Text> reasons(Outcome outcome) {
        if (outcome instanceof Outcome.Refused refused) {
            return Optional.of(Text.of(reasons(refused, Locale.CHINESE), reasons(refused, Locale.ENGLISH)));
        }
        return outcome instanceof Outcome.Invalid invalid
                ? Optional.of(Text.of(invalid.violations().toString()))
                : Optional.empty();
    }

    private static String reasons(Outcome.Refused refused, Locale locale) {
        return refused.reasons().stream().map(reason -> reason.render(locale)).collect(Collectors.joining("; "));
    }
}
