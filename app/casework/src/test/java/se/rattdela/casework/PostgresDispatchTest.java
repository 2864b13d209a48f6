package se.rattdela.casework;

import java.nio.file.Path;

/** Dispatch on a real PostgreSQL. */
class PostgresDispatchTest extends DispatchContract {
  @Override
  TestOffice start(Path folder) {
    return TestOffice.postgres(folder);
  }
}
