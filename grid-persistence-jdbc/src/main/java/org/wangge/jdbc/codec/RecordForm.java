package org.wangge.jdbc.codec;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A record as an object with one member for each component; an empty optional component has no member. */
final class RecordForm<T> implements JsonForm<T> {

    private record Member(String name, Function<Object, Object> get, JsonForm<Object> form, boolean optional) {}

    private final RecordShape<T> shape;
    private final List<Member> members;

    RecordForm(Class<T> type) {
        this.shape = new RecordShape<>(type);
        this.members = shape.components().stream().map(this::member).toList();
    }

    @SuppressWarnings("unchecked")
    private Member member(RecordComponent component) {
        boolean optional = component.getType() == Optional.class;
        JsonForm<?> form = optional
                ? JsonForms.of(((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0])
                : JsonForms.of(component.getGenericType());
        return new Member(component.getName(), shape.reader(component), (JsonForm<Object>) form, optional);
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
            if (member.optional) {
                ((Optional<?>) part).ifPresent(present -> member.form.write(present, out.name(member.name)));
            } else {
                member.form.write(part, out.name(member.name));
            }
        }
    }

    @Override
    public T read(JsonValue json) {
        return readMembers(json, 0);
    }

    /** Reads the members of an object that has some others besides, such as its kind. */
    T readMembers(JsonValue json, int others) {
        Map<String, JsonValue> given = JsonForm.members(json);
        Object[] values = new Object[members.size()];
        int known = others;
        for (int i = 0; i < values.length; i++) {
            Member member = members.get(i);
            JsonValue part = given.get(member.name);
            known += part == null ? 0 : 1;
            values[i] = part == null ? absent(member, json) : present(member, part);
        }
        if (known < given.size()) {
            throw DamagedValueException.expected(
                    "no members but " + members.stream().map(Member::name).toList(), json);
        }
        return shape.create(values);
    }

    private static Object absent(Member member, JsonValue json) {
        if (member.optional) {
            return Optional.empty();
        }
        throw DamagedValueException.expected("a member '" + member.name + "'", json);
    }

    private static Object present(Member member, JsonValue part) {
        try {
            Object value = member.form.read(part);
            return member.optional ? Optional.of(value) : value;
        } catch (IllegalArgumentException damage) {
            throw DamagedValueException.because(damage).within("." + member.name);
        }
    }
}
