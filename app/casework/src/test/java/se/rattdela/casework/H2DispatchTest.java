package se.rattdela.casework;

import java.nio.file.Path;

/** Dispatch on the encrypted H2 file. */
class H2DispatchTest extends DispatchContract {
  @Override
  TestOffice start(Path folder) {
    return TestOffice.h2(folder);
  }
}
