package org.wangge.core;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wangge.core.casefile.CaseEvent;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.casefile.ClockTakeover;
import org.wangge.core.deadline.TimeBase;
import org.wangge.core.explain.Message;
import org.wangge.core.explain.Text;
import org.wangge.core.grid.InvalidGridTreeException;
import org.wangge.core.procedure.DecisionContext;
import org.wangge.core.procedure.Refusal;
import org.wangge.core.procedure.RefusalCode;
import org.wangge.core.rulebook.MigrationCheck;
import org.wangge.core.rulebook.MigrationCode;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.core.staff.Actor;
import org.wangge.core.staff.ActorDirectory;
import org.wangge.core.staff.Holder;

/** What a move to other rules would meet and bring, for one stored case at a moment; nothing is changed. */
final class MigrationPlans {

    /** The reasons against a move; else what becomes of the clocks. */
    record Plan(List<Refusal> reasons, List<CaseEvent> clocks) {}

    private final StoredRuleBooks books;
    private final ContextSource contexts;
    private final ActorDirectory actors;

    MigrationPlans(StoredRuleBooks books, ContextSource contexts, ActorDirectory actors) {
        this.books = books;
        this.contexts = contexts;
        this.actors = actors;
    }

    TimeBase time(RuleBook book, Instant now) {
        return contexts.time(book, now);
    }

    Plan plan(CaseFile file, RuleBook to, LocalDate rulesOf, Instant now) {
        RuleBook from = books.of(file);
        try {
            DecisionContext context = contexts.context(file.id().region(), to, now);
            List<Message> obstacles =
                    MigrationCheck.between(from, to).obstacles(file, holder(file, context.today()), context);
            return obstacles.isEmpty()
                    ? new Plan(
                            List.of(),
                            new ClockTakeover(file, to.caseRules(), context).events(contexts.time(from, now)))
                    : refused(rulesOf, obstacles);
        } catch (InvalidGridTreeException unfit) {
            return refused(rulesOf, List.of(Message.of(MigrationCode.GRIDS_UNFIT_THERE, "problems", problems(unfit))));
        }
    }

    private Optional<Actor> holder(CaseFile file, LocalDate today) {
        return file.holder() instanceof Holder.HeldByPerson held
                ? actors.find(file.id().region(), held.actor(), today)
                : Optional.empty();
    }

    private static Plan refused(LocalDate rulesOf, List<Message> obstacles) {
        return new Plan(
                obstacles.stream().map(obstacle -> refusal(rulesOf, obstacle)).toList(), List.of());
    }

    /** The attributes of the obstacle stay to be read, beside the sentence that it is in both languages. */
    private static Refusal refusal(LocalDate rulesOf, Message obstacle) {
        Map<String, Object> attributes = new LinkedHashMap<>(obstacle.attributes());
        attributes.put("day", rulesOf);
        attributes.put("obstacle", obstacle.code());
        attributes.put("reason", Text.of(obstacle.render(Locale.CHINESE), obstacle.render(Locale.ENGLISH)));
        return new Refusal(
                RefusalCode.NOT_MIGRATABLE,
                Optional.empty(),
                Optional.empty(),
                new Message(RefusalCode.NOT_MIGRATABLE, attributes));
    }

    private static Text problems(InvalidGridTreeException unfit) {
        return Text.of(problems(unfit, Locale.CHINESE), problems(unfit, Locale.ENGLISH));
    }

    private static String problems(InvalidGridTreeException unfit, Locale locale) {
        return unfit.problems().stream()
                .map(problem -> problem.message().render(locale))
                .collect(Collectors.joining("; "));
    }
}
