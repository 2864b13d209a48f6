package se.rattdela.packtools;

import java.util.List;
import se.rattdela.rules.Message;
import se.rattdela.rules.Outcome;
import se.rattdela.rules.Question;

/**
 * A class of questions that two packs answer differently, in the same way and through the same
 * wording.
 *
 * @param subject id of the provision, or code of the secrecy, that makes the difference
 * @param before outcome under the older pack
 * @param after outcome under the newer pack
 * @param description what the questions have in common, one thing a line; they may need more than
 *     this in common, never less
 * @param example one of them, answered by both engines
 * @param switching ids of the versions that stand differently for the example, sorted
 */
public record ChangedClass(
    String subject,
    Outcome before,
    Outcome after,
    List<Message> description,
    Question example,
    List<String> switching) {

  /** Takes copies. */
  public ChangedClass {
    description = List.copyOf(description);
    switching = List.copyOf(switching);
  }
}
