package org.wangge.jdbc.support;

import com.alibaba.druid.filter.stat.StatFilter;
import com.alibaba.druid.pool.DruidDataSource;
import com.alibaba.druid.wall.WallConfig;
import com.alibaba.druid.wall.WallFilter;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/**
 * Pools as many platforms have them: Druid with its statistics and its SQL firewall, which reads every statement. It cannot
 * read those that make the tables on PostgreSQL, which must be there.
 */
public final class DruidPools {

    private DruidPools() {}

    /** Beside a plain pool, one whose firewall is as it comes: several statements in one are refused. */
    public static DataSource asItComes(HikariDataSource plain) {
        return pool(plain, new WallConfig());
    }

    /** Beside a plain pool, one whose firewall lets several statements in one through. */
    public static DataSource lettingSeveralThrough(HikariDataSource plain) {
        WallConfig config = new WallConfig();
        config.setMultiStatementAllow(true);
        return pool(plain, config);
    }

    private static DataSource pool(HikariDataSource plain, WallConfig config) {
        WallFilter wall = new WallFilter();
        wall.setConfig(config);
        DruidDataSource pool = new DruidDataSource();
        pool.setUrl(plain.getJdbcUrl());
        pool.setUsername(plain.getUsername());
        pool.setPassword(plain.getPassword());
        pool.setDefaultAutoCommit(false);
        pool.setProxyFilters(List.of(wall, new StatFilter()));
        try {
            pool.init();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return pool;
    }
}
