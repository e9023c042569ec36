package org.wangge.rules.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wangge.core.explain.Text;
import org.wangge.rules.lint.FindingCode;
import org.wangge.rules.lint.Findings;
import org.wangge.rules.lint.NearestName;
import org.wangge.rules.lint.Position;
import org.wangge.rules.yaml.YamlScalar;

/** Reads the table of clauses: values separated by tabs, the first line names the columns. */
final class ClauseTableParser {

    private static final List<String> NEEDED = List.of("id", "kind", "status", "rules");

    private final String file;
    private final Findings findings;

    ClauseTableParser(String file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    List<WrittenClause> read(String text) {
        String[] lines = text.split("\r?\n", -1);
        List<String> columns = List.of(lines[0].split("\t", -1));
        List<String> missing =
                NEEDED.stream().filter(name -> !columns.contains(name)).toList();
        if (!missing.isEmpty()) {
            report(1, Text.of("缺少列 " + missing, "columns " + missing + " are missing"));
            return List.of();
        }
        List<WrittenClause> clauses = new ArrayList<>();
        for (int i = 1; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                clause(columns, lines[i], i + 1).ifPresent(clauses::add);
            }
        }
        return clauses;
    }

    private Optional<WrittenClause> clause(List<String> columns, String line, int number) {
        List<YamlScalar> cells = cells(line, number);
        if (cells.size() != columns.size()) {
            report(
                    number,
                    Text.of(
                            "应有 " + columns.size() + " 列，实有 " + cells.size(),
                            "expected " + columns.size() + " columns, got " + cells.size()));
            return Optional.empty();
        }
        YamlScalar id = cells.get(columns.indexOf("id"));
        if (id.text().isBlank()) {
            report(number, Text.of("条款编号为空", "the id of the clause is blank"));
            return Optional.empty();
        }
        int source = columns.indexOf("source");
        return Optional.of(checked(new WrittenClause(
                id,
                source < 0 ? Optional.empty() : Optional.of(cells.get(source)),
                cells.get(columns.indexOf("kind")).text(),
                cells.get(columns.indexOf("status")),
                cells.get(columns.indexOf("rules")))));
    }

    private WrittenClause checked(WrittenClause clause) {
        YamlScalar status = clause.status();
        if (!WrittenClause.STATUSES.contains(status.text())) {
            findings.add(
                    FindingCode.CLAUSE_STATUS_UNKNOWN,
                    status.at(),
                    "clause",
                    clause.id().text(),
                    "value",
                    status.text(),
                    "hint",
                    NearestName.hint(status.text(), WrittenClause.STATUSES));
        } else if (!clause.isCarried() && clause.rules().text().isBlank()) {
            findings.add(
                    FindingCode.CLAUSE_REASON_MISSING,
                    clause.rules().at(),
                    "clause",
                    clause.id().text(),
                    "status",
                    status.text());
        }
        return clause;
    }

    private List<YamlScalar> cells(String line, int number) {
        List<YamlScalar> cells = new ArrayList<>();
        int column = 1;
        for (String cell : line.split("\t", -1)) {
            cells.add(new YamlScalar(cell.strip(), true, new Position(file, number, column)));
            column += cell.length() + 1;
        }
        return cells;
    }

    private void report(int line, Text problem) {
        findings.add(FindingCode.CLAUSE_TABLE_MALFORMED, new Position(file, line, 1), "problem", problem);
    }
}
