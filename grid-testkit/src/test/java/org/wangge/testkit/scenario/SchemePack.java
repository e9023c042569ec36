package org.wangge.testkit.scenario;

import java.util.List;
import java.util.stream.Stream;
import org.wangge.core.procedure.ClockRule;
import org.wangge.core.procedure.Transition;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.rules.PackReader;
import org.wangge.rules.builtin.BuiltInPacks;
import org.wangge.rules.compile.PackResult;
import org.wangge.rules.pack.Example;
import org.wangge.rules.pack.ExampleStep;
import org.wangge.rules.pack.PackFiles;

/**
 * A built-in pack that carries a scheme, read once for all its tests.
 *
 * @param files its texts
 * @param clauses its table of clauses, not empty
 * @param result what became of it
 */
record SchemePack(PackFiles files, List<SchemeClause> clauses, PackResult result) {

    private static final String CLAUSES = "clauses.tsv";

    /** Each built-in pack with a table of clauses; read when its turn comes. */
    static Stream<SchemePack> all() {
        return texts().map(files -> new SchemePack(files, clauses(files), PackReader.builtIn(files.folder())));
    }

    /** The schemes that built-in packs carry, without reading the packs. */
    static Stream<String> schemes() {
        return texts().map(files -> clauses(files).get(0).scheme());
    }

    /** The built-in packs that carry a scheme, by id; the others are bases and further examples. */
    static Stream<String> ids() {
        return texts().map(PackFiles::folder);
    }

    private static Stream<PackFiles> texts() {
        BuiltInPacks shelf = new BuiltInPacks();
        return shelf.ids().stream()
                .flatMap(id -> shelf.find(id).stream())
                .filter(files -> files.texts().containsKey(CLAUSES));
    }

    private static List<SchemeClause> clauses(PackFiles files) {
        return SchemeClause.table(files.texts().get(CLAUSES));
    }

    String id() {
        return files.folder();
    }

    String scheme() {
        return clauses.get(0).scheme();
    }

    RuleBook book() {
        return result.requireClean();
    }

    /** The steps that the pack itself adds to its procedures. */
    Stream<Transition> ownSteps() {
        return book().procedures().stream()
                .flatMap(procedure -> procedure.transitions().stream())
                .filter(step -> step.rule().pack().equals(id()));
    }

    Stream<ClockRule> clocks() {
        return book().procedures().stream().flatMap(procedure -> procedure.clocks().stream());
    }

    Stream<ExampleStep> stepsOfExamples() {
        return result.examples().stream().map(Example::steps).flatMap(List::stream);
    }
}
