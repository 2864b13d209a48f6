package se.rattdela.casework;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/**
 * One PostgreSQL for all tests of a run, with a new and empty database for each test. It stops with
 * the run.
 */
public final class PostgresServer {
  private static final AtomicInteger LAST = new AtomicInteger();

  private PostgresServer() {}

  /** An empty database of its own. */
  public static DataSource newDatabase() {
    String name = "office" + LAST.incrementAndGet();
    EmbeddedPostgres server = Running.SERVER;
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + name);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return server.getDatabase("postgres", name);
  }

  /** Started when the first test asks. */
  private static final class Running {
    static final EmbeddedPostgres SERVER = start();

    private static EmbeddedPostgres start() {
      try {
        // Nothing here outlives the run, so nothing need wait for the disk.
        return EmbeddedPostgres.builder()
            .setServerConfig("fsync", "off")
            .setServerConfig("full_page_writes", "off")
            .start();
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
