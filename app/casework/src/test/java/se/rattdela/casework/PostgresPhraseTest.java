package se.rattdela.casework;

import java.nio.file.Path;

/** The same on PostgreSQL. */
class PostgresPhraseTest extends PhraseContract {
  @Override
  TestOffice start(Path folder) {
    return TestOffice.postgres(folder);
  }
}
