package org.wangge.jdbc.codec;

import org.jspecify.annotations.Nullable;

/** Thrown while a value is read from JSON; collects the path to the damaged place on its way out. */
final class DamagedValueException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String path;
    private final String what;

    private DamagedValueException(String path, String what, @Nullable Throwable cause) {
        super("at $" + path + ": " + what, cause);
        this.path = path;
        this.what = what;
    }

    static DamagedValueException expected(String expected, JsonValue got) {
        String text = got.toJson();
        String shown = text.length() <= 80 ? text : text.substring(0, 80) + "...";
        return new DamagedValueException("", "expected " + expected + ", got " + shown, null);
    }

    /** Shows what stands where a reader is. */
    static DamagedValueException expected(String expected, JsonReader in) {
        return expected(expected, in.value());
    }

    static DamagedValueException because(RuntimeException cause) {
        if (cause instanceof DamagedValueException damaged) {
            return damaged;
        }
        return new DamagedValueException("", String.valueOf(cause.getMessage()), cause);
    }

    DamagedValueException within(String step) {
        return new DamagedValueException(step + path, what, getCause());
    }
}
