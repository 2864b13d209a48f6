package se.rattdela.casework;

import java.nio.file.Path;

/** Originals on the encrypted H2 file. */
class H2OriginalTest extends OriginalContract {
  @Override
  TestOffice start(Path folder) {
    return TestOffice.h2(folder);
  }
}
