package se.rattdela.rules;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import se.rattdela.rules.pack.Version;
import se.rattdela.rules.pack.Vocabulary;

/**
 * Puts reasons in words: the named trap's where it is one, else the pack's own. What the law says
 * is always in Swedish.
 */
final class ReasonWords {

  /** Stands in a text where a condition's words go. */
  private static final String PLACE = "{0}";

  private final Vocabulary vocabulary;
  private final String openHarm;
  private final String openDuty;
  private final String open;
  private final String failed;

  ReasonWords(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    ResourceBundle words =
        ResourceBundle.getBundle(
            "se.rattdela.rules.ReasonWords",
            Locale.ROOT,
            ReasonWords.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    this.openHarm = words.getString("open-harm");
    this.openDuty = words.getString("open-duty");
    this.open = words.getString("open");
    this.failed = words.getString("failed");
  }

  /** A reason of a version that no requirement or exclusion carries. */
  Reason of(String kind, @Nullable String secrecy, Version version) {
    return of(kind, secrecy, List.of(), version.traps().get(kind), label(kind));
  }

  /** A reason; {@code text} is said where no trap is named. */
  Reason of(
      String kind,
      @Nullable String secrecy,
      List<String> about,
      @Nullable String trap,
      String text) {
    Vocabulary.Trap named = trap == null ? null : vocabulary.traps().get(trap);
    return new Reason(kind, secrecy, about, trap, named == null ? text : named.text());
  }

  /** The words of a reason kind. */
  String label(String kind) {
    return vocabulary.reasonKinds().getOrDefault(kind, kind);
  }

  /** The words for a condition that does not hold. */
  String failed(String condition) {
    return failed.replace(PLACE, condition);
  }

  /** The words for a condition that is open. */
  String open(String condition) {
    return open.replace(PLACE, condition);
  }

  /** The words when all rests on the harm test. */
  String openHarm() {
    return openHarm;
  }

  /** The words when it is open whether a duty applies. */
  String openDuty() {
    return openDuty;
  }
}
