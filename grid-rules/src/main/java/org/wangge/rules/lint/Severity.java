package org.wangge.rules.lint;

/** How much a finding weighs (严重程度). */
public enum Severity {
    /** The pack cannot be used. */
    ERROR,
    /** The pack can be used, but probably does not say what was meant. */
    WARNING,
    /** The source leaves a value open; what depends on it is not computable until a local value is given. */
    OPEN
}
