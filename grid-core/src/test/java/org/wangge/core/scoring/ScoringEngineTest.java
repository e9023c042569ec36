package org.wangge.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wangge.core.scoring.Town.JUNE;
import static org.wangge.core.scoring.Town.LI;
import static org.wangge.core.scoring.Town.WANG;
import static org.wangge.core.scoring.Town.at;
import static org.wangge.core.scoring.Town.caseOfLi;
import static org.wangge.core.scoring.Town.closedOn;
import static org.wangge.core.scoring.Town.item;
import static org.wangge.core.scoring.Town.number;
import static org.wangge.core.scoring.Town.policy;
import static org.wangge.core.scoring.Town.problemsOf;
import static org.wangge.core.scoring.Town.sheetOfLi;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.wangge.core.explain.Basis;
import org.wangge.core.explain.Citation;
import org.wangge.core.explain.Message;
import org.wangge.core.explain.Text;

class ScoringEngineTest {

    private static final ScoreItem ON_TIME = item(
            "on-time",
            "60",
            Town.onTimeRate(ZeroDenominator.NOT_APPLICABLE),
            Proportional.of(Direction.HIGHER_IS_BETTER));
    private static final ScoreItem OVERDUE =
            item("overdue", "40", Indicators.casesOverdue(), Deduction.of(number("15")));

    /** Two closed on time, one late, one still open after its limit: 2 of 4 on time, 2 overdue. */
    private static final CaseOutcome[] FOUR = {
        closedOn("c1", "2026-06-10T10:00"),
        closedOn("c2", "2026-06-20T23:59"),
        closedOn("c3", "2026-06-21T00:00"),
        caseOfLi("c4").closingDueExclusive(at("2026-06-21T00:00")).build()
    };

    @Test
    void computesPointsTotalAndGrade() {
        ScoreSheet sheet =
                sheetOfLi(policy(ON_TIME, OVERDUE).grades(Town.grades()).build(), FOUR);

        assertThat(sheet.lines()).extracting(ScoreLine::points).containsExactly(number("30.00"), number("10.00"));
        assertThat(sheet.total()).contains(number("40.00"));
        assertThat(sheet.grade())
                .hasValueSatisfying(grade -> assertThat(grade.id()).isEqualTo("d"));
    }

    @Test
    void keepsTheCasesBehindEachCount() {
        ScoreSheet sheet = sheetOfLi(policy(ON_TIME, OVERDUE).build(), FOUR);

        assertThat(sheet.lines().get(0).value().measured())
                .extracting(Measured::cases)
                .containsExactly(List.of("c1", "c2"), List.of("c1", "c2", "c3", "c4"));
        assertThat(sheet.lines().get(1).value().measured())
                .extracting(Measured::cases)
                .containsExactly(List.of("c3", "c4"));
    }

    @Test
    void addsTheBase() {
        ScoreItem small = item("overdue", "40", Indicators.casesOverdue(), Deduction.of(number("7.5")));

        assertThat(sheetOfLi(policy(small).base(number("60")).build(), FOUR).total())
                .contains(number("85.00"));
    }

    @Test
    void neverFallsBelowZero() {
        ScoreItem base = item("overdue", "0", Indicators.casesOverdue(), Deduction.of(number("9"), number("-100")));
        ScoreSheet sheet = sheetOfLi(
                policy(base).base(number("10")).fullScore(number("10")).build(), FOUR);

        assertThat(sheet.lines().get(0).points()).isEqualByComparingTo("-18");
        assertThat(sheet.total()).contains(number("0.00"));
        assertThat(sheet.explain().render(Locale.ENGLISH)).contains("the sum of -8.00 lies below 0");
    }

    @Nested
    class WithItemsThatDoNotApply {

        @Test
        void scalesTheOthersUp() {
            // nothing was due, so 40 of 40 points count as 100 of 100
            assertThat(sheetOfLi(policy(ON_TIME, OVERDUE).build()).total()).contains(number("100.00"));
        }

        @Test
        void scalesWithOneRounding() {
            ScoreItem reworks = item("reworks", "30", Indicators.counting(Measure.REWORKS), Deduction.of(number("10")));
            ScoreItem half = item(
                    "on-time",
                    "70",
                    Town.onTimeRate(ZeroDenominator.NOT_APPLICABLE),
                    Proportional.of(Direction.HIGHER_IS_BETTER));
            CaseOutcome reworked =
                    caseOfLi("c1").handledAt(at("2026-06-03T10:00")).reworks(1).build();

            ScoreSheet sheet = sheetOfLi(policy(half, reworks).build(), reworked);

            // 20 × 100 / 30
            assertThat(sheet.total()).contains(number("66.67"));
            assertThat(sheet.explain().render(Locale.ENGLISH)).contains("0 + (20.00) × 100 / 30 = 66.67");
        }

        @Test
        void givesFullPointsIfDeclaredSo() {
            ScoreSheet sheet = sheetOfLi(policy(ON_TIME, OVERDUE)
                    .notApplicable(NotApplicable.FULL_POINTS)
                    .build());

            assertThat(sheet.lines().get(0).points()).isEqualByComparingTo("60");
            assertThat(sheet.lines().get(0).applies()).isFalse();
            assertThat(sheet.total()).contains(number("100.00"));
        }

        @Test
        void hasNoTotalIfNothingApplies() {
            ScoreItem all = item(
                    "on-time",
                    "100",
                    Town.onTimeRate(ZeroDenominator.NOT_APPLICABLE),
                    Proportional.of(Direction.HIGHER_IS_BETTER));
            ScoreSheet sheet = sheetOfLi(policy(all).grades(Town.grades()).build());

            assertThat(sheet.total()).isEmpty();
            assertThat(sheet.grade()).isEmpty();
            assertThat(sheet.explain().render(Locale.CHINESE)).contains("不计总分");
            assertThat(Ranking.of(List.of(sheet)).unranked()).containsExactly(LI);
        }

        @Test
        void takesAZeroOrAFullRateAsDeclared() {
            assertThat(sheetOfLi(policy(onTime(ZeroDenominator.ZERO), OVERDUE).build())
                            .total())
                    .contains(number("40.00"));
            assertThat(sheetOfLi(policy(onTime(ZeroDenominator.FULL), OVERDUE).build())
                            .total())
                    .contains(number("100.00"));
        }

        private static ScoreItem onTime(ZeroDenominator whenZero) {
            return item("on-time", "60", Town.onTimeRate(whenZero), Proportional.of(Direction.HIGHER_IS_BETTER));
        }
    }

    @Nested
    class Attributing {

        @Test
        void countsAsReporterAndAsHandlerInOnePolicy() {
            ScoreItem reported = ScoreItem.builder()
                    .from(item(
                            "reported",
                            "60",
                            Indicators.casesReported(),
                            Bands.of(Bands.Band.of("[0, 1]", 0), Bands.Band.of("[2, *)", 60))))
                    .attribution(Attribution.REPORTER)
                    .build();
            CaseOutcome reportedByWang = closedOn("c5", "2026-06-25T10:00");
            CaseOutcome byWang =
                    CaseOutcome.builder().from(reportedByWang).reporter(WANG).build();
            List<CaseOutcome> rows = List.of(
                    byWang, CaseOutcome.builder().from(byWang).caseId("c6").build());

            List<ScoreSheet> sheets =
                    ScoringEngine.of(policy(reported, OVERDUE).build()).evaluate(JUNE, List.of(LI, WANG), rows);

            assertThat(sheets).extracting(ScoreSheet::subject).containsExactly(LI, WANG);
            assertThat(sheets.get(0).lines())
                    .extracting(ScoreLine::points)
                    .containsExactly(number("0.00"), number("10.00"));
            assertThat(sheets.get(1).lines())
                    .extracting(ScoreLine::points)
                    .containsExactly(number("60.00"), number("40.00"));
        }

        @Test
        void countsForAGridAndThoseAboveIt() {
            SubjectId village = SubjectId.of("v1");
            SubjectId other = SubjectId.of("v2");
            ScoringPolicy villages = policy(ON_TIME, OVERDUE)
                    .subjects(SubjectGroup.gridsAt("village"))
                    .build();
            CaseOutcome late = CaseOutcome.builder()
                    .from(FOUR[2])
                    .addGrids(SubjectId.of("g1"), village)
                    .build();

            List<ScoreSheet> sheets = ScoringEngine.of(villages).evaluate(JUNE, List.of(village, other), List.of(late));

            assertThat(sheets.get(0).total()).contains(number("25.00"));
            assertThat(sheets.get(1).total()).contains(number("100.00"));
        }

        @Test
        void countsForAUnit() {
            SubjectId office = SubjectId.of("office");
            ScoringPolicy units = policy(ON_TIME, OVERDUE)
                    .subjects(SubjectGroup.unitsOf("department"))
                    .build();
            CaseOutcome late = CaseOutcome.builder().from(FOUR[2]).unit(office).build();

            assertThat(ScoringEngine.of(units)
                            .evaluate(JUNE, List.of(office), List.of(late))
                            .get(0)
                            .total())
                    .contains(number("25.00"));
        }

        @Test
        void countsSomeCategoriesOnly() {
            ScoreItem noise = item(
                    "noise",
                    "100",
                    Indicator.count("noise-overdue", Text.of("噪声超期数"), Count.of(Measure.CASES_OVERDUE, "noise")),
                    Deduction.of(number("1")));
            CaseOutcome loud = CaseOutcome.builder()
                    .from(FOUR[3])
                    .category("noise")
                    .caseId("c9")
                    .build();

            ScoreSheet sheet = sheetOfLi(policy(noise).build(), FOUR[3], loud);

            assertThat(sheet.lines().get(0).value().measured().get(0).cases()).containsExactly("c9");
        }
    }

    @Test
    void repeatsACaseThatCountsRepeatedly() {
        ScoreItem reworks = item("reworks", "100", Indicators.counting(Measure.REWORKS), Deduction.of(number("2")));
        CaseOutcome row =
                caseOfLi("c1").handledAt(at("2026-06-03T10:00")).reworks(2).build();

        ScoreSheet sheet = sheetOfLi(policy(reworks).build(), row);

        assertThat(sheet.lines().get(0).value().measured().get(0).cases()).containsExactly("c1", "c1");
        assertThat(sheet.total()).contains(number("96.00"));
    }

    @Nested
    class Refusing {

        @Test
        void wantsThePeriodOfThePolicy() {
            List<Message> problems =
                    problemsOf(() -> ScoringEngine.of(policy(ON_TIME, OVERDUE).build())
                            .evaluate(ScoringPeriod.quarter(2026, 2, Town.ZONE), List.of(LI), List.of()));

            assertThat(problems).extracting(Message::code).containsExactly(ScoringMessage.PERIOD_DOES_NOT_FIT);
        }

        @Test
        void wantsEachSubjectOnce() {
            assertThat(problemsOf(
                            () -> ScoringEngine.of(policy(ON_TIME, OVERDUE).build())
                                    .evaluate(JUNE, List.of(LI, LI), List.of())))
                    .extracting(Message::code)
                    .containsExactly(ScoringMessage.SUBJECT_TWICE);
        }

        @Test
        void wantsSheetsThatAddUp() {
            ScoreSheet sheet = sheetOfLi(policy(ON_TIME, OVERDUE).build(), FOUR);
            List<ScoreLine> forged = new ArrayList<>(sheet.lines());
            forged.set(1, new ScoreLine(OVERDUE, forged.get(1).value(), number("40.00")));

            assertThat(problemsOf(() -> new ScoreSheet(sheet.policy(), LI, JUNE, forged)))
                    .extracting(Message::code)
                    .containsExactly(ScoringMessage.SHEET_DOES_NOT_ADD_UP);
            assertThat(problemsOf(() -> new ScoreSheet(sheet.policy(), LI, JUNE, List.of())))
                    .extracting(Message::code)
                    .containsExactly(ScoringMessage.SHEET_DOES_NOT_ADD_UP);
        }
    }

    @Nested
    class Explaining {

        private final ScoreItem cited = ScoreItem.builder()
                .from(ON_TIME)
                .title(Text.of("按期结案", "closing on time"))
                .basis(new Basis(List.of(Citation.of("plan11", "P11-5.4.3")), java.util.Optional.of("权重由本包确定")))
                .build();
        private final ScoreSheet sheet =
                sheetOfLi(policy(cited, OVERDUE).grades(Town.grades()).build(), FOUR[0], FOUR[1], FOUR[2]);

        @Test
        void showsTheArithmeticInEnglish() {
            assertThat(sheet.explain().render(Locale.ENGLISH)).isEqualTo("""
                            li: assessment of leaders, 2026-06-01 to 2026-06-30, 65.00 of 100 points
                              closing on time: 40.00 of 60 points [plan11:P11-5.4.3]
                                cases closed on time: 2
                                  cases: c1, c2
                                cases due to close: 3
                                  cases: c1, c2, c3
                                on-time closing rate = 2 / 3 = 0.6667 (to 4 decimals, half up)
                                0.6667 × 60 = 40.002
                                40.002 rounds to 40.00
                                choice of this pack: 权重由本包确定
                              overdue: 25.00 of 40 points
                                cases overdue: 1
                                  cases: c3
                                cases overdue = 1
                                40 − 15 × 1, not below 0, gives 25
                                choice of this pack: 原文将细则另定
                              total: 0 + 40.00 + 25.00 = 65.00
                              grade: fair, the total lies in [60, 75)
                                choice of this pack: 原文将细则另定
                              choice of this pack: 原文将细则另定""");
        }

        @Test
        void showsItInChinese() {
            assertThat(sheet.explain().render(Locale.CHINESE))
                    .contains(
                            "li：网格长考核，2026-06-01 至 2026-06-30，得 65.00 分（满分 100 分）",
                            "按期结案：得 40.00 分（分值 60 分） [plan11:P11-5.4.3]",
                            "按期结案率 = 2 / 3 = 0.6667（保留 4 位小数，四舍五入）",
                            "本包所作选择：权重由本包确定",
                            "等次：合格，总分在 [60, 75)");
        }

        @Test
        void namesTheFirstCasesOfMany() {
            CaseOutcome[] many = java.util.stream.IntStream.rangeClosed(1, 11)
                    .mapToObj(i -> closedOn("k" + i, "2026-06-10T10:00"))
                    .toArray(CaseOutcome[]::new);

            assertThat(sheetOfLi(policy(ON_TIME, OVERDUE).build(), many)
                            .lines()
                            .get(0)
                            .explain()
                            .render(Locale.ENGLISH))
                    .contains("cases: k1, k2, k3, k4, k5, k6, k7, k8 and 3 more");
        }

        @Test
        void saysWhatHappensWithoutADenominator() {
            ScoreItem zero = item(
                    "on-time", "60", Town.onTimeRate(ZeroDenominator.ZERO), Proportional.of(Direction.LOWER_IS_BETTER));

            assertThat(sheetOfLi(policy(ON_TIME, OVERDUE).build()).explain().render(Locale.ENGLISH))
                    .contains("nothing to divide by, not applicable as declared", "is left out as declared");
            assertThat(sheetOfLi(policy(zero, OVERDUE).build()).explain().render(Locale.ENGLISH))
                    .contains("= 0 / 0: nothing to divide by, 0.0000 as declared", "(1 − 0.0000) × 60 = 60");
        }
    }
}
