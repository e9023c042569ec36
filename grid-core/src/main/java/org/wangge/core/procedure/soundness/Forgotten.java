package org.wangge.core.procedure.soundness;

import java.util.BitSet;

/**
 * The cells that make no difference any more in a state, and what stands in them then.
 *
 * @param cells the cells
 * @param values what stands in each
 */
record Forgotten(Ints cells, Ints values) {

    static Forgotten in(Picture picture, int state) {
        Ints cells = new Ints();
        Ints values = new Ints();
        BitSet live = picture.liveness().of(state);
        for (int i = 0; i < picture.followed().size(); i++) {
            if (!live.get(i)) {
                cells.add(picture.cellOf(i));
                values.add(picture.followed().get(i).unset());
            }
        }
        for (int i = 0; i < picture.counted().size(); i++) {
            if (!picture.liveness().canStillBeTaken(state, picture.stepOfCount(i))) {
                cells.add(picture.cellOfCount(i));
                values.add(0);
            }
        }
        return new Forgotten(cells, values);
    }

    void clear(int[] situation) {
        for (int i = 0; i < cells.size(); i++) {
            situation[cells.get(i)] = values.get(i);
        }
    }
}
