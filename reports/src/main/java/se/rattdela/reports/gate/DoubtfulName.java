package se.rattdela.reports.gate;

import java.util.List;

/**
 * A name that may mean someone who must not be told of, and may as well mean nothing: one that is a
 * word too (Maj, Hans, Klara), is very short, or is borne by someone who may be told of. Where it
 * stands a person must look; it stops nothing by itself.
 *
 * @param bearer whom it may mean, as shown to the one who looks
 * @param name the name alone, at least two letters
 * @param harmless texts in which the name is known to mean nobody who must not be told of: where it
 *     has the same two neighbours on each side as in one of them – or as many as there are before
 *     that one begins or ends – nobody has to look
 */
public record DoubtfulName(String bearer, String name, List<String> harmless) {
  public DoubtfulName {
    harmless = List.copyOf(harmless);
  }

  /** Never the name. */
  @Override
  public String toString() {
    return "DoubtfulName[]";
  }
}
