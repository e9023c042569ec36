package org.wangge.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class HouseTest {

    @Test
    void marksTheRootPackageAsFreeOfNulls() throws ClassNotFoundException {
        Class<?> root = Class.forName("org.wangge.rules.package-info");

        assertThat(root).hasAnnotation(NullMarked.class);
    }
}
