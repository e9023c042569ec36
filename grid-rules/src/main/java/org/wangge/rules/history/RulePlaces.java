package org.wangge.rules.history;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.core.rulebook.RuleBookSource;
import org.wangge.rules.lint.Findings;
import org.wangge.rules.lint.Position;
import org.wangge.rules.pack.Family;
import org.wangge.rules.pack.PackFiles;
import org.wangge.rules.pack.PackParser;
import org.wangge.rules.pack.WrittenRule;

/** Where the rules of a book stand in the files from which it was compiled; nothing is known of a book made in Java. */
final class RulePlaces {

    private record Name(String pack, String family, String id) {}

    private final Map<Name, Position> places = new HashMap<>();

    private RulePlaces() {}

    static RulePlaces of(RuleBook book) {
        RulePlaces places = new RulePlaces();
        book.source().ifPresent(places::read);
        return places;
    }

    Optional<Position> find(RuleSheet sheet) {
        return find(sheet.rule().pack(), sheet.key().family(), sheet.rule().id())
                // the only row of a clock may go by the name of the clock
                .or(() -> find(
                                sheet.rule().pack(),
                                Family.CLOCK.written(),
                                sheet.rule().id())
                        .filter(at -> sheet.key().family().equals(Family.CLOCK_ROW.written())));
    }

    private Optional<Position> find(String pack, String family, String id) {
        return Optional.ofNullable(places.get(new Name(pack, family, id)));
    }

    private void read(RuleBookSource source) {
        Map<String, Map<String, String>> packs = new TreeMap<>();
        source.files().forEach((place, text) -> {
            int slash = Math.max(0, place.indexOf('/'));
            packs.computeIfAbsent(place.substring(0, slash), folder -> new TreeMap<>())
                    .put(place.substring(slash + 1), text);
        });
        packs.forEach((folder, texts) -> {
            places.put(new Name(folder, "pack", "pack"), Position.startOf(folder + "/pack.yaml"));
            PackParser.parse(PackFiles.of(folder, texts), new Findings())
                    .rules()
                    .forEach(rule -> note(folder, rule));
        });
    }

    private void note(String pack, WrittenRule rule) {
        places.putIfAbsent(new Name(pack, rule.family().written(), rule.id().text()), rule.at());
        rule.parts().forEach(part -> note(pack, part));
    }
}
