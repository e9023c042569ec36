package org.wangge.jdbc.staff;

import org.wangge.core.grid.GridCode;
import org.wangge.core.staff.Appointment;
import org.wangge.core.staff.OrgUnitId;
import org.wangge.core.staff.PostId;

/** The place of an appointment as columns of a key, none of which may be NULL; a member of a unit has the post "-". */
record PlaceColumns(String kind, String post, String code) {

    private static final String POST = "POST";
    private static final String UNIT = "UNIT";
    private static final String NO_POST = "-";

    static PlaceColumns of(Appointment.Place place) {
        if (place instanceof Appointment.PostAt post) {
            return new PlaceColumns(POST, post.post().value(), post.grid().value());
        }
        return new PlaceColumns(
                UNIT, NO_POST, ((Appointment.MemberOf) place).unit().value());
    }

    Appointment.Place place() {
        return switch (kind) {
            case POST -> new Appointment.PostAt(PostId.of(post), GridCode.of(code));
            case UNIT -> new Appointment.MemberOf(OrgUnitId.of(code));
            default ->
                throw new IllegalArgumentException(
                        "The place of an appointment is " + POST + " or " + UNIT + ", got '" + kind + "'");
        };
    }
}
