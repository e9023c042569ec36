package org.wangge.jdbc.crash;

import java.util.function.Supplier;

/** What a host does when its stores fail. */
interface Patience {

    /** Lets a failure through. */
    Patience NONE = Supplier::get;

    /**
     * Brings work to an end, if need be by doing it again.
     *
     * @param work what is to be done
     * @return what it gives; always an {@link Object}, since a lambda cannot be generic
     */
    Object bring(Supplier<Object> work);
}
