package org.wangge.core.staff;

import java.util.List;

/** The system when it acts by itself, because a clock or a schedule asks for it. */
public final class SystemActor {

    /** The id under which the system's acts are recorded; no person may have it. */
    public static final ActorId ID = ActorId.of("system");

    /** The system as an actor, without appointments. */
    public static final Actor ACTOR = new Actor(ID, List.of());

    private SystemActor() {}
}
