package se.rattdela.casework;

import java.nio.file.Path;

/** What guides an assessment on PostgreSQL. */
class PostgresGuidanceTest extends GuidanceContract {
  @Override
  TestOffice start(Path folder) {
    return TestOffice.postgres(folder);
  }
}
