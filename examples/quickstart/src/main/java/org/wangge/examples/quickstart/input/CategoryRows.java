package org.wangge.examples.quickstart.input;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wangge.core.casefile.CategoryId;
import org.wangge.core.explain.Text;
import org.wangge.core.fact.Fact;
import org.wangge.core.fact.FactId;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.core.staff.OrgUnitId;

/** Reads {@code categories.csv}: the catalogue of the rule book, with the unit that handles each category by default. */
final class CategoryRows {

    static final String FILE = "categories.csv";
    private static final List<String> COLUMNS =
            List.of("id", "title_zh", "title_en", "designated_unit", "scope", "choice");
    private static final String VILLAGE_OFFICE = "village-office";

    private final List<String> catalogue;
    private final List<String> scopes;
    private final Set<String> units;
    private final Faults faults;
    private final Map<String, Integer> lines = new HashMap<>();

    CategoryRows(RuleBook book, Set<String> units, Faults faults) {
        this.catalogue = book.catalog().categories().stream()
                .map(category -> category.id().value())
                .toList();
        this.scopes =
                book.vocabulary().find(FactId.of("scope")).map(Fact::values).orElse(List.of());
        this.units = new LinkedHashSet<>(units);
        this.units.add(VILLAGE_OFFICE);
        this.faults = faults;
    }

    Map<String, CategoryRow> read(Path folder) {
        Map<String, CategoryRow> good = new LinkedHashMap<>();
        for (Row row : CsvTable.rows(folder.resolve(FILE), COLUMNS, faults)) {
            RowCheck check = new RowCheck(row, faults);
            String id = check.unique("id", Text.of("类别", "a category"), lines);
            if (!id.isEmpty()) {
                check.oneOf("id", Text.of("规则包中的类别", "a category of the rule pack"), catalogue);
            }
            String zh = check.required("title_zh", Text.of("中文名称", "the Chinese title"));
            String en = check.required("title_en", Text.of("英文名称", "the English title"));
            String unit = check.oneOf("designated_unit", Text.of("承办单位", "the unit that handles it"), units);
            String scope = check.oneOf("scope", Text.of("权责归属", "whose matter it is"), scopes);
            if (check.isGood()) {
                good.put(id, new CategoryRow(CategoryId.of(id), Text.of(zh, en), scope, named(unit)));
            }
        }
        return good;
    }

    private static Optional<OrgUnitId> named(String unit) {
        return Optional.of(unit).filter(id -> !id.equals(VILLAGE_OFFICE)).map(OrgUnitId::of);
    }
}
