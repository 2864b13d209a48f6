package se.rattdela.casework;

import java.nio.file.Path;

/** Redress on a real PostgreSQL. */
class PostgresRedressTest extends RedressContract {
  @Override
  TestOffice start(Path folder) {
    return TestOffice.postgres(folder);
  }
}
