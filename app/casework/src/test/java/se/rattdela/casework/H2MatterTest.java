package se.rattdela.casework;

import java.nio.file.Path;

/** Kinds of matters on the encrypted H2 file. */
class H2MatterTest extends MatterContract {
  @Override
  TestOffice start(Path folder) {
    return TestOffice.h2(folder);
  }
}
