package org.wangge.rules.cli;

import picocli.CommandLine.Command;

/** {@code calendar}: holds what can be done with calendars. */
@Command(name = "calendar")
final class CalendarCommand implements Runnable {

    @Override
    public void run() {
        throw new UsageException(CliMessage.MISSING_COMMAND);
    }
}
