package org.wangge.rules.builtin;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wangge.core.explain.Text;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.rules.compile.PackCompiler;
import org.wangge.rules.compile.PackResult;
import org.wangge.rules.lint.Findings;
import org.wangge.rules.pack.PackFiles;
import org.wangge.rules.pack.PackParser;
import org.wangge.rules.pack.WrittenClause;
import org.wangge.rules.pack.WrittenPack;
import org.wangge.rules.yaml.YamlScalar;

/** The table of the packs that come with the library, made from their files. */
public final class PackTable {

    private static final String HEAD = """
            # Packs that come with the library

            Each scheme's table of clauses says of every clause which rules carry it, that it waits for a local value or a later
            family (*open*), or why nothing is to be done for it (*informational*). What a scheme leaves unsaid is a `choice` in
            the rule, for the authority to confirm. This page is made from the packs: `ReadmeTest` compares it with them, and
            writes it with `-Dwangge.write-packs=true`.

            | pack | 名称 | what it is | on | levels | carried / open / informational | examples |
            |---|---|---|---|---|---|---|
            """;

    private PackTable() {}

    /** The whole page. */
    public static String text() {
        return HEAD + new BuiltInPacks().ids().stream().map(PackTable::row).collect(Collectors.joining());
    }

    private static String row(String id) {
        BuiltInPacks packs = new BuiltInPacks();
        PackFiles files = packs.find(id).orElseThrow();
        WrittenPack written = PackParser.parse(files, new Findings());
        PackResult result = new PackCompiler().lint(id, packs);
        Text title = result.book().map(RuleBook::title).orElse(Text.of("?"));
        String parents = written.head().words("extends").stream()
                .map(YamlScalar::text)
                .map(parent -> "`" + parent + "`")
                .collect(Collectors.joining(", "));
        String levels =
                result.book().map(book -> String.valueOf(book.levels().size())).orElse("?");
        return Stream.of("`" + id + "`", title.zh(), title.en(), parents, levels, clauses(written), examples(result))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String clauses(WrittenPack pack) {
        if (pack.clauses().isEmpty()) {
            return "choices alone";
        }
        return WrittenClause.STATUSES.stream()
                .map(status -> String.valueOf(pack.clauses().stream()
                        .filter(clause -> clause.status().text().equals(status))
                        .count()))
                .collect(Collectors.joining(" / "));
    }

    private static String examples(PackResult result) {
        return result.examples().isEmpty()
                ? ""
                : String.valueOf(result.examples().size());
    }
}
