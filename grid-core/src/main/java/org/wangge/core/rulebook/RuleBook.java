package org.wangge.core.rulebook;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.wangge.core.GridStyle;
import org.wangge.core.calendar.CalendarId;
import org.wangge.core.calendar.WorkingHours;
import org.wangge.core.casefile.CaseCatalog;
import org.wangge.core.casefile.CaseRules;
import org.wangge.core.explain.RuleId;
import org.wangge.core.explain.Text;
import org.wangge.core.grid.GridLevel;
import org.wangge.core.procedure.Procedure;
import org.wangge.core.procedure.ProcedureId;
import org.wangge.core.procedure.Vocabulary;
import org.wangge.core.scoring.ScoringPolicy;
import org.wangge.core.staff.Post;
import org.wangge.core.staff.UnitType;

/**
 * A rule book (规则簿): one regulation, compiled and ready to run. Immutable and safe for any number of threads.
 */
@Value.Immutable
@GridStyle
public interface RuleBook {

    /** The procedure that governs cases. */
    ProcedureId CASE = ProcedureId.of("case");

    /**
     * The id of the pack from which the book was made.
     *
     * @return the id, kebab-case
     */
    String pack();

    /**
     * The title of the regulation.
     *
     * @return the title
     */
    Text title();

    /**
     * The version of the pack.
     *
     * @return the version as the pack writes it
     */
    String version();

    /**
     * The documents that the rules cite.
     *
     * @return the documents, those of parents included
     */
    List<SourceDocument> sources();

    /**
     * The working-day calendar by which days are counted; which edition is chosen at run time.
     *
     * @return the id of the calendar
     */
    CalendarId calendar();

    /**
     * The working hours by which working minutes are counted.
     *
     * @return the hours
     */
    WorkingHours hours();

    /**
     * The zone in which days are counted.
     *
     * @return the zone
     */
    ZoneId zone();

    /**
     * The grid levels.
     *
     * @return the levels, in the order of the pack
     */
    List<GridLevel> levels();

    /**
     * The types of unit.
     *
     * @return the types, in the order of the pack
     */
    List<UnitType> unitTypes();

    /**
     * The posts.
     *
     * @return the posts, in the order of the pack
     */
    List<Post> posts();

    /**
     * The facts that conditions may look at.
     *
     * @return the vocabulary
     */
    Vocabulary vocabulary();

    /**
     * The catalogue of case categories.
     *
     * @return the catalogue
     */
    CaseCatalog catalog();

    /**
     * The procedures, {@code case} among them if cases are governed.
     *
     * @return the procedures
     */
    List<Procedure> procedures();

    /**
     * The scoring policies.
     *
     * @return the policies, in the order of the pack
     */
    List<ScoringPolicy> scoringPolicies();

    /**
     * The values that have names of their own.
     *
     * @return the parameters, in the order of the pack
     */
    List<Parameter> parameters();

    /**
     * The values that the sources leave open.
     *
     * @return the open values
     */
    List<OpenValue> openValues();

    /**
     * The text from which the book was compiled.
     *
     * @return the source, or empty for a book built in Java
     */
    Optional<RuleBookSource> source();

    /**
     * Everything that the book decides by, in one deterministic text without titles and places in files.
     *
     * @return the canonical text, lines separated by line feeds
     */
    @Value.Lazy
    default String canonicalText() {
        return CanonicalText.of(this);
    }

    /**
     * The digest over the canonical text, to which cases are pinned.
     *
     * @return SHA-256, 64 hexadecimal digits
     */
    @Value.Lazy
    default String digest() {
        return Digest.sha256(canonicalText());
    }

    /**
     * Every rule with its basis.
     *
     * @return the rules, family by family
     */
    @Value.Lazy
    default List<Rule> rules() {
        return RuleListing.of(this);
    }

    /**
     * Looks a procedure up.
     *
     * @param id its id
     * @return the procedure, or empty if the book has none of that id
     */
    default Optional<Procedure> findProcedure(ProcedureId id) {
        return procedures().stream()
                .filter(procedure -> procedure.id().equals(id))
                .findFirst();
    }

    /**
     * Looks a scoring policy up.
     *
     * @param id its full name
     * @return the policy, or empty if the book has none of that name
     */
    default Optional<ScoringPolicy> findScoringPolicy(RuleId id) {
        return scoringPolicies().stream()
                .filter(policy -> policy.id().equals(id))
                .findFirst();
    }

    /**
     * The part of the book that governs cases.
     *
     * @return the rules for cases
     * @throws IllegalStateException if the book governs no cases
     */
    @Value.Lazy
    default CaseRules caseRules() {
        Procedure procedure = findProcedure(CASE)
                .orElseThrow(() -> new IllegalStateException(
                        "Rule book '" + pack() + "' has no procedure 'case', so it governs no cases"));
        return new CaseRules(digest(), procedure, catalog(), zone());
    }

    /**
     * Begins a rule book.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a rule book. */
    class Builder extends ImmutableRuleBook.Builder {
        Builder() {}
    }
}
