/**
 * Scoring (考核): from what happened in a period to points, grades and places, with the arithmetic kept.
 *
 * <p>The way goes in one direction. The facts are {@link org.wangge.core.scoring.CaseOutcome} rows, one a case. A
 * {@link org.wangge.core.scoring.Measure} says which cases count (立案数, 应结案数, 按期结案数 …), a
 * {@link org.wangge.core.scoring.Count} is a measure over some categories, an
 * {@link org.wangge.core.scoring.Indicator} is one count or the ratio of two, with a written meaning for a zero
 * denominator. A {@link org.wangge.core.scoring.ScoreItem} turns an indicator into points by a
 * {@link org.wangge.core.scoring.ScoringMethod}: in proportion, by bands, or by deduction. A
 * {@link org.wangge.core.scoring.ScoringPolicy} is the set of items whose weights make the full score, with its
 * {@link org.wangge.core.scoring.GradeScale}.
 *
 * <p>The {@link org.wangge.core.scoring.ScoringEngine} runs a policy over the rows in a single pass and gives one
 * {@link org.wangge.core.scoring.ScoreSheet} a subject. A sheet holds the ids of the cases behind each count, so that a
 * worker who disputes a figure can be shown the cases, and everything on it can be computed again from it alone. A
 * {@link org.wangge.core.scoring.Ranking} orders the sheets of one period.
 *
 * <p>Every definition is checked when it is made: weights that do not sum to the full score, bands and grades with a gap
 * or an overlap are refused by an {@link org.wangge.core.scoring.InvalidScoringException} that names a number for which
 * the rules say nothing, or two things. All numbers are {@link java.math.BigDecimal} with a declared
 * {@link org.wangge.core.scoring.Rounding}.
 */
@NullMarked
package org.wangge.core.scoring;

import org.jspecify.annotations.NullMarked;
