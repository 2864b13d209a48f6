package se.rattdela.packtools;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.rattdela.rules.Question;
import se.rattdela.rules.pack.Place;

/** Collects findings; what is shown with a question has been tried on the engine first. */
final class Findings {

  private final List<Finding> all = new ArrayList<>();
  private final Witness witness;

  Findings(Witness witness) {
    this.witness = witness;
  }

  List<Finding> all() {
    return List.copyOf(all);
  }

  /** A finding that no question shows. */
  void add(
      Kind kind,
      Severity severity,
      @Nullable Place place,
      String subject,
      String key,
      @Nullable Object... arguments) {
    all.add(new Finding(kind, severity, place, subject, ToolMessage.of(key, arguments), null));
  }

  /**
   * A finding with the question that shows it.
   *
   * @param shows what the engine must answer to the question
   * @throws IllegalStateException if the engine answers otherwise: then the tools are wrong
   */
  void add(
      Kind kind,
      Severity severity,
      @Nullable Place place,
      String subject,
      Question question,
      Predicate<Question> shows,
      String key,
      @Nullable Object... arguments) {
    Question tried = witness.tried(kind.id() + " " + subject, question, shows);
    all.add(new Finding(kind, severity, place, subject, ToolMessage.of(key, arguments), tried));
  }
}
