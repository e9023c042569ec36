package org.wangge.jdbc.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wangge.core.store.CaseQuery;
import org.wangge.jdbc.JdbcStores;
import org.wangge.jdbc.support.Databases;
import org.wangge.jdbc.support.ExplainingDataSource;

/** H2 does not find a second token by its index: joined, it would compare the tokens of a region each with each. */
class H2TitleTest {

    @Test
    void isAskedForOneTokenAtATime() {
        ExplainingDataSource explaining = new ExplainingDataSource(Databases.h2("title"));
        JdbcStores stores = JdbcStores.on(explaining.dataSource());
        explaining.take();

        stores.queries()
                .count(CaseQuery.in(ManyCases.REGION).text("broken lamp").build());

        List<String> plans = explaining.take();
        assertThat(plans)
                .singleElement()
                .asString()
                .contains("from case_token t")
                .doesNotContain("join case_token");
    }
}
