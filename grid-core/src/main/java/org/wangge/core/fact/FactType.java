package org.wangge.core.fact;

/** The type of a fact, which decides what its values look like and which constraints make sense on it. */
public enum FactType {
    /** Yes or no. */
    FLAG,
    /** A decimal number. */
    NUMBER,
    /** A calendar date. */
    DATE,
    /** One of the values that the fact declares. */
    ENUM,
    /** Free text; may be required, never compared. */
    TEXT,
    /** A time limit from which a due moment follows, such as {@code 5 working days}; may be required, never compared. */
    LIMIT,
    /** A longitude and a latitude; may be required, never compared. */
    POINT,
    /** The id of a case category of the pack. */
    CATEGORY,
    /** The code of a grid. */
    GRID,
    /** The id of a grid level of the pack. */
    LEVEL,
    /** The id of a unit. */
    UNIT,
    /** The id of a person as the host knows it. */
    ACTOR
}
