package org.wangge.jdbc.grid;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.wangge.core.grid.RegionId;
import org.wangge.jdbc.transaction.Row;
import org.wangge.jdbc.transaction.Session;
import org.wangge.jdbc.transaction.StoreException;
import org.wangge.jdbc.transaction.Write;

/**
 * The mark of the grids and units of a region, in the table {@code region_stamp}: a chain of digests over everything that
 * was written, so that what was rolled back and what was stored never share a mark.
 *
 * <p>It makes memory right on any number of nodes: each command reads the mark in the same statement as its case, and
 * whoever changes grids or units changes the mark in the same transaction. Who changes the tables by hand deletes the row
 * of the region, and until the next change nothing is kept in memory.
 */
public final class RegionStamp {

    private static final String FIND = "select change_stamp from region_stamp where region_id = ?";
    private static final String LOCK = FIND + " for update";
    private static final String UPDATE = "update region_stamp set change_stamp = ? where region_id = ?";
    private static final String INSERT = "insert into region_stamp (change_stamp, region_id) values (?, ?)";

    private RegionStamp() {}

    /** What a session has read of the mark of a region. */
    private record Known(RegionId region, Optional<String> stamp) {}

    /**
     * Notes the mark that came with another answer, so that it need not be asked for.
     *
     * @param session the session
     * @param region the region
     * @param stamp the mark, or empty if the region has none
     */
    public static void note(Session session, RegionId region, Optional<String> stamp) {
        session.note(RegionStamp.class, new Known(region, stamp));
    }

    /**
     * The mark of a region: as noted, or else as the table has it.
     *
     * @param session the session
     * @param region the region
     * @return the mark, or empty if the region has none
     */
    public static Optional<String> of(Session session, RegionId region) {
        return session.noted(RegionStamp.class, Known.class)
                .filter(known -> known.region().equals(region))
                .orElseGet(() -> read(session, region))
                .stamp();
    }

    private static Known read(Session session, RegionId region) {
        Known known = new Known(region, session.first(FIND, List.of(region.value()), Row::text));
        session.note(RegionStamp.class, known);
        return known;
    }

    /**
     * Changes the mark, since grids or units change.
     *
     * @param session the session
     * @param region the region
     * @param what the values that are written
     */
    public static void change(Session session, RegionId region, Object what) {
        Optional<String> before = session.first(LOCK, List.of(region.value()), Row::text);
        String next = digest(before.orElse("") + "\n" + what);
        List<Object> row = List.of(next, region.value());
        session.later(before.isPresent() ? Write.of(UPDATE, List.of(row)) : new FirstStamp(row));
        session.forget(RegionStamp.class);
    }

    private static String digest(String text) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    /** The first mark of a region; if somebody else makes it at the same time, the transaction is repeated. */
    private record FirstStamp(List<Object> row) implements Write {

        @Override
        public String sql() {
            return INSERT;
        }

        @Override
        public List<List<Object>> rows() {
            return List.of(row);
        }

        @Override
        public Optional<RuntimeException> onDuplicateKey() {
            return Optional.of(StoreException.conflict("Two store the first grids or units of a region"));
        }
    }
}
