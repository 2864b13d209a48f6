package se.rattdela.casework;

import java.nio.file.Path;

/** What fields said before, on the encrypted H2 file. */
class H2HistoryTest extends HistoryContract {
  @Override
  TestOffice start(Path folder) {
    return TestOffice.h2(folder);
  }
}
