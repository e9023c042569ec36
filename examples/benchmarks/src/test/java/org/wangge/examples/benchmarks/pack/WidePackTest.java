package org.wangge.examples.benchmarks.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wangge.rules.PackReader;
import org.wangge.rules.builtin.BuiltInPacks;
import org.wangge.rules.compile.PackResult;
import org.wangge.rules.pack.PackFiles;
import org.wangge.rules.pack.PackShelf;

class WidePackTest {

    private record Shelf(WidePack pack) implements PackShelf {

        @Override
        public Optional<PackFiles> find(String id) {
            return id.equals(WidePack.ID) ? Optional.of(PackFiles.of(id, pack.files())) : new BuiltInPacks().find(id);
        }

        @Override
        public Collection<String> ids() {
            return List.of(WidePack.ID);
        }
    }

    @Test
    void isRead() {
        PackResult result = PackReader.read(WidePack.ID, new Shelf(new WidePack(1_000)));
        assertThat(result.findings()).isEmpty();
        assertThat(result.book().orElseThrow().rules()).hasSizeGreaterThan(900);
    }

    /** Of its thousands of limits none makes a difference to the ways of a case, so that all ways are looked at. */
    @Test
    void isDecidedWithFiveThousandRules() {
        PackResult result = PackReader.read(WidePack.ID, new Shelf(new WidePack(5_000)));
        assertThat(result.findings()).isEmpty();
        assertThat(result.book().orElseThrow().rules()).hasSizeGreaterThan(5_000);
    }
}
