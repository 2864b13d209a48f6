package se.rattdela.casework;

import java.nio.file.Path;

/** The log review and the yearly account, on the encrypted H2 file. */
class H2AccountTest extends AccountContract {
  @Override
  TestOffice start(Path folder) {
    return TestOffice.h2(folder);
  }
}
