package org.wangge.rules.lint;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.wangge.core.explain.Text;

/** Finds the known name that was probably meant (最接近的名称), by edit distance. */
public final class NearestName {

    private static final int LISTED = 12;
    private static final int LONGEST = 60;

    private NearestName() {}

    /**
     * The known name with the least edits to what is written, if it is near at all.
     *
     * @param written what is written
     * @param known the known names
     * @return the nearest name; empty if more than a third of the letters (at least one, at most three) differ
     */
    public static Optional<String> to(String written, Collection<String> known) {
        String lower = written.toLowerCase(Locale.ROOT);
        if (lower.length() > LONGEST) {
            return Optional.empty();
        }
        int allowed = Math.min(3, Math.max(1, lower.length() / 3));
        return new TreeSet<>(known)
                .stream()
                        .filter(name -> distance(lower, name.toLowerCase(Locale.ROOT)) <= allowed)
                        .min(Comparator.comparingInt(name -> distance(lower, name.toLowerCase(Locale.ROOT))));
    }

    /**
     * A hint for the reader: the nearest name, or the names there are.
     *
     * @param written what is written
     * @param known the known names
     * @return for instance {@code Did you mean 'scope'?}
     */
    public static Text hint(String written, Collection<String> known) {
        Optional<String> nearest = to(written, known);
        if (nearest.isPresent()) {
            return Text.of("是否应为“" + nearest.get() + "”？", "Did you mean '" + nearest.get() + "'?");
        }
        if (known.isEmpty()) {
            return Text.of("没有可用的名称。", "There is none to choose from.");
        }
        return Text.of("可用：" + listed(known) + "。", "Known are " + listed(known) + ".");
    }

    private static String listed(Collection<String> known) {
        TreeSet<String> sorted = new TreeSet<>(known);
        String names = String.join(", ", sorted.stream().limit(LISTED).toList());
        return sorted.size() > LISTED ? names + " …" : names;
    }

    /** Insertions, deletions, substitutions, and swaps of neighbours each count one. */
    static int distance(String a, String b) {
        int[][] steps = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                steps[i][j] = i == 0 || j == 0 ? i + j : cheapest(steps, a, b, i, j);
            }
        }
        return steps[a.length()][b.length()];
    }

    private static int cheapest(int[][] steps, String a, String b, int i, int j) {
        int substitution = steps[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(substitution, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, steps[i - 2][j - 2] + 1) : least;
    }
}
