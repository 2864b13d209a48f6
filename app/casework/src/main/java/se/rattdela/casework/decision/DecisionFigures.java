package se.rattdela.casework.decision;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.DisclosureId;

/**
 * What the yearly account needs to know of a decision; nothing of any person.
 *
 * @param ground the provision that most items rest on; null where nothing was given
 * @param failed citations of the provisions that were tried and did not hold
 */
public record DecisionFigures(
    DisclosureId disclosure,
    Instant decided,
    DecisionKind kind,
    @Nullable MainGround ground,
    List<String> failed) {
  public DecisionFigures {
    failed = List.copyOf(failed);
  }

  /**
   * The provision a decision rests on first of all.
   *
   * @param duty whether it obliges; else it permits
   */
  public record MainGround(String citation, boolean duty) {}
}
