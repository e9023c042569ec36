package org.wangge.core.procedure.soundness;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.wangge.core.fact.FactId;
import org.wangge.core.fact.FactValue;

/** What the commands for a step can bring: every combination of values that makes a difference. */
final class Offers {

    private static final int KEPT = -1;
    private static final int MOST = 2_000;

    private final Picture picture;
    private final int[] places;
    private final int[][] choices;
    private final int[] cells;
    private final int count;
    private final boolean isComplete;

    Offers(Picture picture, BitSet may, BitSet must) {
        this.picture = picture;
        BitSet all = (BitSet) may.clone();
        all.or(must);
        this.places = all.stream().toArray();
        this.choices = new int[places.length][];
        long product = 1;
        for (int i = 0; i < places.length; i++) {
            choices[i] = choices(picture.followed().get(places[i]), must.get(places[i]));
            product = Math.min(product * choices[i].length, MOST + 1);
        }
        this.count = (int) Math.min(product, MOST);
        this.cells = IntStream.of(places).map(picture::cellOf).toArray();
        this.isComplete = product <= MOST;
    }

    private static int[] choices(FactClasses fact, boolean must) {
        List<Integer> choices = new ArrayList<>();
        if (!must) {
            choices.add(KEPT);
        }
        for (int each : fact.brought()) {
            choices.add(each);
        }
        return choices.stream().mapToInt(Integer::intValue).toArray();
    }

    int count() {
        return count;
    }

    /** Whether there are not more combinations than are looked at. */
    boolean isComplete() {
        return isComplete;
    }

    /** Puts what an offer brings into a situation. */
    void put(int offer, int[] situation) {
        int rest = offer;
        for (int i = 0; i < places.length; i++) {
            int choice = choices[i][rest % choices[i].length];
            rest /= choices[i].length;
            if (choice != KEPT) {
                situation[cells[i]] = choice;
            }
        }
    }

    /** Whether an offer is what a real command brought. */
    boolean isOf(int offer, Map<FactId, FactValue> brought) {
        int rest = offer;
        for (int i = 0; i < places.length; i++) {
            FactClasses fact = picture.followed().get(places[i]);
            int choice = choices[i][rest % choices[i].length];
            rest /= choices[i].length;
            Optional<FactValue> value =
                    Optional.ofNullable(brought.get(fact.fact().id()));
            if (choice != value.map(fact::classOf).orElse(KEPT)) {
                return false;
            }
        }
        return true;
    }

    /** What an offer brings, one example value each. */
    SortedMap<FactId, FactValue> shown(int offer) {
        SortedMap<FactId, FactValue> shown = new TreeMap<>();
        int rest = offer;
        for (int i = 0; i < places.length; i++) {
            FactClasses fact = picture.followed().get(places[i]);
            int choice = choices[i][rest % choices[i].length];
            rest /= choices[i].length;
            if (choice != KEPT) {
                fact.example(choice).ifPresent(value -> shown.put(fact.fact().id(), value));
            }
        }
        return shown;
    }
}
