package se.rattdela.casework;

import java.nio.file.Path;

/** The office on the encrypted H2 file. */
class H2MarkingTest extends MarkingContract {
  @Override
  TestOffice start(Path folder) {
    return TestOffice.h2(folder);
  }
}
