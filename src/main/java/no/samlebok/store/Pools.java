package no.samlebok.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * The connections to a database file.
 *
 * @param reads for looking things up
 * @param writes the only one that writes
 */
record Pools(HikariDataSource reads, HikariDataSource writes) implements AutoCloseable {
    private static final int READERS = 4;
    private static final Duration BUSY = Duration.ofSeconds(10);
    /** What a transaction that returned must have come through: a loss of power, and a fault in a key. */
    private static final Map<String, String> EXPECTED =
            new TreeMap<>(Map.of("journal_mode", "wal", "synchronous", "2", "foreign_keys", "1"));

    static Pools open(Path file) {
        var writes = pool(file, 1, SQLiteConfig.TransactionMode.IMMEDIATE);
        try {
            migrate(writes);
            check(writes);
            var reads = pool(file, READERS, SQLiteConfig.TransactionMode.DEFERRED);
            check(reads);
            return new Pools(reads, writes);
        } catch (RuntimeException e) {
            writes.close();
            throw e;
        }
    }

    /** Brings the tables up to this version of the program, and refuses those of a later one. */
    private static void migrate(HikariDataSource writes) {
        try {
            Flyway.configure()
                    .dataSource(writes)
                    .locations("classpath:store")
                    .ignoreMigrationPatterns(new String[0])
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new IllegalStateException("the database is not one that this version can use: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        reads.close();
        writes.close();
    }

    private static HikariDataSource pool(Path file, int size, SQLiteConfig.TransactionMode mode) {
        var settings = new SQLiteConfig();
        settings.setJournalMode(SQLiteConfig.JournalMode.WAL);
        settings.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        settings.enforceForeignKeys(true);
        settings.setBusyTimeout((int) BUSY.toMillis());
        settings.setTransactionMode(mode);
        var source = new SQLiteDataSource(settings);
        source.setUrl("jdbc:sqlite:" + file);
        var pool = new HikariConfig();
        pool.setDataSource(source);
        pool.setMaximumPoolSize(size);
        pool.setPoolName(size == 1 ? "writes" : "reads");
        return new HikariDataSource(pool);
    }

    /** A setting is asked for back, for SQLite does not say when it cannot follow one. */
    private static void check(HikariDataSource pool) {
        var found = new TreeMap<String, String>();
        try (var connection = pool.getConnection()) {
            for (var setting : EXPECTED.keySet()) {
                found.put(setting, asked(connection, setting));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the database does not answer", e);
        }
        if (!found.equals(EXPECTED)) {
            throw new IllegalStateException("the database is set to " + found + ", and must be set to " + EXPECTED);
        }
    }

    private static String asked(Connection connection, String setting) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery("pragma " + setting)) {
            return answer.next() ? answer.getString(1) : "";
        }
    }
}
