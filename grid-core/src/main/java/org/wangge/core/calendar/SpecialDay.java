package org.wangge.core.calendar;

import java.util.Optional;

/**
 * Why a day deviates from the plain week; one instance serves all days of a holiday.
 *
 * @param kind what kind of day it is
 * @param name the holiday to which it belongs
 * @param notice the number of the notice that says so
 */
record SpecialDay(DayKind kind, Optional<String> name, Optional<String> notice) {}
