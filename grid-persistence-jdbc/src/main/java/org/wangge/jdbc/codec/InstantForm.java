package org.wangge.jdbc.codec;

import java.time.Instant;

/** An instant, written as a text without a text of its own. */
final class InstantForm implements TextForm<Instant> {

    @Override
    public void write(Instant value, JsonWriter out) {
        out.instant(value);
    }

    @Override
    public String text(Instant value) {
        return value.toString();
    }

    @Override
    public Instant of(String text) {
        return InstantText.parse(text);
    }

    @Override
    public String expected() {
        return "an instant such as '2026-10-09T02:00:00Z'";
    }
}
