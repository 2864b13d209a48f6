package se.rattdela.desktop.rulebook;

import org.jspecify.annotations.Nullable;
import se.rattdela.casework.assessment.LegalStand;
import se.rattdela.casework.assessment.NewStand;

/** How a question of law is answered for the office. */
enum AskedAnswer {
  /** What the office has answered before stands fast. */
  STANDS,
  YES,
  NO;

  /**
   * The stand to be given; null = none.
   *
   * @param held what the office answers now; null = nothing
   */
  @Nullable NewStand over(@Nullable LegalStand held) {
    return this == STANDS ? null : new NewStand(this == YES, held == null ? 0 : held.number());
  }
}
