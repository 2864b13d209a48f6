package se.rattdela.casework;

import java.nio.file.Path;

/** The log review and the yearly account, on a real PostgreSQL. */
class PostgresAccountTest extends AccountContract {
  @Override
  TestOffice start(Path folder) {
    return TestOffice.postgres(folder);
  }
}
