package se.rattdela.casework;

import java.nio.file.Path;

/** The same on PostgreSQL. */
class PostgresPersonTest extends PersonContract {
  @Override
  TestOffice start(Path folder) {
    return TestOffice.postgres(folder);
  }
}
