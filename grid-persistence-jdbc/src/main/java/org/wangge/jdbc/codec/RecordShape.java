package org.wangge.jdbc.codec;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** How a record is taken apart and put together, with handles that are looked up once. */
final class RecordShape<T> {

    private final Class<T> type;
    private final MethodHandle constructor;

    RecordShape(Class<T> type) {
        this(
                type,
                Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getType)
                        .toArray(Class<?>[]::new));
    }

    private RecordShape(Class<T> type, Class<?>[] parameters) {
        this.type = type;
        this.constructor = constructor(type, parameters);
    }

    /** The shape of what is no record and made of a text all the same. */
    static <T> RecordShape<T> ofText(Class<T> type) {
        return new RecordShape<>(type, new Class<?>[] {String.class});
    }

    List<RecordComponent> components() {
        return List.of(type.getRecordComponents());
    }

    private static MethodHandle constructor(Class<?> type, Class<?>[] parameters) {
        try {
            return MethodHandles.lookup()
                    .findConstructor(type, MethodType.methodType(void.class, parameters))
                    .asSpreader(Object[].class, parameters.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalArgumentException(
                    "Record " + type.getName() + " must be accessible to have a JSON form", hidden);
        }
    }

    /** A function of its own for each component, which costs what a call costs. */
    @SuppressWarnings("unchecked")
    Function<Object, Object> reader(RecordComponent component) {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            MethodHandle accessor = lookup.unreflect(component.getAccessor());
            MethodType plain = MethodType.methodType(Object.class, Object.class);
            return (Function<Object, Object>) LambdaMetafactory.metafactory(
                            lookup,
                            "apply",
                            MethodType.methodType(Function.class),
                            plain,
                            accessor,
                            accessor.type().wrap())
                    .getTarget()
                    .invoke();
        } catch (Throwable hidden) {
            throw new IllegalArgumentException(
                    "Record " + type.getName() + " must be accessible to have a JSON form", hidden);
        }
    }

    /** Puts a record together; what its constructor refuses is damage. */
    T create(Object... values) {
        try {
            return type.cast((Object) constructor.invokeExact(values));
        } catch (IllegalArgumentException refused) {
            throw DamagedValueException.because(refused);
        } catch (Throwable thrown) {
            throw rethrown(thrown);
        }
    }

    private static RuntimeException rethrown(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        return thrown instanceof RuntimeException runtime ? runtime : new IllegalStateException(thrown);
    }
}
