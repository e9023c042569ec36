package org.wangge.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.wangge.core.deadline.DeadlineClock;
import org.wangge.core.deadline.TimeBase;
import org.wangge.core.deadline.TimeLimit;
import org.wangge.core.fact.DecisionTable;
import org.wangge.core.procedure.ClockRule;
import org.wangge.core.procedure.ClockTerm;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.rules.rehearsal.Locality;
import org.wangge.testkit.arbitrary.DeadlineArbitraries;

/** The laws of the clocks of a rule book (时限规律): every limit of every row, counted as the book counts it. */
public abstract class ClockLaws {

    private static final int MOST_LATER = 60 * 24 * 40;

    /** For subclasses. */
    protected ClockLaws() {}

    /**
     * The rule book and its calendars.
     *
     * @return the locality that it governs; its book has at least one computable limit
     */
    protected abstract Locality locality();

    /**
     * The clocks of the book, started at any moment.
     *
     * @return the generator
     */
    @Provide
    protected Arbitrary<DeadlineClock> clocks() {
        RuleBook book = locality().book();
        return Combinators.combine(Arbitraries.of(terms(book)), DeadlineArbitraries.moments(book.zone()))
                .as((term, start) ->
                        DeadlineClock.start(term.limit(), term.clock().counting(), book.zone(), start));
    }

    /**
     * The calendars of the locality, with the hours of the book.
     *
     * @return the generator
     */
    @Provide
    protected Arbitrary<TimeBase> bases() {
        return Arbitraries.of(locality().calendars())
                .map(calendar -> new TimeBase(calendar, locality().book().hours()));
    }

    private record Term(ClockRule clock, TimeLimit limit) {}

    private static List<Term> terms(RuleBook book) {
        return book.procedures().stream()
                .flatMap(procedure -> procedure.clocks().stream())
                .flatMap(clock -> clock.table().rows().stream()
                        .map(DecisionTable.Row::result)
                        .map(ClockTerm::limit)
                        .flatMap(limit -> limit.stream())
                        .filter(TimeLimit::isComputable)
                        .map(limit -> new Term(clock, limit)))
                .toList();
    }

    /**
     * No limit of the book is due before it started, and none is due earlier for starting later, where {@link
     * DeadlineLaws#whatStartsLaterIsNotDueEarlier} says so.
     *
     * @param clock a limit of the book, started at any moment
     * @param base a calendar of the locality
     * @param minutes how much later it starts as well
     */
    @Property(tries = TimeLaws.TRIES, edgeCases = EdgeCasesMode.NONE)
    public void limitsAreDueAfterTheirStartAndInTheirOrder(
            @ForAll("clocks") DeadlineClock clock,
            @ForAll("bases") TimeBase base,
            @ForAll @IntRange(max = MOST_LATER) int minutes) {
        Instant due = clock.deadline(base).orElseThrow().dueExclusive();
        Instant later = clock.startedAt().plus(Duration.ofMinutes(minutes));
        DeadlineClock second = DeadlineClock.start(clock.limit(), clock.rule(), clock.zone(), later);
        assertThat(due).isAfterOrEqualTo(clock.startedAt());
        if (TimeLaws.isInOrder(clock, base)) {
            assertThat(second.deadline(base).orElseThrow().dueExclusive()).isAfterOrEqualTo(due);
        }
    }

    /**
     * Every rule of the book rests on a citation or on a choice, and its canonical text does not change.
     */
    @Property(tries = 1)
    public void everyRuleRestsOnSomething() {
        RuleBook book = locality().book();
        assertThat(book.rules())
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.basis()).isNotNull());
        assertThat(book.canonicalText()).isEqualTo(locality().book().canonicalText());
        assertThat(book.digest()).hasSize(64);
    }
}
