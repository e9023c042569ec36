package org.wangge.jdbc.codec;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.wangge.core.explain.ShortText;

/**
 * A record as an object with one member for each component; an empty optional component has no member, and in a short
 * text no blank one has.
 */
final class RecordForm<T> implements JsonForm<T> {

    /** A component, how its member begins, and what it is without one. */
    private record Member(
            String name,
            String start,
            Function<Object, Object> get,
            JsonForm<Object> form,
            boolean optional,
            Object blank) {

        boolean isAbsent(Object value) {
            return blank != NEVER_BLANK && JsonForm.isBlank(value, blank);
        }
    }

    private static final Object NEVER_BLANK = new Object();

    private final RecordShape<T> shape;
    private final Member[] members;

    /** With everything written out. */
    RecordForm(Class<T> type) {
        this(type, JsonForms.WHOLE);
    }

    RecordForm(Class<T> type, JsonForms forms) {
        boolean isText = ShortText.class.isAssignableFrom(type);
        this.shape = isText ? RecordShape.ofText(type) : new RecordShape<>(type);
        this.members = isText ? new Member[] {text(forms)} : members(forms);
    }

    /** What is made of a text alone, but one shape of several, has that text as its member. */
    @SuppressWarnings("unchecked")
    private static Member text(JsonForms forms) {
        JsonForm<Object> form = (JsonForm<Object>) (JsonForm<?>) forms.of(String.class);
        return new Member("value", "\"value\":", text -> ((ShortText) text).value(), form, false, NEVER_BLANK);
    }

    private Member[] members(JsonForms forms) {
        return shape.components().stream()
                .map(component -> member(component, forms))
                .toArray(Member[]::new);
    }

    @SuppressWarnings("unchecked")
    private Member member(RecordComponent component, JsonForms forms) {
        boolean optional = component.getType() == Optional.class;
        JsonForm<Object> form = (JsonForm<Object>)
                (optional
                        ? forms.of(((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0])
                        : forms.of(component.getGenericType()));
        Object ifShort = forms.areShort() ? form.blank().orElse(NEVER_BLANK) : NEVER_BLANK;
        String name = component.getName();
        return new Member(
                name,
                '"' + name + "\":",
                shape.reader(component),
                form,
                optional,
                optional ? Optional.empty() : ifShort);
    }

    @Override
    public void write(T value, JsonWriter out) {
        out.beginObject();
        writeMembers(value, out);
        out.endObject();
    }

    /** Writes the members into an object that is open. */
    void writeMembers(T value, JsonWriter out) {
        for (Member member : members) {
            Object part = member.get.apply(value);
            if (!member.isAbsent(part)) {
                Object present = member.optional ? ((Optional<?>) part).orElseThrow() : part;
                member.form.write(present, out.start(member.start));
            }
        }
    }

    @Override
    public T read(JsonReader in) {
        in.skipBlanks();
        int start = in.at();
        in.open('{', "an object");
        return readMembers(in, "", start);
    }

    /** Reads the members of an object that is open and may have one other member besides, such as its kind. */
    T readMembers(JsonReader in, String other, int start) {
        Object[] values = new Object[members.length];
        int next = 0;
        while (in.hasMore('}')) {
            next = next(in, next, other, start);
            if (next < members.length) {
                if (values[next] != null) {
                    throw in.twice(members[next].name);
                }
                values[next] = present(members[next], in);
                next++;
            } else {
                in.value();
                next = 0;
            }
        }
        fill(values, in, start);
        return shape.create(values);
    }

    /** Which member comes: usually that behind the last one; the number of members for the other one. */
    private int next(JsonReader in, int expected, String other, int start) {
        for (int i = expected; i < members.length; i++) {
            if (in.skip(members[i].start)) {
                return i;
            }
        }
        String name = in.name();
        for (int i = 0; i < members.length; i++) {
            if (members[i].name.equals(name)) {
                return i;
            }
        }
        if (name.equals(other)) {
            return members.length;
        }
        in.goTo(start);
        throw DamagedValueException.expected("no members but " + names(), in);
    }

    private List<String> names() {
        return List.of(members).stream().map(Member::name).toList();
    }

    private void fill(Object[] values, JsonReader in, int start) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null) {
                if (members[i].blank == NEVER_BLANK) {
                    in.goTo(start);
                    throw DamagedValueException.expected("a member '" + members[i].name + "'", in);
                }
                values[i] = members[i].blank;
            }
        }
    }

    private static Object present(Member member, JsonReader in) {
        try {
            Object value = member.form.read(in);
            return member.optional ? Optional.of(value) : value;
        } catch (IllegalArgumentException damage) {
            throw DamagedValueException.because(damage).within("." + member.name);
        }
    }
}
