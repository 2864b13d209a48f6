package se.rattdela.casework;

import java.nio.file.Path;

/** Release on a real PostgreSQL. */
class PostgresReleaseTest extends ReleaseContract {
  @Override
  TestOffice start(Path folder) {
    return TestOffice.postgres(folder);
  }
}
