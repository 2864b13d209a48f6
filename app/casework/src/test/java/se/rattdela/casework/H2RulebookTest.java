package se.rattdela.casework;

import java.nio.file.Path;

/** The rule steward's book on the encrypted H2 file. */
class H2RulebookTest extends RulebookContract {
  @Override
  TestOffice start(Path folder) {
    return TestOffice.h2(folder);
  }
}
