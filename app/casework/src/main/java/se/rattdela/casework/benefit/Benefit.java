package se.rattdela.casework.benefit;

import java.util.List;

/**
 * A benefit or support.
 *
 * @param code its code, stable between versions
 * @param label its name in Swedish, as it stands within a sentence
 * @param bodies codes of the bodies that may have decided it; where there are several the officer
 *     finds out which
 */
public record Benefit(String code, String label, List<String> bodies) {
  public Benefit {
    bodies = List.copyOf(bodies);
  }
}
