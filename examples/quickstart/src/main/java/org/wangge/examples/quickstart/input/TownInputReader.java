package org.wangge.examples.quickstart.input;

import java.nio.file.Path;
import java.util.Map;
import org.wangge.core.grid.Grid;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.core.staff.OrgUnit;

/** Reads all input files under a rule book. Immutable. */
public final class TownInputReader {

    private final RuleBook book;

    /**
     * A reader.
     *
     * @param book the rule book that says which levels, posts, unit types and categories there are
     */
    public TownInputReader(RuleBook book) {
        this.book = book;
    }

    /**
     * Reads the files of a folder. Nothing that is wrong with a row stops the reading; the row is left out.
     *
     * @param folder the folder with {@code grids.csv}, {@code units.csv}, {@code staff.csv} and {@code categories.csv}
     * @param log the name of the log of cases in that folder, such as {@code cases.csv}
     * @return the good rows, and the faults of the others
     */
    public TownInput read(Path folder, String log) {
        Faults faults = new Faults();
        Map<String, Grid> grids = new GridRows(book.levels(), faults).read(folder);
        Map<String, OrgUnit> units = new UnitRows(book, grids, faults).read(folder);
        StaffRows staff = new StaffRows(book, grids, units.keySet(), faults);
        TownInput.Builder input = TownInput.builder();
        input.grids(grids.values()).units(units.values()).appointments(staff.read(folder));
        Map<String, CategoryRow> categories = new CategoryRows(book, units.keySet(), faults).read(folder);
        input.categories(categories.values());
        input.cases(new CaseRows(book, grids, categories, faults).read(folder.resolve(log)));
        return input.names(staff.names()).faults(faults.list()).build();
    }
}
