package org.wangge.jdbc.codec;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.wangge.core.deadline.CountingRule;
import org.wangge.core.deadline.LimitUnit;
import org.wangge.core.deadline.TimeLimit;
import org.wangge.core.explain.RuleId;
import org.wangge.core.explain.ShortText;

/** Finds the form of a type: the explicit ones below, or by the components of a record. */
final class JsonForms {

    private static final String AT_ONCE_WITHIN = LimitUnit.AT_ONCE + " ";

    private static final Map<Class<?>, JsonForm<?>> EXPLICIT = Map.ofEntries(
            Map.entry(String.class, TextForm.<String>of("a text", text -> text, text -> text)),
            Map.entry(boolean.class, PrimitiveForms.FLAG),
            Map.entry(int.class, PrimitiveForms.INTEGER),
            Map.entry(Integer.class, PrimitiveForms.INTEGER),
            Map.entry(long.class, PrimitiveForms.LONG),
            Map.entry(BigDecimal.class, PrimitiveForms.DECIMAL),
            Map.entry(Instant.class, new InstantForm()),
            Map.entry(
                    LocalDate.class, TextForm.of("a day such as '2026-10-09'", LocalDate::toString, LocalDate::parse)),
            recent(ZoneId.class, "a zone such as 'Asia/Shanghai'", ZoneId::getId, ZoneId::of),
            recent(RuleId.class, "a rule such as 'pack#rule'", RuleId::toString, JsonForms::rule),
            recent(TimeLimit.class, "a limit such as '3 WORKING_DAY'", JsonForms::written, JsonForms::limit));

    /** Everything is written out: for what must be understood for ever. */
    static final JsonForms WHOLE = new JsonForms(false);

    /** What is nothing, none or false has no member, and a usual counting rule is named: for snapshots. */
    static final JsonForms SHORT = new JsonForms(true);

    private final boolean isShort;

    private static <T> Map.Entry<Class<?>, JsonForm<?>> recent(
            Class<T> type, String expected, Function<T, String> write, Function<String, T> read) {
        return Map.entry(type, new RecentForm<>(TextForm.of(expected, write, read)));
    }

    private JsonForms(boolean isShort) {
        this.isShort = isShort;
    }

    /** Whether blank values have no member. */
    boolean areShort() {
        return isShort;
    }

    /** The form of a class. */
    @SuppressWarnings("unchecked")
    <T> JsonForm<T> of(Class<T> type) {
        return (JsonForm<T>) of((Type) type);
    }

    /** The form of a type, with its type arguments. */
    JsonForm<?> of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return ofGeneric(generic);
        }
        Class<?> plain = (Class<?>) type;
        JsonForm<?> explicit = EXPLICIT.get(plain);
        if (explicit != null) {
            return explicit;
        }
        if (isShort && plain == CountingRule.class) {
            return new UsualRuleForm();
        }
        if (plain.isSealed()) {
            return SealedForms.of(plain);
        }
        if (plain.isEnum()) {
            return enumForm(plain);
        }
        if (ShortText.class.isAssignableFrom(plain)) {
            return idForm(plain.asSubclass(ShortText.class));
        }
        if (!plain.isRecord()) {
            throw new IllegalArgumentException("There is no JSON form for " + type);
        }
        return isId(plain)
                ? new RecentForm<>(new IdForm<>(plain.asSubclass(Record.class)))
                : new RecordForm<>(plain, this);
    }

    private JsonForm<?> ofGeneric(ParameterizedType type) {
        Type[] arguments = type.getActualTypeArguments();
        if (type.getRawType() == List.class) {
            return CollectionForms.list(of(arguments[0]));
        }
        if (type.getRawType() == Set.class) {
            return CollectionForms.set(of(arguments[0]));
        }
        if (type.getRawType() == Map.class && of(arguments[0]) instanceof TextForm<?> key) {
            return CollectionForms.map(key, of(arguments[1]));
        }
        throw new IllegalArgumentException("There is no JSON form for " + type);
    }

    /** What is made of a text alone is written as that text. */
    private static <T extends ShortText> TextForm<T> idForm(Class<T> type) {
        RecordShape<T> shape = RecordShape.ofText(type);
        return new RecentForm<>(TextForm.of("an id as text", ShortText::value, shape::create));
    }

    /** A record of one text is an id and written as that text. */
    private static boolean isId(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        return components.length == 1 && components[0].getType() == String.class;
    }

    private static JsonForm<?> enumForm(Class<?> type) {
        Map<String, Object> byName = new java.util.LinkedHashMap<>();
        for (Object constant : type.getEnumConstants()) {
            byName.put(((Enum<?>) constant).name(), constant);
        }
        return TextForm.<Object>of(
                "one of " + byName.keySet(), constant -> ((Enum<?>) constant).name(), name -> named(byName, name));
    }

    private static Object named(Map<String, Object> byName, String name) {
        Object constant = byName.get(name);
        if (constant == null) {
            throw new IllegalArgumentException("expected one of " + byName.keySet() + ", got '" + name + "'");
        }
        return constant;
    }

    private static RuleId rule(String text) {
        int hash = text.indexOf('#');
        if (hash < 0) {
            throw new IllegalArgumentException("expected a rule such as 'pack#rule', got '" + text + "'");
        }
        return RuleId.of(text.substring(0, hash), text.substring(hash + 1));
    }

    /** Not the form for people, whose words may change and whose amounts are bounded. */
    private static String written(TimeLimit limit) {
        String plain = limit.unit().isCounted()
                ? limit.amount() + " " + limit.unit()
                : limit.unit().name();
        return limit.cap().map(cap -> plain + " " + written(cap)).orElse(plain);
    }

    /** For instance {@code 3 WORKING_DAY}, {@code SAME_DAY}, {@code AT_ONCE 2 HOUR}. */
    private static TimeLimit limit(String text) {
        int blank = text.indexOf(' ');
        if (text.startsWith(AT_ONCE_WITHIN)) {
            return TimeLimit.atOnce(limit(text.substring(AT_ONCE_WITHIN.length())));
        }
        return blank < 0
                ? TimeLimit.of(0, LimitUnit.valueOf(text))
                : TimeLimit.of(
                        Integer.parseInt(text.substring(0, blank)), LimitUnit.valueOf(text.substring(blank + 1)));
    }
}
