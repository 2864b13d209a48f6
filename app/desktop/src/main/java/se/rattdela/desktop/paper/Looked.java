package se.rattdela.desktop.paper;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.rattdela.casework.decision.ReleaseCheck;

/** Which of the places that must be looked at the approver has looked at. */
public final class Looked {
  private final Set<ReleaseCheck.Sighting> seen = new HashSet<>();
  private List<ReleaseCheck.Sighting> all = List.of();

  /**
   * Shows the places of a paper.
   *
   * @param same whether it is the paper that was shown before, so that what has been looked at has
   */
  public void begin(List<ReleaseCheck.Sighting> sightings, boolean same) {
    all = List.copyOf(sightings);
    if (same) {
      seen.retainAll(all);
    } else {
      seen.clear();
    }
  }

  /** All of them, in the order in which they stand in the files. */
  public List<ReleaseCheck.Sighting> all() {
    return all;
  }

  /** Ticks one as looked at, or takes the tick away. */
  public void tick(ReleaseCheck.Sighting sighting, boolean on) {
    if (on) {
      seen.add(sighting);
    } else {
      seen.remove(sighting);
    }
  }

  /** Those that have been looked at. */
  public Set<ReleaseCheck.Sighting> seen() {
    return Set.copyOf(seen);
  }

  /** How many remain. */
  public int left() {
    return all.size() - seen.size();
  }
}
