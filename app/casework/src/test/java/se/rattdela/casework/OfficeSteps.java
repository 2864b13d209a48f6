package se.rattdela.casework;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.decision.DecisionRow;
import se.rattdela.casework.decision.SealedDecision;

/** What several tests do in one office. */
interface OfficeSteps {
  /** The office that all tests of a class share. */
  TestOffice it();

  default DecisionId waiting(DisclosureId disclosure) {
    return it().office.decisions().inbox(it().anna).stream()
        .filter(row -> row.disclosure().equals(disclosure))
        .map(DecisionRow::id)
        .findFirst()
        .orElseThrow();
  }

  default void keepToLookAt(String name, SealedDecision sealed) {
    try {
      Path folder = Files.createDirectories(Path.of("target", "decisions"));
      Files.write(folder.resolve(getClass().getSimpleName() + "-" + name + ".pdf"), sealed.pdf());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
