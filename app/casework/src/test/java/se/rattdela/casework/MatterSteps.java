package se.rattdela.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.common.InvalidInputException;
import se.rattdela.casework.common.MissingPart;
import se.rattdela.casework.decision.DraftView;
import se.rattdela.casework.decision.SealedDecision;

/** What several tests do with matters in one office. */
interface MatterSteps {
  /** The office that all tests of a class share. */
  TestOffice it();

  /** Makes matters in it. */
  Matters matters();

  static void refused(String field, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            InvalidInputException.class, e -> assertThat(e.field()).isEqualTo(field));
  }

  default void keepToLookAt(String name, SealedDecision sealed) {
    try {
      Path folder = Files.createDirectories(Path.of("target", "decisions"));
      Files.write(folder.resolve(getClass().getSimpleName() + "-" + name + ".pdf"), sealed.pdf());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  default DraftView draft(DisclosureId id) {
    return it().office.decisions().draft(it().karin, id);
  }

  default List<String> missing(DisclosureId id) {
    return draft(id).missing().stream().map(MissingPart::key).toList();
  }
}
