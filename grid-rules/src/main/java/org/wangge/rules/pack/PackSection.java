package org.wangge.rules.pack;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A file of a pack that holds lists of rules: its shape, and which family each list holds.
 *
 * @param shape the shape of the file
 * @param families the family by the key of its list, in the order in which the lists are read
 */
record PackSection(Shape shape, Map<String, Family> families) {

    private static final Map<String, PackSection> BY_FILE = Map.of(
            "hierarchy.yaml", two(Shapes.HIERARCHY, "levels", Family.LEVEL, "units", Family.UNIT),
            "posts.yaml", one(Shapes.POSTS, "posts", Family.POST),
            "facts.yaml", one(Shapes.FACTS, "facts", Family.FACT),
            "catalog.yaml", two(Shapes.CATALOG, "categories", Family.CATEGORY, "unlisted", Family.ADMISSION),
            "clocks.yaml", two(Shapes.CLOCKS, "clocks", Family.CLOCK, "rows", Family.CLOCK_ROW),
            "scoring.yaml", one(Shapes.SCORING, "policies", Family.POLICY));
    private static final PackSection PROCEDURE =
            two(Shapes.PROCEDURE, "states", Family.STATE, "transitions", Family.TRANSITION);

    PackSection {
        families = Collections.unmodifiableMap(new LinkedHashMap<>(families));
    }

    private static PackSection one(Shape shape, String key, Family family) {
        return new PackSection(shape, Map.of(key, family));
    }

    private static PackSection two(Shape shape, String first, Family firstFamily, String second, Family secondFamily) {
        Map<String, Family> families = new LinkedHashMap<>();
        families.put(first, firstFamily);
        families.put(second, secondFamily);
        return new PackSection(shape, families);
    }

    static Optional<PackSection> of(String path) {
        return path.matches("procedures/[^/]+\\.yaml")
                ? Optional.of(PROCEDURE)
                : Optional.ofNullable(BY_FILE.get(path));
    }
}
