package org.wangge.jdbc.codec;

import org.jspecify.annotations.Nullable;

/**
 * A text form that remembers some values that it read: the states, actions, facts, grids, units and people of a region
 * come again in case after case, and need neither a new text nor another check.
 *
 * <p>Safe for any number of threads, though nothing is locked: the values are immutable, and one that gets lost is built
 * anew.
 *
 * @param <T> an immutable value type
 */
final class RecentForm<T> implements TextForm<T> {

    private static final int PLACES = 256;

    private final TextForm<T> form;
    private final Object[] recent = new Object[PLACES];

    RecentForm(TextForm<T> form) {
        this.form = form;
    }

    @Override
    public T read(JsonReader in) {
        in.skipBlanks();
        int hash = in.hashOfText();
        T known = known(hash, in);
        return known != null ? known : remember(hash, form.read(in));
    }

    @Override
    public T readName(JsonReader in) {
        int hash = in.hashOfText();
        T known = known(hash, in);
        if (known != null) {
            in.endName();
            return known;
        }
        return remember(hash, form.readName(in));
    }

    /** The value whose text comes next, and has been passed over then, or null if it is not known. */
    @SuppressWarnings("unchecked")
    private @Nullable T known(int hash, JsonReader in) {
        T known = hash < 0 ? null : (T) recent[hash % PLACES];
        return known != null && in.skipText(form.text(known)) ? known : null;
    }

    private T remember(int hash, T value) {
        if (hash >= 0) {
            recent[hash % PLACES] = value;
        }
        return value;
    }

    @Override
    public String text(T value) {
        return form.text(value);
    }

    @Override
    public T of(String text) {
        return form.of(text);
    }

    @Override
    public String expected() {
        return form.expected();
    }
}
