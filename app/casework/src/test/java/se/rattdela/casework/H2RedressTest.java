package se.rattdela.casework;

import java.nio.file.Path;

/** Redress on the encrypted H2 file. */
class H2RedressTest extends RedressContract {
  @Override
  TestOffice start(Path folder) {
    return TestOffice.h2(folder);
  }
}
