package se.rattdela.casework;

import java.nio.file.Path;

/** The office on a real PostgreSQL. */
class PostgresMarkingTest extends MarkingContract {
  @Override
  TestOffice start(Path folder) {
    return TestOffice.postgres(folder);
  }
}
