package org.wangge.jdbc.crash;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How many nodes have died in each round so far. What they had claimed comes again when the lease is over, so after each
 * death a round is swept once more, ten minutes later.
 */
record Deaths(List<Integer> byRound) {

    static Deaths none() {
        return new Deaths(
                IntStream.range(0, LoadScript.rounds()).mapToObj(round -> 0).toList());
    }

    static Deaths parse(String text) {
        return new Deaths(Arrays.stream(text.split(",")).map(Integer::valueOf).toList());
    }

    Deaths and(int round) {
        return new Deaths(IntStream.range(0, byRound.size())
                .mapToObj(at -> byRound.get(at) + (at == round ? 1 : 0))
                .toList());
    }

    int in(int round) {
        return byRound.get(round);
    }

    int sweeps(int round) {
        return 2 + in(round);
    }

    @Override
    public String toString() {
        return byRound.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
