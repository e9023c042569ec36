package org.wangge.core.staff;

/** The kinds of organisation that serve a grid. */
public enum UnitKind {
    /** A department or station (职能部门、站所). */
    DEPARTMENT,
    /** A dispatch, grid or governance centre (指挥中心、网格中心、综治中心). */
    CENTER,
    /** A villagers' or residents' committee (村委会、居委会). */
    COMMITTEE,
    /** An office of a company or a school. */
    OFFICE,
    /** A body outside the hierarchy, such as a department of the district above. */
    EXTERNAL
}
