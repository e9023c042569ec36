package org.wangge.house;

import java.util.stream.Stream;

/** A module of the house: its root package, and the rooms whose packages it may know. */
public enum Room {
    /** The domain and its engine. */
    CORE("org.wangge.core"),
    /** Rule packs. */
    RULES("org.wangge.rules", CORE),
    /** Stores on any JDBC database. */
    JDBC("org.wangge.jdbc", CORE),
    /** Test support for hosts, packs and adapters. */
    TESTKIT("org.wangge.testkit", CORE, RULES),
    /** Ways to embed the library. */
    EXAMPLES("org.wangge.examples", CORE, RULES, JDBC, TESTKIT);

    private final String root;
    private final Room[] below;

    Room(String root, Room... below) {
        this.root = root;
        this.below = below;
    }

    /**
     * The root package.
     *
     * @return for instance {@code org.wangge.core}
     */
    public String root() {
        return root;
    }

    /**
     * Everything in this room, as ArchUnit writes it.
     *
     * @return for instance {@code org.wangge.core..}
     */
    String everything() {
        return root + "..";
    }

    /** The packages that this room may know: its own, and those of the rooms below. */
    String[] known() {
        return Stream.concat(Stream.of(this), Stream.of(below))
                .map(Room::everything)
                .toArray(String[]::new);
    }
}
