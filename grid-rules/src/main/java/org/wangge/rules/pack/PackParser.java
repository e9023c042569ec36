package org.wangge.rules.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wangge.core.explain.Text;
import org.wangge.core.rulebook.InForce;
import org.wangge.rules.lint.FindingCode;
import org.wangge.rules.lint.Findings;
import org.wangge.rules.lint.NearestName;
import org.wangge.rules.lint.Position;
import org.wangge.rules.yaml.YamlLimits;
import org.wangge.rules.yaml.YamlNode;
import org.wangge.rules.yaml.YamlReader;
import org.wangge.rules.yaml.YamlScalar;

/**
 * Reads the files of one pack into what is written (规则包解析). Never throws on any text; what is wrong is reported, and
 * the rest is read. Not thread-safe.
 */
public final class PackParser {

    private static final String HEAD = "pack.yaml";
    private static final String CLAUSES = "clauses.tsv";
    private static final List<String> LAYOUT = List.of(
            HEAD, CLAUSES, "facts.yaml", "hierarchy.yaml", "posts.yaml", "catalog.yaml", "clocks.yaml", "scoring.yaml");

    private final PackFiles files;
    private final Findings findings;
    private final YamlReader yaml = new YamlReader(YamlLimits.STANDARD);
    private InForce days = InForce.ALWAYS;
    private RuleParser rules;
    private final List<Example> examples = new ArrayList<>();

    private PackParser(PackFiles files, Findings findings) {
        this.files = files;
        this.findings = findings;
        this.rules = new RuleParser(files.folder(), InForce.ALWAYS, findings);
    }

    /**
     * Reads a pack.
     *
     * @param files its texts
     * @param findings receives what is wrong
     * @return what is written
     */
    public static WrittenPack parse(PackFiles files, Findings findings) {
        return new PackParser(files, findings).parse();
    }

    private WrittenPack parse() {
        Fields head = head();
        days = new DatesReader(findings).read(files.folder(), head, InForce.ALWAYS);
        rules = new RuleParser(files.folder(), days, findings);
        if (!rules.isWellFormed(new YamlScalar(files.folder(), true, Position.startOf(files.place(HEAD))))) {
            return new WrittenPack(files, head, days, List.of(), List.of(), List.of());
        }
        rules.readList(Family.PARAMETER, "", head, "parameters");
        files.texts().keySet().stream()
                .filter(path -> !path.equals(HEAD) && !path.equals(CLAUSES))
                .forEach(this::readFile);
        return new WrittenPack(files, head, days, rules.rules(), clauses(), examples);
    }

    private Fields head() {
        Position start = Position.startOf(files.place(HEAD));
        if (!files.texts().containsKey(HEAD)) {
            findings.add(
                    FindingCode.PACK_MISSING,
                    start,
                    "pack",
                    files.folder(),
                    "hint",
                    Text.of("规则包须有 pack.yaml。", "A pack has a file pack.yaml."));
        }
        Fields head = yaml(HEAD)
                .flatMap(node -> Shapes.PACK.read(node, findings))
                .orElseGet(() -> new Fields(Map.of(), start));
        head.word("pack").filter(word -> !word.text().equals(files.folder())).ifPresent(this::reportName);
        return head;
    }

    private void reportName(YamlScalar word) {
        findings.add(FindingCode.PACK_NAME_DIFFERS, word.at(), "pack", word.text(), "folder", files.folder());
    }

    private void readFile(String path) {
        Optional<PackSection> section = PackSection.of(path);
        if (section.isPresent()) {
            readSection(path, section.get());
        } else if (path.matches("examples/[^/]+\\.yaml")) {
            yaml(path).ifPresent(node -> examples.addAll(new ExampleParser(findings).read(node)));
        } else if (path.matches(".*\\.(yaml|yml|tsv)")) {
            findings.add(
                    FindingCode.UNKNOWN_FILE,
                    Position.startOf(files.place(path)),
                    "name",
                    path,
                    "hint",
                    NearestName.hint(path, LAYOUT));
        }
    }

    private void readSection(String path, PackSection section) {
        Optional<Fields> file = yaml(path).flatMap(node -> section.shape().read(node, findings));
        Optional<YamlScalar> procedure = file.flatMap(fields -> fields.word("procedure"));
        if (file.isPresent() && procedure.stream().allMatch(rules::isWellFormed)) {
            String name = procedure.map(YamlScalar::text).orElse("");
            section.families().forEach((key, family) -> rules.readList(family, name, file.get(), key));
        }
    }

    private Optional<YamlNode> yaml(String path) {
        return Optional.ofNullable(files.texts().get(path))
                .flatMap(text -> yaml.read(files.place(path), text, findings));
    }

    private List<WrittenClause> clauses() {
        String text = files.texts().get(CLAUSES);
        if (text == null) {
            return List.of();
        }
        Map<String, WrittenClause> known = new HashMap<>();
        List<WrittenClause> clauses = new ClauseTableParser(files.place(CLAUSES), findings).read(text);
        clauses.forEach(clause -> {
            WrittenClause first = known.putIfAbsent(clause.id().text(), clause);
            if (first != null) {
                reportTwice(clause, first);
            }
        });
        return clauses;
    }

    private void reportTwice(WrittenClause clause, WrittenClause first) {
        findings.add(
                FindingCode.DUPLICATE_ID,
                clause.id().at(),
                "id",
                clause.id().text(),
                "family",
                Text.of("条款", "clause"),
                "first",
                first.id().at());
    }
}
