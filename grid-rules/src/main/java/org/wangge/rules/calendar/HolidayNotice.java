package org.wangge.rules.calendar;

import java.time.LocalDate;

/**
 * A notice that fixed holidays (放假通知), or amended them. Immutable.
 *
 * @param number its number, such as 国办发明电〔2025〕7号
 * @param year the year whose holidays it fixes; some of their days may lie in the December before
 * @param published the day on which it was published
 * @param statutoryDays how many days off it gives on balance: the statutory holidays of the year, or what an amendment
 *     adds to them
 * @param workedBefore how many weekend days it lets be worked before the first day of the calendar
 */
public record HolidayNotice(String number, int year, LocalDate published, int statutoryDays, int workedBefore) {}
