package org.wangge.rules.builtin;

import java.util.Collection;
import java.util.Optional;
import org.wangge.rules.pack.PackFiles;
import org.wangge.rules.pack.PackResources;
import org.wangge.rules.pack.PackShelf;

/** The built-in rule packs (内置规则包), from the jar of this module. Immutable. */
public final class BuiltInPacks implements PackShelf {

    private final PackShelf resources;

    /** Reads the index. */
    public BuiltInPacks() {
        resources = new PackResources(BuiltInPacks.class.getClassLoader(), "packs");
    }

    @Override
    public Optional<PackFiles> find(String id) {
        return resources.find(id);
    }

    @Override
    public Collection<String> ids() {
        return resources.ids();
    }
}
