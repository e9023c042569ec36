package org.wangge.core.procedure;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.wangge.core.explain.TextIndex;
import org.wangge.core.fact.Fact;
import org.wangge.core.fact.FactId;
import org.wangge.core.fact.FactMap;
import org.wangge.core.fact.FactValue;

/** The fields that a command for one transition must and may bring. */
final class StepFields {

    private final List<FactId> required;
    /** The same in the order of their names, in which most commands bring them and nothing else. */
    private final Field[] asked;

    private final FactMap<Fact> allowed;
    private final TextIndex<FactId, Field> fields;

    StepFields(Procedure procedure, Transition transition) {
        this.required = List.copyOf(required(transition));
        this.allowed = allowed(procedure, transition);
        Map<FactId, Field> byName = new HashMap<>();
        allowed.forEach((name, fact) -> byName.put(name, new Field(name, fact, required.contains(name))));
        this.fields = TextIndex.lasting(byName);
        this.asked = required.stream()
                .sorted()
                .map(name -> Objects.requireNonNull(byName.get(name)))
                .toArray(Field[]::new);
    }

    /** What a command may bring, and whether it must; and the words of which it is one, if these are listed. */
    private static final class Field {

        private final FactId name;
        private final Fact fact;
        private final boolean isRequired;
        private final FactValue[] listed;

        Field(FactId name, Fact fact, boolean isRequired) {
            this.name = name;
            this.fact = fact;
            this.isRequired = isRequired;
            this.listed = fact.values().stream().map(FactValue::of).toArray(FactValue[]::new);
        }

        /** The same answer as the fact gives, without comparing texts. */
        boolean allows(FactValue value) {
            return listed.length == 0 ? fact.allows(value) : value instanceof FactValue.Word word && isListed(word);
        }

        private boolean isListed(FactValue.Word word) {
            for (FactValue one : listed) {
                if (word.equals(one)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static Set<FactId> required(Transition transition) {
        Set<FactId> required = new LinkedHashSet<>();
        transition.kind().required().forEach(fact -> required.add(fact.id()));
        required.addAll(transition.requires());
        return required;
    }

    private static FactMap<Fact> allowed(Procedure procedure, Transition transition) {
        Map<FactId, Fact> allowed = new HashMap<>();
        procedure
                .fieldsOf(transition)
                .forEach(field -> procedure.vocabulary().find(field).ifPresent(fact -> allowed.put(field, fact)));
        return FactMap.copyOf(allowed);
    }

    /** The fields that a command must bring. */
    List<FactId> required() {
        return required;
    }

    /** The fields that a command may bring, by name. */
    FactMap<Fact> allowed() {
        return allowed;
    }

    /** Whether every field belongs to the action and has a possible value, and none is missing. */
    boolean areFilledIn(FactMap<FactValue> values) {
        return values.size() == 0 ? asked.length == 0 : areAllowed(values);
    }

    private boolean areAllowed(FactMap<FactValue> values) {
        int found = 0;
        for (int i = 0; i < values.size(); i++) {
            Field field = find(values.name(i), i);
            if (field == null || !field.allows(values.value(i))) {
                return false;
            }
            found += field.isRequired ? 1 : 0;
        }
        return found == asked.length;
    }

    private @Nullable Field find(FactId name, int place) {
        return place < asked.length && asked[place].name.equals(name) ? asked[place] : fields.find(name);
    }

    /** The attempt with the fields alone on which anything else may depend. */
    Attempt sound(Attempt attempt) {
        Map<FactId, FactValue> sound = new TreeMap<>(attempt.request().values());
        sound.entrySet().removeIf(field -> !isSound(field.getKey(), field.getValue()));
        return sound.size() == attempt.request().values().size()
                ? attempt
                : attempt.with(attempt.request().with(sound));
    }

    /** Whether a field belongs to the action and has a possible value. */
    private boolean isSound(FactId field, FactValue value) {
        Fact fact = allowed.get(field);
        return fact != null && fact.allows(value);
    }
}
