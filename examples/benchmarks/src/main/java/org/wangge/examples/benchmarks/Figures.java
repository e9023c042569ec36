package org.wangge.examples.benchmarks;

import java.util.Locale;

/** How figures are written: three digits that matter, and the unit that fits. */
final class Figures {

    private Figures() {}

    static String time(double nanos) {
        if (nanos < 1e3) {
            return number(nanos) + " ns";
        }
        return nanos < 1e6 ? number(nanos / 1e3) + " µs" : number(nanos / 1e6) + " ms";
    }

    static String bytes(double bytes) {
        return bytes < 10_000 ? Math.round(bytes) + " B" : number(bytes / 1e3) + " kB";
    }

    static String ratio(double ratio) {
        return ratio > 0 && ratio < 0.05 ? "1/" + Math.round(1 / ratio) : number(ratio) + "×";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value >= 100 ? "%.0f" : value >= 10 ? "%.1f" : "%.2f", value);
    }
}
