package se.rattdela.casework.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.StoreException;

/** Brings the schema to the program's version; costs one query when it is there already. */
final class Migrations {
  /** Highest version among the scripts beside this class. */
  static final int CURRENT = 23;

  private static final String APPLIED =
      "select max(cast(\"version\" as integer)) from \"flyway_schema_history\""
          + " where \"success\" = true";
  private static final String HISTORY =
      "select count(*) from information_schema.tables where table_name = 'flyway_schema_history'";

  private Migrations() {}

  static void run(DataSource source) {
    Integer applied = applied(source);
    if (applied != null && applied > CURRENT) {
      throw new StoreException(ErrorCode.NEWER_DATABASE);
    }
    if (applied != null && applied == CURRENT) {
      return; // Flyway itself takes a second to find that out.
    }
    Flyway.configure()
        .dataSource(source)
        .locations("classpath:se/rattdela/casework/store/migration")
        .load()
        .migrate();
  }

  private static @Nullable Integer applied(DataSource source) {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      try (ResultSet history = statement.executeQuery(HISTORY)) {
        if (!history.next() || history.getInt(1) == 0) {
          return null;
        }
      }
      try (ResultSet version = statement.executeQuery(APPLIED)) {
        return version.next() ? version.getInt(1) : null;
      }
    } catch (SQLException e) {
      throw new StoreException(ErrorCode.DATABASE_FAILED, SqlFailure.of(e));
    }
  }
}
