package org.wangge.rules.compile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.wangge.core.explain.Text;
import org.wangge.core.procedure.soundness.SoundnessReport;
import org.wangge.core.rulebook.RuleBookCompiler;
import org.wangge.core.rulebook.RuleBookSource;
import org.wangge.core.rulebook.RuleTimeline;
import org.wangge.rules.lint.FindingCode;
import org.wangge.rules.lint.Findings;
import org.wangge.rules.lint.NearestName;
import org.wangge.rules.lint.Position;
import org.wangge.rules.pack.Example;
import org.wangge.rules.pack.PackFiles;
import org.wangge.rules.pack.PackShelf;
import org.wangge.rules.pack.WrittenPack;
import org.wangge.rules.pack.WrittenRule;

/**
 * Compiles packs to rule books (规则包编译). Never throws on what a pack says; that becomes findings. Immutable and safe
 * for any number of threads.
 */
public final class PackCompiler implements RuleBookCompiler {

    /** The name of the format in which the sources of rule books are stored. */
    public static final String FORMAT = "yaml-pack";

    private final Optional<LocalDate> day;

    /** A compiler of the rules of every day; one is as good as another. */
    public PackCompiler() {
        this(Optional.empty());
    }

    private PackCompiler(Optional<LocalDate> day) {
        this.day = day;
    }

    /**
     * A compiler that looks at the rules of one day alone: what is wrong on other days only is not said, and the rule book
     * and the examples are those of the days around that day on which no rule changes. Where no rules are in force on that
     * day there is no rule book, and no finding says so.
     *
     * @param only the day
     * @return another compiler
     */
    public PackCompiler onDay(LocalDate only) {
        return new PackCompiler(Optional.of(only));
    }

    /**
     * Compiles a pack with its parents.
     *
     * @param id the id of the pack
     * @param shelf from where the pack and its parents are taken
     * @return the rule book, unless there are errors, and everything that was found
     */
    public PackResult compile(String id, PackShelf shelf) {
        return compile(id, shelf, true);
    }

    /**
     * Compiles a pack with its parents, and leaves out the search through everything that its procedures allow. It takes
     * far less time, for editors and for tools that only need the rule book.
     *
     * @param id the id of the pack
     * @param shelf from where the pack and its parents are taken
     * @return the rule book, unless there are errors, and what was found
     */
    public PackResult lint(String id, PackShelf shelf) {
        return compile(id, shelf, false);
    }

    private PackResult compile(String id, PackShelf shelf, boolean checksSoundness) {
        Optional<PackFiles> files = shelf.find(id);
        if (files.isPresent()) {
            return compile(files.get(), shelf, checksSoundness);
        }
        Findings findings = new Findings();
        Text hint = NearestName.hint(id, shelf.ids());
        findings.add(FindingCode.PACK_MISSING, Position.startOf(id), "pack", id, "hint", hint);
        return new PackResult(id, Optional.empty(), findings.all(), List.of());
    }

    private PackResult compile(PackFiles files, PackShelf shelf, boolean checksSoundness) {
        Findings findings = new Findings();
        Lineage lineage = new Lineage(shelf, findings);
        WrittenPack pack = lineage.read(files);
        Optional<SoundnessCheck> soundness = checksSoundness ? Optional.of(new SoundnessCheck()) : Optional.empty();
        List<DayCompiler> segments = segments(pack, lineage, soundness, findings);
        lineage.packs().forEach(each -> new ClauseCheck(everWritten(each, segments), findings).check(each.clauses()));
        new ExampleDays(segments, findings).check(pack.examples());
        RuleBookSource source = sourceOf(pack, lineage);
        List<DayCompiler> looked = segments.stream().filter(this::isLookedAt).toList();
        List<RuleTimeline.Period> periods = new ArrayList<>();
        looked.forEach(segment -> segment.compile(source).ifPresent(periods::add));
        findings.addAll(new FindingsOverTime(looked).joined());
        Optional<RuleTimeline> timeline =
                findings.hasErrors() || periods.isEmpty() ? Optional.empty() : Optional.of(RuleTimeline.of(periods));
        List<SoundnessReport> reports = soundness.map(SoundnessCheck::reports).orElse(List.of());
        return new PackResult(pack.id(), timeline, findings.all(), examplesOf(pack, looked), reports);
    }

    private boolean isLookedAt(DayCompiler segment) {
        return day.stream().allMatch(segment.days()::contains);
    }

    /** Examples of no day are among those of all. */
    private List<Example> examplesOf(WrittenPack pack, List<DayCompiler> looked) {
        return day.isEmpty()
                ? pack.examples()
                : looked.stream()
                        .flatMap(segment -> segment.examples().stream())
                        .toList();
    }

    private static List<DayCompiler> segments(
            WrittenPack pack, Lineage lineage, Optional<SoundnessCheck> soundness, Findings findings) {
        return new ChangeDays(pack, lineage, findings)
                .segments().stream()
                        .map(days -> new DayCompiler(pack, lineage, days, soundness, findings.branch()))
                        .toList();
    }

    /** The rules of a pack and its parents on all days; what is cited on some day is carried. */
    private static List<WrittenRule> everWritten(WrittenPack pack, List<DayCompiler> segments) {
        Set<WrittenRule> rules = Collections.newSetFromMap(new IdentityHashMap<>());
        return segments.stream()
                .flatMap(segment -> segment.rulesOf(pack).stream())
                .filter(rules::add)
                .toList();
    }

    private static RuleBookSource sourceOf(WrittenPack pack, Lineage lineage) {
        Map<String, String> texts = new TreeMap<>();
        for (WrittenPack each : lineage.packs()) {
            each.files().texts().forEach((path, text) -> texts.put(each.files().place(path), text));
        }
        return new RuleBookSource(FORMAT, pack.id(), texts);
    }

    /**
     * {@inheritDoc} A book that cases were pinned to stays usable, so the soundness of its procedures, which newer checks
     * may see otherwise, is not looked at again.
     *
     * @throws org.wangge.rules.lint.UncleanPackException if the source has errors
     * @throws IllegalArgumentException if the source is of another format
     */
    @Override
    public RuleTimeline compile(RuleBookSource source) {
        if (!source.format().equals(FORMAT)) {
            throw new IllegalArgumentException(
                    "A pack compiler reads format '" + FORMAT + "', got '" + source.format() + "'");
        }
        return compile(source.mainPack(), new StoredShelf(source), false).requireTimeline();
    }

    /** The packs of a stored source. */
    private static final class StoredShelf implements PackShelf {

        private final Map<String, Map<String, String>> texts = new HashMap<>();

        StoredShelf(RuleBookSource source) {
            source.files().forEach((place, text) -> {
                int slash = place.indexOf('/');
                if (slash > 0) {
                    texts.computeIfAbsent(place.substring(0, slash), folder -> new TreeMap<>())
                            .put(place.substring(slash + 1), text);
                }
            });
        }

        @Override
        public Optional<PackFiles> find(String id) {
            return Optional.ofNullable(texts.get(id)).map(own -> PackFiles.of(id, own));
        }

        @Override
        public Collection<String> ids() {
            Set<String> ids = new LinkedHashSet<>(texts.keySet());
            return ids;
        }
    }
}
