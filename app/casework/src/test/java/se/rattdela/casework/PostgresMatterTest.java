package se.rattdela.casework;

import java.nio.file.Path;

/** Kinds of matters on a real PostgreSQL. */
class PostgresMatterTest extends MatterContract {
  @Override
  TestOffice start(Path folder) {
    return TestOffice.postgres(folder);
  }
}
