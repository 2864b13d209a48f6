package se.rattdela.casework;

import java.nio.file.Path;

/** What guides an assessment on the encrypted H2 file. */
class H2GuidanceTest extends GuidanceContract {
  @Override
  TestOffice start(Path folder) {
    return TestOffice.h2(folder);
  }
}
