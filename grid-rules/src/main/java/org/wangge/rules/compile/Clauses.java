package org.wangge.rules.compile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wangge.core.explain.Citation;
import org.wangge.core.explain.Text;
import org.wangge.core.rulebook.SourceDocument;
import org.wangge.rules.lint.FindingCode;
import org.wangge.rules.lint.Findings;
import org.wangge.rules.lint.NearestName;
import org.wangge.rules.pack.Fields;
import org.wangge.rules.pack.Shapes;
import org.wangge.rules.pack.WrittenClause;
import org.wangge.rules.pack.WrittenPack;
import org.wangge.rules.yaml.YamlMapping;
import org.wangge.rules.yaml.YamlScalar;

/** The clauses that a pack may cite, its own and those of its ancestors, and the documents in which they stand. */
final class Clauses {

    private static final Text SOURCE = Text.of("来源文件", "source");

    private final Findings findings;
    private final Map<String, Citation> byId = new LinkedHashMap<>();
    private final List<SourceDocument> sources = new ArrayList<>();

    Clauses(List<WrittenPack> packs, Findings findings) {
        this.findings = findings;
        packs.forEach(this::add);
    }

    List<SourceDocument> sources() {
        return sources;
    }

    /** The citation of a clause; a clause that nobody lists is reported. */
    Optional<Citation> resolve(YamlScalar clause) {
        Optional<Citation> citation = Optional.ofNullable(byId.get(clause.text()));
        if (citation.isEmpty()) {
            findings.add(
                    FindingCode.UNKNOWN_CLAUSE,
                    clause.at(),
                    "clause",
                    clause.text(),
                    "hint",
                    NearestName.hint(clause.text(), byId.keySet()));
        }
        return citation;
    }

    private void add(WrittenPack pack) {
        List<SourceDocument> own = sourcesOf(pack);
        own.stream()
                .filter(source -> sources.stream().noneMatch(known -> known.id().equals(source.id())))
                .forEach(sources::add);
        List<String> ids = own.stream().map(SourceDocument::id).toList();
        for (WrittenClause clause : pack.clauses()) {
            String id = clause.id().text();
            documentOf(clause, pack, ids).ifPresent(document -> byId.putIfAbsent(id, Citation.of(document, id)));
        }
    }

    private List<SourceDocument> sourcesOf(WrittenPack pack) {
        List<SourceDocument> own = new ArrayList<>();
        for (YamlMapping.Entry entry :
                pack.head().mapping("sources").map(YamlMapping::entries).orElseGet(List::of)) {
            Optional<Fields> source = Shapes.SOURCE.read(entry.value(), findings);
            String id = entry.key().text();
            if (id.isBlank()) {
                findings.add(FindingCode.BAD_ID, entry.key().at(), "id", id);
            } else {
                own.add(new SourceDocument(
                        id,
                        source.flatMap(fields -> fields.word("title"))
                                .map(YamlScalar::text)
                                .orElse(id)));
            }
        }
        return own;
    }

    private Optional<String> documentOf(WrittenClause clause, WrittenPack pack, List<String> ids) {
        if (clause.document().isPresent()) {
            return new Names(List.of(), findings)
                    .resolve(SOURCE, ids, clause.document().get());
        }
        if (ids.size() == 1) {
            return Optional.of(ids.get(0));
        }
        Text problem = ids.isEmpty()
                ? Text.of("pack.yaml 没有写 sources", "pack.yaml names no sources")
                : Text.of("有多个来源文件，须有 source 列", "there are several sources, so a column source is needed");
        findings.add(
                FindingCode.CLAUSE_TABLE_MALFORMED,
                org.wangge.rules.lint.Position.startOf(pack.files().place("clauses.tsv")),
                "problem",
                problem);
        // the clause exists all the same; citing it is no second fault
        return Optional.of("?");
    }
}
