package se.rattdela.casework;

import java.nio.file.Path;

/** The same on PostgreSQL. */
class PostgresProfileTest extends ProfileContract {
  @Override
  TestOffice start(Path folder) {
    return TestOffice.postgres(folder);
  }
}
