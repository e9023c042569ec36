package org.wangge.core.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.wangge.core.explain.Message;
import org.wangge.core.explain.RuleId;
import org.wangge.core.fact.Interval;

/**
 * Points by bands (分档计分): each range of the value has its points.
 *
 * <p>Papers write 0–50, 51–100, 100–200 and leave open what 100 is worth, and 94.6 % between 90 and 94. So the ranges
 * stand with brackets, and an item refuses bands that do not say exactly one thing for every value that its indicator
 * can take; for a count these are the whole numbers, so {@code [0, 50]} and {@code [51, *)} leave no gap. Immutable.
 *
 * @param bands the bands in ascending order, at least one
 */
public record Bands(List<Band> bands) implements ScoringMethod {

    /**
     * A range of values and what it is worth (档).
     *
     * @param range the values
     * @param points the points, from 0 to the maximum of the item
     */
    public record Band(Interval range, BigDecimal points) {

        /**
         * A band.
         *
         * @param range the values, such as {@code [0.9, 0.95)}
         * @param points the points
         * @return the band
         * @throws IllegalArgumentException if the range cannot be read
         */
        public static Band of(String range, long points) {
            return new Band(Interval.parse(range), BigDecimal.valueOf(points));
        }
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if there is no band
     */
    public Bands {
        bands = bands.stream()
                .sorted(Comparator.comparing(band -> Cut.beginOf(band.range())))
                .toList();
        if (bands.isEmpty()) {
            throw new IllegalArgumentException("Points by bands need at least one band, got none");
        }
    }

    /**
     * Points by bands.
     *
     * @param bands the bands, in any order
     * @return the method
     * @throws IllegalArgumentException if there is no band
     */
    public static Bands of(Band... bands) {
        return new Bands(List.of(bands));
    }

    @Override
    public BigDecimal points(BigDecimal value, BigDecimal maximum) {
        return bandOf(value).points();
    }

    private Band bandOf(BigDecimal value) {
        return bands.stream()
                .filter(band -> band.range().contains(value))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("No band covers " + value + " among " + canonicalText()));
    }

    @Override
    public List<Message> problems(RuleId item, Indicator indicator, BigDecimal maximum) {
        List<Message> problems = new ArrayList<>();
        for (Band band : bands) {
            if (band.points().signum() < 0 || band.points().compareTo(maximum) > 0) {
                problems.add(outOfRange(item, band, maximum));
            }
        }
        Interval domain = indicator.formula().possibleValues();
        Partition.flaws(bands.stream().map(Band::range).toList(), domain, !indicator.isRate()).stream()
                .map(flaw -> described(item, flaw, domain))
                .forEach(problems::add);
        return List.copyOf(problems);
    }

    private static Message outOfRange(RuleId item, Band band, BigDecimal maximum) {
        return Message.of(
                ScoringMessage.BAND_POINTS_OUT_OF_RANGE,
                "rule",
                item,
                "band",
                band.range(),
                "points",
                Plain.number(band.points()),
                "maximum",
                Plain.number(maximum));
    }

    private static Message described(RuleId item, Partition.Flaw flaw, Interval domain) {
        String number = Plain.number(flaw.number());
        return flaw.isGap()
                ? Message.of(ScoringMessage.BANDS_LEAVE_GAP, "rule", item, "number", number, "domain", domain)
                : Message.of(
                        ScoringMessage.BANDS_OVERLAP,
                        "rule",
                        item,
                        "number",
                        number,
                        "first",
                        flaw.ranges().get(0),
                        "second",
                        flaw.ranges().get(1));
    }

    @Override
    public Message arithmetic(BigDecimal value, BigDecimal maximum) {
        Band band = bandOf(value);
        return Message.of(
                ScoringMessage.IN_BAND,
                "value",
                value.toPlainString(),
                "band",
                band.range(),
                "points",
                Plain.number(band.points()));
    }

    @Override
    public String canonicalText() {
        return bands.stream()
                .map(band -> band.range() + " " + Plain.number(band.points()))
                .collect(Collectors.joining("; ", "bands ", ""));
    }
}
