package org.wangge.core.fact;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A point on the map (位置坐标): longitude and latitude in degrees, for instance {@code 117.123456,39.123456}.
 *
 * <p>Meant are CGCS2000 or WGS-84, which differ by less than any photo can show. Coordinates of map services that shift
 * them (GCJ-02, BD-09) have to be shifted back before they come here: they miss by several hundred metres. Longitude
 * comes first, as in GeoJSON; a pair that is turned round is noticed where its latitude is beyond 90 degrees, which is so
 * everywhere in China. Immutable.
 *
 * @param longitude degrees east, from -180 to 180, at most 8 decimals
 * @param latitude degrees north, from -90 to 90, at most 8 decimals
 */
public record GeoPoint(BigDecimal longitude, BigDecimal latitude) {

    /** What a point looks like, for messages. */
    public static final String EXAMPLE = "117.123456,39.123456";

    private static final Pattern FORM =
            Pattern.compile("(-?[0-9]{1,3}(?:\\.[0-9]{1,8})?),(-?[0-9]{1,2}(?:\\.[0-9]{1,8})?)");
    private static final int MOST_DECIMALS = 8;
    private static final BigDecimal EASTERNMOST = BigDecimal.valueOf(180);
    private static final BigDecimal NORTHERNMOST = BigDecimal.valueOf(90);

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if a coordinate lies beyond its bounds or has more than 8 decimals
     */
    public GeoPoint {
        longitude = checked("longitude", longitude, EASTERNMOST);
        latitude = checked("latitude", latitude, NORTHERNMOST);
    }

    private static BigDecimal checked(String what, BigDecimal degrees, BigDecimal most) {
        BigDecimal plain = degrees.signum() == 0 ? BigDecimal.ZERO : degrees.stripTrailingZeros();
        if (plain.abs().compareTo(most) > 0 || plain.scale() > MOST_DECIMALS) {
            throw new IllegalArgumentException("A " + what + " is from -" + most + " to " + most
                    + " degrees with at most 8 decimals, got " + degrees);
        }
        return plain;
    }

    /**
     * Reads the written form.
     *
     * @param text for instance {@code 117.123456,39.123456}
     * @return the point, or empty if the text has another form or lies beyond the bounds
     */
    public static Optional<GeoPoint> find(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        BigDecimal longitude = new BigDecimal(form.group(1));
        BigDecimal latitude = new BigDecimal(form.group(2));
        boolean isOnEarth =
                longitude.abs().compareTo(EASTERNMOST) <= 0 && latitude.abs().compareTo(NORTHERNMOST) <= 0;
        return isOnEarth ? Optional.of(new GeoPoint(longitude, latitude)) : Optional.empty();
    }

    /**
     * The written form, without zeros that say nothing.
     *
     * @return for instance {@code 117.123456,39.123456}
     */
    @Override
    public String toString() {
        return longitude.toPlainString() + "," + latitude.toPlainString();
    }
}
