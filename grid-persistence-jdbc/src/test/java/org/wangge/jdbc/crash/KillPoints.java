package org.wangge.jdbc.crash;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** Where something dies, drawn from a seed that is printed, later and later. */
final class KillPoints {

    private KillPoints() {}

    /** So many points; under {@code -Pexhaustive} as many in every round. */
    static List<ChildRun.Point> of(LoadScript script, int nodes, Class<?> test, int kills) {
        long seed = Long.getLong("wangge.kill-seed", System.nanoTime());
        Random random = new Random(seed);
        boolean isExhaustive = Boolean.getBoolean("wangge.exhaustive");
        List<ChildRun.Point> points = new ArrayList<>();
        for (int kill = 0; kill < (isExhaustive ? LoadScript.rounds() * kills : kills); kill++) {
            int round = isExhaustive ? kill / kills : random.nextInt(LoadScript.rounds());
            points.add(new ChildRun.Point(round, 1 + random.nextInt(lines(script, nodes, round))));
        }
        points.sort(Comparator.comparing(ChildRun.Point::round).thenComparing(ChildRun.Point::line));
        System.out.println(test.getSimpleName() + ": kills at " + points + ", -Dwangge.kill-seed=" + seed);
        return points;
    }

    /** As many lines as these every round has at the least. */
    private static int lines(LoadScript script, int nodes, int round) {
        return nodes * (script.commands(round).size() + Deaths.none().sweeps(round));
    }
}
