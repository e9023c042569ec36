package org.wangge.rules.cli;

import org.wangge.core.explain.MessageCode;

/** What the command line says by itself; the sentences stand in the bundle beside this package. */
enum CliMessage implements MessageCode {
    UNKNOWN_LANGUAGE,
    LOST_CHARACTERS,
    MISSING_ARGUMENT,
    UNKNOWN_ARGUMENT,
    REPEATED_OPTION,
    MISSING_COMMAND,
    OTHER_USAGE,
    SEE_HELP,
    DID_YOU_MEAN,
    DATE_WITHOUT_TIME,
    TIME_WITH_OFFSET,
    NOT_A_MOMENT,
    NOT_A_DATE,
    NOT_A_DAY_OR_MOMENT,
    NOT_A_ZONE,
    NOT_A_YEAR,
    NOT_A_LIMIT,
    UNKNOWN_COUNTING_RULE,
    UNKNOWN_FORMAT,
    BAD_HOURS,
    BAD_SEASON,
    UNKNOWN_STATUTE,
    NOT_IN_FORCE,
    BAD_SUSPENSION,
    SUSPENSION_OUT_OF_ORDER,
    BEYOND_CALENDAR,
    UNKNOWN_CALENDAR,
    CALENDAR_HAS_PROBLEMS,
    CALENDAR_HAS_NO_DAYS,
    NO_OVERLAY,
    OVERLAY_HAS_PROBLEMS,
    NOTHING_KNOWN_THEN,
    NO_SUCH_FILE,
    UNREADABLE_FILE,
    UNWRITABLE_FILE,
    OUTPUT_IS_INPUT,
    YEAR_TITLE,
    YEAR_LEGEND,
    YEAR_PROVISIONAL,
    YEAR_PARTLY_PROVISIONAL,
    YEAR_AWAITS_NOTICE,
    YEAR_OFF,
    YEAR_WORKED,
    WORKDAYS_OF_MONTH,
    WORKDAYS_OF_YEAR,
    CALENDAR_READ,
    BALANCE_FITS,
    BALANCE_UNCHECKED,
    NO_PROBLEMS,
    PROBLEMS,
    MISSING_COLUMN,
    EMPTY_FILE,
    MISSING_CELL,
    UNBALANCED_QUOTE,
    UNKNOWN_MODE,
    NOT_A_COUNT,
    BATCH_DONE;

    @Override
    public String bundle() {
        return "org.wangge.rules.cli.messages";
    }
}
