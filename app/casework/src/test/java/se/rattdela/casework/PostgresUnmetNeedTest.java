package se.rattdela.casework;

import java.nio.file.Path;

/** What could not be shared, on a real PostgreSQL. */
class PostgresUnmetNeedTest extends UnmetNeedContract {
  @Override
  TestOffice start(Path folder) {
    return TestOffice.postgres(folder);
  }
}
