package se.rattdela.casework.store;

/** Lets tests of other packages count what the database is asked. */
public final class StoreProbe {
  private StoreProbe() {}

  /** Number of SQL statements that an action prepares. */
  public static long statements(Database database, Runnable action) {
    var statistics = database.sessions().getStatistics();
    statistics.setStatisticsEnabled(true);
    statistics.clear();
    action.run();
    return statistics.getPrepareStatementCount();
  }
}
