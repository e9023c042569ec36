package org.wangge.core.bulk;

/** What an import does with good rows while others are refused (导入方式). */
public enum ImportMode {
    /** The good rows come in, batch by batch; the others are reported. */
    GOOD_ROWS,
    /** Either all rows come in, in one transaction, or none. */
    ALL_OR_NOTHING
}
