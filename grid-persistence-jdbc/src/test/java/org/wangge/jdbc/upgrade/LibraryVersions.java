package org.wangge.jdbc.upgrade;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.wangge.core.calendar.CalendarHistory;
import org.wangge.core.calendar.WorkCalendar;
import org.wangge.core.grid.Grid;
import org.wangge.core.grid.RegionId;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.core.staff.Appointment;
import org.wangge.core.staff.OrgUnit;
import org.wangge.rules.builtin.BuiltInPacks;
import org.wangge.rules.calendar.BuiltInCalendars;
import org.wangge.rules.compile.PackCompiler;
import org.wangge.rules.pack.PackFiles;
import org.wangge.rules.pack.PackShelf;
import org.wangge.rules.rehearsal.Locality;

/**
 * A built-in pack as the library brings it now, and as an earlier library might have brought it: with a longer limit, and
 * with a state that is gone since.
 */
final class LibraryVersions {

    static final RegionId REGION = RegionId.of("upgraded");
    private static final String PACK = "tangshan-town";
    private static final String CASE = "procedures/case.yaml";
    private static final String CLOCKS = "clocks.yaml";
    private static final LocalDate SINCE = LocalDate.of(2026, 1, 1);

    private static final String PAUSED = """
              - {id: paused,      phase: HANDLE,   title: {zh: 暂缓, en: paused}, choice: 早先版本设有暂缓}
            transitions:
              - {id: pause, do: shelve, from: handling, to: paused, by: holder, requires: [reason], suspends: [settle],
                 title: {zh: 暂缓, en: pause}, choice: 早先版本设有暂缓}
              - {id: resume, do: unshelve, from: paused, to: handling, by: holder, resumes: [settle],
                 title: {zh: 恢复, en: resume}, choice: 早先版本设有暂缓}
            """;

    private LibraryVersions() {}

    /** The book of the earlier library. */
    static RuleBook earlier() {
        Map<String, String> texts = new TreeMap<>(files().texts());
        texts.computeIfPresent(CASE, (path, text) -> replaced(text, "transitions:\n", PAUSED));
        texts.computeIfPresent(
                CLOCKS,
                (path, text) -> replaced(
                        text,
                        "{scope: community},       within: 3 working",
                        "{scope: community},       within: 4 working"));
        PackFiles earlier = PackFiles.of(PACK, texts);
        return new PackCompiler()
                .compile(PACK, new OnePack(earlier).orElse(new BuiltInPacks()))
                .requireTimeline()
                .onlyBook()
                .orElseThrow();
    }

    /** The book of this library. */
    static RuleBook present() {
        return new PackCompiler()
                .compile(PACK, new BuiltInPacks())
                .requireTimeline()
                .onlyBook()
                .orElseThrow();
    }

    private static PackFiles files() {
        return new BuiltInPacks().find(PACK).orElseThrow();
    }

    private static String replaced(String text, String before, String after) {
        if (!text.contains(before)) {
            throw new AssertionError(
                    "The built-in pack does not say \"" + before + "\" any more; this test needs another change");
        }
        return text.replace(before, after);
    }

    private record OnePack(PackFiles files) implements PackShelf {

        @Override
        public Optional<PackFiles> find(String id) {
            return id.equals(files.folder()) ? Optional.of(files) : Optional.empty();
        }

        @Override
        public Collection<String> ids() {
            return List.of(files.folder());
        }
    }

    /** The editions that the earlier library brought: all but the newest. */
    static List<WorkCalendar> earlierCalendars() {
        List<WorkCalendar> all = history().editions();
        return all.subList(0, all.size() - 1);
    }

    /** The only edition that this library brings, as a host has it that gives no history. */
    static List<WorkCalendar> presentCalendars() {
        return List.of(history().latest());
    }

    private static CalendarHistory history() {
        return BuiltInCalendars.cnHistory();
    }

    /** A town under a book. */
    static Locality town(RuleBook book) {
        return Locality.builder()
                .book(book)
                .region(REGION)
                .since(SINCE)
                .grids(List.of(
                        Grid.root("t", "town", "示例镇"),
                        Grid.within("v1", "village", "t", "东村"),
                        Grid.within("g1", "group", "v1", "东村一组")))
                .units(List.of(OrgUnit.of("office", "village-office", "v1", "东村村委会")))
                .appointments(List.of(
                        Appointment.post("leader", "group-leader", "g1", SINCE),
                        Appointment.post("secretary", "village-leader", "v1", SINCE),
                        Appointment.member("cadre", "office", SINCE)))
                .build();
    }
}
