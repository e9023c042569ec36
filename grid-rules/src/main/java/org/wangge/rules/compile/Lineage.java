package org.wangge.rules.compile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wangge.rules.lint.FindingCode;
import org.wangge.rules.lint.Findings;
import org.wangge.rules.lint.NearestName;
import org.wangge.rules.pack.PackFiles;
import org.wangge.rules.pack.PackParser;
import org.wangge.rules.pack.PackShelf;
import org.wangge.rules.pack.WrittenPack;
import org.wangge.rules.yaml.YamlScalar;

/** A pack with all its ancestors, each read once. */
final class Lineage {

    private final PackShelf shelf;
    private final Findings findings;
    private final Map<String, WrittenPack> packs = new LinkedHashMap<>();
    private final Map<String, List<WrittenPack>> parents = new LinkedHashMap<>();

    Lineage(PackShelf shelf, Findings findings) {
        this.shelf = shelf;
        this.findings = findings;
    }

    WrittenPack read(PackFiles files) {
        return read(files, List.of());
    }

    /** The packs of the lineage, the youngest first. */
    List<WrittenPack> packs() {
        return List.copyOf(packs.values());
    }

    List<WrittenPack> parentsOf(WrittenPack pack) {
        return parents.getOrDefault(pack.id(), List.of());
    }

    /** The parents of a pack, their parents, and so on, each once. */
    List<WrittenPack> ancestorsOf(WrittenPack pack) {
        Map<String, WrittenPack> found = new LinkedHashMap<>();
        Deque<WrittenPack> next = new ArrayDeque<>(parentsOf(pack));
        while (!next.isEmpty()) {
            WrittenPack one = next.poll();
            if (found.putIfAbsent(one.id(), one) == null) {
                next.addAll(parentsOf(one));
            }
        }
        return List.copyOf(found.values());
    }

    private WrittenPack read(PackFiles files, List<String> descendants) {
        WrittenPack known = packs.get(files.folder());
        if (known != null) {
            return known;
        }
        WrittenPack pack = PackParser.parse(files, findings);
        packs.put(pack.id(), pack);
        List<String> line = new ArrayList<>(descendants);
        line.add(pack.id());
        List<WrittenPack> found = new ArrayList<>();
        pack.head().words("extends").forEach(word -> parent(word, line).ifPresent(found::add));
        parents.put(pack.id(), List.copyOf(found));
        return pack;
    }

    private Optional<WrittenPack> parent(YamlScalar word, List<String> line) {
        int place = line.indexOf(word.text());
        if (place >= 0) {
            String cycle = String.join(" → ", line.subList(place, line.size())) + " → " + word.text();
            findings.add(FindingCode.INHERITANCE_CYCLE, word.at(), "cycle", cycle);
            return Optional.empty();
        }
        Optional<PackFiles> files = shelf.find(word.text());
        if (files.isEmpty()) {
            findings.add(
                    FindingCode.PACK_MISSING,
                    word.at(),
                    "pack",
                    word.text(),
                    "hint",
                    NearestName.hint(word.text(), shelf.ids()));
        }
        return files.map(texts -> read(texts, line));
    }
}
