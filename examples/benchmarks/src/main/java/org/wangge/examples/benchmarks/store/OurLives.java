package org.wangge.examples.benchmarks.store;

import java.sql.SQLException;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.wangge.core.casefile.CaseDesk;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.casefile.CaseId;
import org.wangge.core.store.Stores;

/** Cases through the door of the library: rules of a built-in pack, with clocks, outgoing events and command ids. */
final class OurLives implements Contender {

    private static final String CLOSED = "select count(*) from case_file where is_closed = 1";
    private static final String CHANGES =
            "select count(*) from (select distinct case_id, recorded_at from case_event) changes";

    private final String name;
    private final Script script;
    private final OpenPlace place;
    private int cases;

    private OurLives(String name, DataSource pool, UnaryOperator<Stores> seen) {
        this.name = name;
        this.script = Script.on(pool);
        this.place = OpenPlace.over(pool, seen);
    }

    /** The library as it is. */
    static OurLives whole(DataSource pool) {
        return new OurLives("ours", pool, stores -> stores);
    }

    /** The library without clocks, outgoing events and command ids, which the floor does not have either. */
    static OurLives bare(DataSource pool) {
        return new OurLives("ours bare", pool, BareStores::new);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void work() {
        cases++;
        String id = "case-" + cases;
        int group = cases % SmallPlace.GROUPS;
        String leader = "leader" + group;
        String cadre = "cadre" + SmallPlace.villageOf(group);
        place.act(id, leader, "report", Map.of("category", "sanitation", "location", "g" + group));
        place.act(id, leader, "sort", Map.of("scope", "community"));
        place.act(id, leader, "urge", Map.of());
        place.act(id, cadre, "take", Map.of());
        place.act(id, cadre, "settle", Map.of("result", "swept"));
        place.act(id, leader, "inform", Map.of());
        place.act(id, "secretary" + SmallPlace.villageOf(group), "publish", Map.of());
        place.act(id, "secretary" + SmallPlace.villageOf(group), "close", Map.of());
    }

    /** The first case must also be what its events tell. */
    @Override
    public Progress answer() throws SQLException {
        work();
        CaseId id = new CaseId(SmallPlace.REGION, "case-" + cases);
        CaseDesk desk = place.governance().cases();
        if (!CaseFile.fold(desk.history(id)).equals(desk.find(id).orElseThrow())) {
            throw new IllegalStateException("Case " + id + " is not what its events tell");
        }
        return progress();
    }

    private Progress progress() throws SQLException {
        return new Progress(script.number(CLOSED), script.number(CHANGES));
    }

    @Override
    public void check() throws SQLException {
        progress().require(cases, name);
    }

    @Override
    public void close() {
        place.close();
    }
}
