package org.wangge.testkit.mutation;

/** What stood in a place, and what stands there now. */
record Words(String before, String after) {

    static Words of(Object before, Object after) {
        return new Words(before.toString(), after.toString());
    }
}
