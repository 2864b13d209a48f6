package se.rattdela.casework;

import java.nio.file.Path;

/** Questions to the jurist on PostgreSQL. */
class PostgresCounselTest extends CounselContract {
  @Override
  TestOffice start(Path folder) {
    return TestOffice.postgres(folder);
  }
}
