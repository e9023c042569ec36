package org.wangge.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wangge.core.scoring.Town.JUNE;
import static org.wangge.core.scoring.Town.LI;
import static org.wangge.core.scoring.Town.WANG;
import static org.wangge.core.scoring.Town.closedOn;
import static org.wangge.core.scoring.Town.item;
import static org.wangge.core.scoring.Town.number;
import static org.wangge.core.scoring.Town.policy;
import static org.wangge.core.scoring.Town.problemsOf;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wangge.core.explain.Message;

class RankingTest {

    private static final Map<SubjectId, BigDecimal> VALUES = Map.of(
            SubjectId.of("a"), number("90"),
            SubjectId.of("b"), number("95.0"),
            SubjectId.of("c"), number("95.00"),
            SubjectId.of("d"), number("60"),
            SubjectId.of("e"), number("60"));

    private static List<String> shown(List<Ranking.Place> places) {
        return places.stream()
                .map(place -> place.rank() + "/" + place.rankFromBottom() + " " + place.subject())
                .toList();
    }

    @Test
    void sharesPlacesAndSkipsTheNext() {
        assertThat(shown(Ranking.of(VALUES, Direction.HIGHER_IS_BETTER).places()))
                .containsExactly("1/4 b", "1/4 c", "3/3 a", "4/1 d", "4/1 e");
    }

    @Test
    void mayPutTheLowestFirst() {
        assertThat(shown(Ranking.of(VALUES, Direction.LOWER_IS_BETTER).places()))
                .containsExactly("1/4 d", "1/4 e", "3/3 a", "4/1 b", "4/1 c");
    }

    @Test
    void findsPlacesFromBothEnds() {
        Ranking ranking = Ranking.of(VALUES, Direction.HIGHER_IS_BETTER);

        assertThat(shown(ranking.at(1))).containsExactly("1/4 b", "1/4 c");
        assertThat(ranking.at(2)).isEmpty();
        assertThat(shown(ranking.fromBottom(1))).containsExactly("4/1 d", "4/1 e");
        assertThat(ranking.fromBottom(2)).isEmpty();
        assertThat(shown(ranking.fromBottom(3))).containsExactly("3/3 a");
    }

    @Test
    void ranksSheetsByTheirTotals() {
        ScoringPolicy policy = policy(item("overdue", "100", Indicators.casesOverdue(), Deduction.of(number("1"))))
                .build();
        List<ScoreSheet> sheets =
                ScoringEngine.of(policy).evaluate(JUNE, List.of(LI, WANG), List.of(closedOn("c", "2026-06-30T10:00")));

        assertThat(shown(Ranking.of(sheets).places())).containsExactly("1/2 wang", "2/1 li");
    }

    @Test
    void isEmptyForNobody() {
        assertThat(Ranking.of(List.of()).places()).isEmpty();
    }

    @Test
    void refusesSheetsOfDifferentPoliciesOrOfOneSubject() {
        ScoreItem item = item("overdue", "100", Indicators.casesOverdue(), Deduction.of(number("1")));
        ScoreSheet one = Town.sheetOfLi(policy(item).build());
        ScoreSheet other =
                Town.sheetOfLi(policy(item).period(PeriodKind.CAMPAIGN).build());

        assertThat(problemsOf(() -> Ranking.of(List.of(one, other))))
                .extracting(Message::code)
                .containsExactly(ScoringMessage.SHEETS_DIFFER);
        assertThat(problemsOf(() -> Ranking.of(List.of(one, one))))
                .extracting(Message::code)
                .containsExactly(ScoringMessage.SUBJECT_TWICE);
    }
}
