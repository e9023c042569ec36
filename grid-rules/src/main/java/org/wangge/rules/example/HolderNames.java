package org.wangge.rules.example;

import java.util.ArrayList;
import java.util.List;
import org.wangge.core.staff.Holder;
import org.wangge.core.staff.OrgUnit;
import org.wangge.core.staff.OrgUnitId;
import org.wangge.rules.rehearsal.Locality;

/** What an example may call a holder: a person by name, a unit by its id or by its type. */
final class HolderNames {

    private HolderNames() {}

    static List<String> of(Holder holder, Locality locality) {
        return holder instanceof Holder.HeldByPerson person
                ? List.of(person.actor().value())
                : of(((Holder.HeldByUnit) holder).unit(), locality);
    }

    private static List<String> of(OrgUnitId unit, Locality locality) {
        List<String> names = new ArrayList<>(List.of(unit.value()));
        locality.units().stream()
                .filter(known -> known.id().equals(unit))
                .map(OrgUnit::type)
                .forEach(type -> names.add(type.value()));
        return names;
    }
}
