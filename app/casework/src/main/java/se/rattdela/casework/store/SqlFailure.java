package se.rattdela.casework.store;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for a failure of the database in logs: databases quote values in their messages, and
 * those are personal data. Keeps class, SQL state and stack trace.
 */
final class SqlFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private SqlFailure(String message) {
    super(message);
  }

  static SqlFailure of(Throwable failure) {
    SqlFailure clean = new SqlFailure(failure.getClass().getName() + state(failure));
    clean.setStackTrace(failure.getStackTrace());
    return clean;
  }

  private static String state(Throwable failure) {
    SQLException sql = sqlException(failure);
    return sql == null ? "" : ", SQL state " + sql.getSQLState() + ", code " + sql.getErrorCode();
  }

  /** The database's own exception somewhere behind a failure. */
  static @Nullable SQLException sqlException(Throwable failure) {
    for (Throwable t = failure; t != null; t = t.getCause()) {
      if (t instanceof SQLException sql) {
        return sql;
      }
    }
    return null;
  }
}
