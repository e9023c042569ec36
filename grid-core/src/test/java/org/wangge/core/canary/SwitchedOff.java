package org.wangge.core.canary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** A test whose name keeps it from running, and the ways of switching one off. */
final class SwitchedOff {

    @Test
    void isNeverRun() {
        assertThat(1).isEqualTo(2);
    }

    static final class ByDisabling {
        @Disabled
        void test() {}
    }

    static final class ByAssuming {
        void test() {
            Assumptions.assumeTrue(false);
        }
    }

    static final class ByCondition {
        @EnabledOnOs(OS.MAC)
        void test() {}
    }

    static final class Sleeps {
        void test() throws InterruptedException {
            Thread.sleep(1);
        }
    }
}
