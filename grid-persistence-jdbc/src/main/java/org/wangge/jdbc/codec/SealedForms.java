package org.wangge.jdbc.codec;

import java.util.Map;
import org.wangge.core.fact.FactValue;
import org.wangge.core.staff.Appointment;
import org.wangge.core.staff.Holder;

/** The types of several shapes and the words that tell their shapes apart; the words stay when a class is renamed. */
final class SealedForms {

    private static final Map<Class<?>, SealedForm<?>> ALL = Map.of(
            FactValue.class,
                    new SealedForm<FactValue>(Map.of(
                            "flag", FactValue.Flag.class,
                            "number", FactValue.Numeric.class,
                            "day", FactValue.Day.class,
                            "word", FactValue.Word.class)),
            Holder.class,
                    new SealedForm<Holder>(
                            Map.of("unit", Holder.HeldByUnit.class, "person", Holder.HeldByPerson.class)),
            Appointment.Place.class,
                    new SealedForm<Appointment.Place>(
                            Map.of("post", Appointment.PostAt.class, "unit", Appointment.MemberOf.class)));

    private SealedForms() {}

    static SealedForm<?> of(Class<?> type) {
        SealedForm<?> form = ALL.get(type);
        if (form == null) {
            throw new IllegalArgumentException("There is no JSON form for " + type);
        }
        return form;
    }
}
