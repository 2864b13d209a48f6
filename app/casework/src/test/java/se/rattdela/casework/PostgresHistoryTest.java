package se.rattdela.casework;

import java.nio.file.Path;

/** What fields said before, on PostgreSQL. */
class PostgresHistoryTest extends HistoryContract {
  @Override
  TestOffice start(Path folder) {
    return TestOffice.postgres(folder);
  }
}
