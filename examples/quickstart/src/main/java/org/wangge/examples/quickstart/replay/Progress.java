package org.wangge.examples.quickstart.replay;

import java.time.LocalDate;

/** Where the replay says how far it is. */
public interface Progress extends AutoCloseable {

    /**
     * One more command was sent.
     *
     * @param day the day of the log that is being replayed
     */
    void step(LocalDate day);

    @Override
    void close();

    /** Opens a progress when the number of commands is known. */
    @FunctionalInterface
    interface Opener {

        /**
         * Opens a progress.
         *
         * @param commands how many commands will be sent
         * @return the progress, to be closed at the end
         */
        Progress open(int commands);
    }
}
