package org.wangge.examples.quickstart.report;

import java.io.Console;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.time.LocalDate;
import java.time.YearMonth;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.wangge.core.explain.Text;
import org.wangge.examples.quickstart.replay.Progress;

/** Shows how far the replay is: a bar on a terminal, else a line for each month of the log. */
public final class ShownProgress implements Progress.Opener {

    private static final Text TASK = Text.of("重放", "replay");
    private static final int WIDTH = 90;

    private final PrintStream out;
    private final Languages languages;

    /**
     * A progress.
     *
     * @param out where plain lines go
     * @param languages in which languages
     */
    public ShownProgress(PrintStream out, Languages languages) {
        this.out = out;
        this.languages = languages;
    }

    @Override
    public Progress open(int commands) {
        return isTerminal() ? new Bar(languages.say(TASK), commands) : new Lines(commands);
    }

    /** Since Java 22 there is a console even if nobody looks at it, and it says so. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException before22) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException unknown) {
            return false;
        }
    }

    /** A bar that is drawn again in its line. */
    private static final class Bar implements Progress {
        private final ProgressBar bar;

        Bar(String task, int commands) {
            bar = new ProgressBarBuilder()
                    .setTaskName(task)
                    .setInitialMax(commands)
                    .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                    .setUpdateIntervalMillis(100)
                    .setMaxRenderedLength(WIDTH)
                    .build();
        }

        @Override
        public void step(LocalDate day) {
            bar.step();
            bar.setExtraMessage(day.toString());
        }

        @Override
        public void close() {
            bar.close();
        }
    }

    /** A line whenever a month of the log is done. */
    private final class Lines implements Progress {
        private final int commands;
        private int sent;
        private YearMonth month = YearMonth.of(1, 1);

        Lines(int commands) {
            this.commands = commands;
        }

        @Override
        public void step(LocalDate day) {
            sent++;
            if (!YearMonth.from(day).equals(month)) {
                month = YearMonth.from(day);
                out.println(languages.say(TASK) + " " + month + " … " + sent + "/" + commands);
            }
        }

        @Override
        public void close() {
            out.println(languages.say(TASK) + " " + sent + "/" + commands);
        }
    }
}
