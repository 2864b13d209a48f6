package se.rattdela.casework;

import java.nio.file.Path;

/** What could not be shared, on the encrypted H2 file. */
class H2UnmetNeedTest extends UnmetNeedContract {
  @Override
  TestOffice start(Path folder) {
    return TestOffice.h2(folder);
  }
}
