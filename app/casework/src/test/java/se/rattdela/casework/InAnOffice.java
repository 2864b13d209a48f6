package se.rattdela.casework;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What is tried in one office that all tests of the class share, whichever database it is on. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class InAnOffice {
  TestOffice it;

  abstract TestOffice start(Path folder);

  @BeforeAll
  void open(@TempDir Path folder) {
    it = start(folder);
  }

  @AfterAll
  void close() {
    it.close();
  }
}
