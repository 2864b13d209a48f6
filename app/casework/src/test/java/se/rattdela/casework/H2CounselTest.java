package se.rattdela.casework;

import java.nio.file.Path;

/** Questions to the jurist on the encrypted H2 file. */
class H2CounselTest extends CounselContract {
  @Override
  TestOffice start(Path folder) {
    return TestOffice.h2(folder);
  }
}
