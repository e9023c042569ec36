package org.wangge.rules.compile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.wangge.core.casefile.CaseCatalog;
import org.wangge.core.deadline.CountingRule;
import org.wangge.core.explain.Text;
import org.wangge.core.grid.GridLevel;
import org.wangge.core.procedure.Procedure;
import org.wangge.core.procedure.Vocabulary;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.core.rulebook.RuleBookSource;
import org.wangge.core.scoring.ScoringPolicy;
import org.wangge.core.staff.Post;
import org.wangge.core.staff.UnitType;
import org.wangge.rules.lint.Findings;
import org.wangge.rules.pack.Example;
import org.wangge.rules.pack.Family;
import org.wangge.rules.pack.WrittenPack;
import org.wangge.rules.pack.WrittenRule;
import org.wangge.rules.yaml.YamlScalar;

/** Compiles the merged rules of a pack to a rule book, family by family. */
final class BookCompiler {

    private static final Text PROCEDURE = Text.of("流程", "procedure");

    private final WrittenPack pack;
    private final Lineage lineage;
    private final List<WrittenRule> rules;
    private final Findings findings;
    private final Clauses clauses;
    private final Workbench bench;
    private final List<Example> examples;
    private final Optional<SoundnessCheck> soundness;

    BookCompiler(
            WrittenPack pack,
            Lineage lineage,
            List<WrittenRule> rules,
            List<Example> examples,
            Optional<SoundnessCheck> soundness,
            Findings findings) {
        this.pack = pack;
        this.lineage = lineage;
        this.rules = ParameterValues.putInto(rules, findings);
        this.examples = examples;
        this.soundness = soundness;
        this.findings = findings;
        this.clauses = new Clauses(lineage.packs(), findings);
        this.bench = new Workbench(this.rules, clauses, findings);
    }

    /** The book, or empty if there are errors. */
    Optional<RuleBook> compile(RuleBookSource source) {
        return new LastResort(findings, pack.head().at()).attempt(() -> {
            RuleBook.Builder book = RuleBook.builder();
            Runnable last = fill(book);
            if (findings.hasErrors()) {
                return Optional.empty();
            }
            last.run();
            return Optional.of(book.source(source).build()).filter(this::isSound);
        });
    }

    /** Where something else is wrong, what a procedure would do is not what its author meant; so this comes last. */
    private boolean isSound(RuleBook book) {
        soundness.ifPresent(check -> check.check(book, bench));
        return !findings.hasErrors();
    }

    /** Compiles every family; what is left to do once there are no errors is given back. */
    private Runnable fill(RuleBook.Builder book) {
        head(book);
        book.parameters(new ParameterCompiler(bench).compile());
        TerritoryCompiler territory = new TerritoryCompiler(bench);
        List<GridLevel> levels = territory.levels();
        List<UnitType> unitTypes = territory.unitTypes();
        List<Post> posts = territory.posts();
        book.levels(levels).unitTypes(unitTypes).posts(posts);
        Supplier<CaseCatalog> catalog = new CatalogCompiler(bench).compile();
        List<Supplier<Procedure>> procedures = procedures(book);
        Supplier<List<ScoringPolicy>> policies = new ScoringCompiler(bench).compile();
        return () -> book.catalog(catalog.get())
                .procedures(procedures.stream().map(Supplier::get).toList())
                .scoringPolicies(policies.get())
                .sources(clauses.sources())
                .openValues(bench.openValues());
    }

    private void head(RuleBook.Builder book) {
        HeadCompiler head = new HeadCompiler(bench, lineage, pack);
        book.pack(pack.id())
                .title(pack.head().text("title").orElseGet(() -> Text.of(pack.id())))
                .version(pack.head().word("version").map(YamlScalar::text).orElse("?"))
                .calendar(head.calendar())
                .hours(head.hours())
                .zone(head.zone());
    }

    private List<Supplier<Procedure>> procedures(RuleBook.Builder book) {
        Vocabulary vocabulary = new VocabularyCompiler(bench).compile();
        book.vocabulary(vocabulary);
        CountingRule counting = new HeadCompiler(bench, lineage, pack).counting();
        ProcedureCompiler compiler = new ProcedureCompiler(bench, vocabulary, counting);
        Set<String> ids = procedureIds();
        new CatalogUseCheck(bench).check();
        new ExampleCheck(bench, new ConditionCompiler(bench, vocabulary)).check(examples);
        requireKnownProcedures(ids);
        List<Supplier<Procedure>> procedures = new ArrayList<>();
        ids.forEach(id -> compiler.compile(id).ifPresent(procedures::add));
        return procedures;
    }

    private Set<String> procedureIds() {
        Set<String> ids = new LinkedHashSet<>();
        rules.stream()
                .filter(rule -> rule.family() == Family.STATE || rule.family() == Family.TRANSITION)
                .forEach(rule -> ids.add(rule.procedure()));
        return ids;
    }

    /** Clocks of a procedure that nobody writes would never run. */
    private void requireKnownProcedures(Set<String> ids) {
        bench.rulesOf(Family.CLOCK)
                .forEach(clock -> clock.fields()
                        .word("procedure")
                        .ifPresent(word -> bench.names().resolve(PROCEDURE, ids, word)));
    }
}
