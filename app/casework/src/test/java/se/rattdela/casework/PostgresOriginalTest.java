package se.rattdela.casework;

import java.nio.file.Path;

/** Originals on a real PostgreSQL. */
class PostgresOriginalTest extends OriginalContract {
  @Override
  TestOffice start(Path folder) {
    return TestOffice.postgres(folder);
  }
}
