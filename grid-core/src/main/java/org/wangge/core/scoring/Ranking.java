package org.wangge.core.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A ranking (排名): who stands where, equal values sharing a place (1, 1, 3).
 *
 * <p>Schemes reward the first three and admonish the last; with shared places it must be clear that the one after two
 * firsts is third, and that two can be last together. The order among equals is that of their ids and means nothing.
 * Immutable.
 *
 * @param places the places, best first
 * @param unranked the subjects without a total, in the order of their ids
 */
public record Ranking(List<Place> places, List<SubjectId> unranked) {

    /**
     * A place in a ranking (名次).
     *
     * @param rank 1 for the best; one more than the number of those who are better
     * @param rankFromBottom 1 for the last; one more than the number of those who are worse
     * @param subject who stands there
     * @param value what they are ranked by
     */
    public record Place(int rank, int rankFromBottom, SubjectId subject, BigDecimal value) {}

    /** {@inheritDoc} */
    public Ranking {
        places = List.copyOf(places);
        unranked = List.copyOf(unranked);
    }

    /**
     * Ranks sheets by their totals, highest first.
     *
     * @param sheets the sheets of one policy and one period, in any order
     * @return the ranking; sheets without a total are unranked
     * @throws InvalidScoringException with {@link ScoringMessage#SHEETS_DIFFER} if policies or periods differ, or
     *     {@link ScoringMessage#SUBJECT_TWICE} if a subject has two sheets
     */
    public static Ranking of(Collection<ScoreSheet> sheets) {
        Map<SubjectId, BigDecimal> totals = new LinkedHashMap<>();
        Set<SubjectId> unranked = new TreeSet<>();
        for (ScoreSheet sheet : sheets) {
            requireAlike(sheets.iterator().next(), sheet);
            requireNew(sheet.subject(), totals.keySet(), unranked);
            sheet.total()
                    .ifPresentOrElse(total -> totals.put(sheet.subject(), total), () -> unranked.add(sheet.subject()));
        }
        return new Ranking(of(totals, Direction.HIGHER_IS_BETTER).places(), List.copyOf(unranked));
    }

    private static void requireNew(SubjectId subject, Set<SubjectId> ranked, Set<SubjectId> unranked) {
        if (ranked.contains(subject) || unranked.contains(subject)) {
            throw InvalidScoringException.of(ScoringMessage.SUBJECT_TWICE, "subject", subject);
        }
    }

    private static void requireAlike(ScoreSheet first, ScoreSheet other) {
        if (!first.policy().equals(other.policy()) || !first.period().equals(other.period())) {
            throw InvalidScoringException.of(
                    ScoringMessage.SHEETS_DIFFER, "first", named(first), "second", named(other));
        }
    }

    private static String named(ScoreSheet sheet) {
        return sheet.policy().id() + " " + sheet.period().fromInclusive() + ".."
                + sheet.period().lastDay();
    }

    /**
     * Ranks subjects by any value.
     *
     * @param values what they are ranked by
     * @param direction whether the highest or the lowest comes first
     * @return the ranking, nobody unranked
     */
    public static Ranking of(Map<SubjectId, BigDecimal> values, Direction direction) {
        Comparator<BigDecimal> bestFirst =
                direction == Direction.HIGHER_IS_BETTER ? Comparator.reverseOrder() : Comparator.naturalOrder();
        List<Map.Entry<SubjectId, BigDecimal>> sorted = values.entrySet().stream()
                .sorted(Map.Entry.<SubjectId, BigDecimal>comparingByValue(bestFirst)
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        return new Ranking(placesOf(sorted), List.of());
    }

    private static List<Place> placesOf(List<Map.Entry<SubjectId, BigDecimal>> sorted) {
        List<Place> places = new ArrayList<>(sorted.size());
        for (int begin = 0; begin < sorted.size(); ) {
            int end = endOfEquals(sorted, begin);
            for (Map.Entry<SubjectId, BigDecimal> entry : sorted.subList(begin, end)) {
                places.add(new Place(begin + 1, sorted.size() - end + 1, entry.getKey(), entry.getValue()));
            }
            begin = end;
        }
        return places;
    }

    private static int endOfEquals(List<Map.Entry<SubjectId, BigDecimal>> sorted, int begin) {
        BigDecimal value = sorted.get(begin).getValue();
        int end = begin + 1;
        while (end < sorted.size() && sorted.get(end).getValue().compareTo(value) == 0) {
            end++;
        }
        return end;
    }

    /**
     * Those who stand at a rank.
     *
     * @param rank 1 for the best
     * @return the places of that rank; none if it is skipped because of a tie, or does not exist
     */
    public List<Place> at(int rank) {
        return places.stream().filter(place -> place.rank() == rank).toList();
    }

    /**
     * Those who stand at a rank counted from the bottom (末位、倒数第几名).
     *
     * @param rank 1 for the last
     * @return the places of that rank from the bottom; none if it is skipped because of a tie, or does not exist
     */
    public List<Place> fromBottom(int rank) {
        return places.stream().filter(place -> place.rankFromBottom() == rank).toList();
    }
}
