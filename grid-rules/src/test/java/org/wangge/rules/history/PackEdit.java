package org.wangge.rules.history;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.rules.builtin.BuiltInPacks;
import org.wangge.rules.builtin.StarterPack;
import org.wangge.rules.compile.PackCompiler;
import org.wangge.rules.compile.PackResult;
import org.wangge.rules.pack.PackFiles;
import org.wangge.rules.pack.PackShelf;

/** A pack with one of its texts changed. Immutable. */
public record PackEdit(PackFiles files) {

    /** The pack with which authors begin. */
    public static PackEdit starter() {
        return new PackEdit(StarterPack.named("our-town"));
    }

    static PackEdit builtIn(String id) {
        return new PackEdit(new BuiltInPacks().find(id).orElseThrow());
    }

    public PackEdit replace(String file, String from, String to) {
        String text = files.texts().get(file);
        if (!text.contains(from)) {
            throw new IllegalArgumentException(file + " has no '" + from + "'");
        }
        return with(file, text.replace(from, to));
    }

    PackEdit with(String file, String text) {
        Map<String, String> texts = new TreeMap<>(files.texts());
        texts.put(file, text);
        return new PackEdit(PackFiles.of(files.folder(), texts));
    }

    PackResult read() {
        PackShelf own = new PackShelf() {
            @Override
            public Optional<PackFiles> find(String id) {
                return Optional.of(files).filter(pack -> pack.folder().equals(id));
            }

            @Override
            public Collection<String> ids() {
                return java.util.List.of(files.folder());
            }
        };
        return new PackCompiler().lint(files.folder(), own.orElse(new BuiltInPacks()));
    }

    public RuleBook book() {
        return read().requireClean();
    }
}
