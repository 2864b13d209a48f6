package se.rattdela.casework;

import java.nio.file.Path;

/** Release on the encrypted H2 file. */
class H2ReleaseTest extends ReleaseContract {
  @Override
  TestOffice start(Path folder) {
    return TestOffice.h2(folder);
  }
}
