package se.rattdela.casework;

import java.nio.file.Path;

/** The same on the encrypted H2 file. */
class H2PersonTest extends PersonContract {
  @Override
  TestOffice start(Path folder) {
    return TestOffice.h2(folder);
  }
}
