package se.rattdela.casework;

import java.nio.file.Path;

/** The rule steward's book on a real PostgreSQL. */
class PostgresRulebookTest extends RulebookContract {
  @Override
  TestOffice start(Path folder) {
    return TestOffice.postgres(folder);
  }
}
