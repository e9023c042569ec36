package org.wangge.rules;

import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.wangge.rules.PackFuzzProperties.Edit;
import org.wangge.rules.builtin.BuiltInPacks;
import org.wangge.rules.pack.PackFiles;
import org.wangge.rules.pack.PackShelf;

/** Whatever is done to the text of a pack that comes with the library, reading it gives findings, and soon. */
class BuiltInPackFuzzProperties {

    /** Far above what the largest pack takes on a slow machine; what never ends is above it. */
    private static final Duration SOON = Duration.ofSeconds(60);

    private static final PackShelf BUILT_IN = new BuiltInPacks();

    /** An edit of a file of a pack. */
    record Damage(String pack, Edit edit) {}

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void randomEditsAreFindings(@ForAll("damages") Damage damage) {
        PackShelf damaged = new OneChanged(damage);
        assertTimeout(SOON, () -> PackFuzzProperties.requireSound(PackReader.read(damage.pack(), damaged)));
    }

    @Provide
    Arbitrary<Damage> damages() {
        return Arbitraries.of(BUILT_IN.ids())
                .flatMap(pack -> PackFuzzProperties.edits(List.copyOf(
                                BUILT_IN.find(pack).orElseThrow().texts().keySet()))
                        .map(edit -> new Damage(pack, edit)));
    }

    /** The built-in packs with one file of one pack changed. */
    private record OneChanged(Damage damage) implements PackShelf {

        @Override
        public Optional<PackFiles> find(String id) {
            Optional<PackFiles> whole = BUILT_IN.find(id);
            return id.equals(damage.pack()) ? whole.map(this::changed) : whole;
        }

        private PackFiles changed(PackFiles whole) {
            Map<String, String> texts = new TreeMap<>(whole.texts());
            texts.computeIfPresent(
                    damage.edit().file(), (path, text) -> damage.edit().apply(text));
            return PackFiles.of(whole.folder(), texts);
        }

        @Override
        public Collection<String> ids() {
            return BUILT_IN.ids();
        }
    }
}
