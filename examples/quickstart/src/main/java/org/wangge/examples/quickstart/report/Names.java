package org.wangge.examples.quickstart.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.wangge.core.casefile.CategoryId;
import org.wangge.core.explain.Text;
import org.wangge.core.grid.Grid;
import org.wangge.core.grid.GridCode;
import org.wangge.core.grid.GridTree;
import org.wangge.core.scoring.SubjectId;
import org.wangge.core.staff.ActorId;
import org.wangge.core.staff.Holder;
import org.wangge.core.staff.OrgUnit;
import org.wangge.core.staff.OrgUnitId;
import org.wangge.examples.quickstart.town.Town;

/** What grids, units, people and categories are called. */
final class Names {

    private final GridTree grids;
    private final Map<ActorId, String> people;
    private final Map<OrgUnitId, String> units = new LinkedHashMap<>();
    private final Map<CategoryId, Text> categories = new LinkedHashMap<>();

    Names(Town town) {
        this.grids = town.grids();
        this.people = town.input().names();
        town.input().units().forEach((OrgUnit unit) -> units.put(unit.id(), unit.name()));
        town.book().catalog().categories().forEach(category -> categories.put(category.id(), category.title()));
    }

    Text category(CategoryId id) {
        return categories.getOrDefault(id, Text.of(id.value()));
    }

    String person(ActorId id) {
        return people.getOrDefault(id, id.value());
    }

    String grid(GridCode code) {
        return grids.find(code).map(Grid::name).orElse(code.value());
    }

    String grid(SubjectId subject) {
        return grid(GridCode.of(subject.value()));
    }

    String holder(Holder holder) {
        return holder instanceof Holder.HeldByPerson held
                ? person(held.actor())
                : holder.heldUnit().map(unit -> units.getOrDefault(unit, unit.value())).stream()
                        .collect(Collectors.joining());
    }
}
