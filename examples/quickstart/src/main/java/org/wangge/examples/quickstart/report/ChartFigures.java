package org.wangge.examples.quickstart.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wangge.core.calendar.CalendarDay;
import org.wangge.core.calendar.HolidayNames;
import org.wangge.core.explain.Text;
import org.wangge.core.scoring.Ranking;
import org.wangge.core.scoring.ScoreLine;
import org.wangge.core.scoring.ScoreSheet;
import org.wangge.core.scoring.SubjectId;

/** The figures that the charts of the page draw. */
final class ChartFigures {

    private final TownFacts facts;

    ChartFigures(TownFacts facts) {
        this.facts = facts;
    }

    String json() {
        return Json.of(Map.of("days", days(), "categories", categories(), "ranking", ranking()));
    }

    private List<Object> days() {
        List<DayFlow> flows = facts.days();
        List<Object> days = new ArrayList<>();
        for (int begin = 0; begin < flows.size(); ) {
            int end = endOfRun(flows, begin);
            addRun(flows.subList(begin, end), days);
            begin = end;
        }
        return days;
    }

    /** Days off that follow each other belong together, whether a notice or the plain week makes them so. */
    private static int endOfRun(List<DayFlow> flows, int begin) {
        int end = begin + 1;
        while (end < flows.size()
                && !flows.get(begin).day().isWorkday()
                && !flows.get(end).day().isWorkday()) {
            end++;
        }
        return end;
    }

    private static void addRun(List<DayFlow> run, List<Object> days) {
        Optional<CalendarDay> special = run.stream()
                .map(DayFlow::day)
                .filter(day -> day.kind().isSpecial())
                .findFirst();
        for (int place = 0; place < run.size(); place++) {
            DayFlow flow = run.get(place);
            Map<String, Object> day = new LinkedHashMap<>();
            day.put("date", flow.day().date());
            day.put("reported", flow.reported());
            day.put("closed", flow.closed());
            day.put("open", flow.open());
            day.put("shade", shade(flow.day(), special));
            day.put("name", place == run.size() / 2 ? name(special) : Text.of(""));
            days.add(day);
        }
    }

    private static String shade(CalendarDay day, Optional<CalendarDay> special) {
        if (day.isWorkday()) {
            return special.isPresent() ? "make-up" : "none";
        }
        return special.isPresent() ? "holiday" : "weekend";
    }

    private static Text name(Optional<CalendarDay> special) {
        return special.map(day -> day.isWorkday()
                        ? Text.of("班", "work")
                        : HolidayNames.text(day.name().orElse("")))
                .orElse(Text.of(""));
    }

    private List<Object> categories() {
        return facts.categories().stream()
                .map(standing -> (Object) Map.of(
                        "name", standing.category(),
                        "onTime", standing.onTime(),
                        "late", standing.late(),
                        "overdue", standing.overdue(),
                        "running", standing.running()))
                .toList();
    }

    private Map<String, Object> ranking() {
        Map<SubjectId, ScoreSheet> sheets =
                facts.gridSheets().stream().collect(Collectors.toMap(ScoreSheet::subject, Function.identity()));
        List<Text> items = facts.gridSheets().stream()
                .limit(1)
                .flatMap(sheet -> sheet.lines().stream())
                .map(line -> line.item().title())
                .toList();
        List<Object> places = facts.ranking().places().stream()
                .map(place -> place(place, java.util.Objects.requireNonNull(sheets.get(place.subject()))))
                .toList();
        return Map.of("items", items, "places", places);
    }

    private Object place(Ranking.Place place, ScoreSheet sheet) {
        return Map.of(
                "name", facts.names().grid(place.subject()),
                "total", place.value().toPlainString(),
                "points", sheet.lines().stream().map(ScoreLine::points).toList());
    }
}
