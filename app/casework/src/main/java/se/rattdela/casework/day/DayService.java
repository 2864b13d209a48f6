package se.rattdela.casework.day;

import java.util.List;
import se.rattdela.casework.access.Actor;

/** The actor's day. Only reads; nothing in the answers tells who a case is about. */
public interface DayService {
  /** Whose tasks are listed. */
  enum Scope {
    /** Cases the actor is assigned to, and what waits for the actor's own decision. */
    MINE,
    /** Every case of the actor's unit. */
    UNIT
  }

  /** What waits, shortest time left first. */
  WorkDay day(Actor actor, Scope scope);

  /** How much waits, without evaluating anything. */
  Waiting waiting(Actor actor);

  /**
   * How the law has moved lately, or soon will, around the actor's own open disclosures; for a rule
   * steward also every other change to come. Evaluates every item of the disclosures, so it takes
   * longer than {@link #day}.
   */
  List<LawNote> law(Actor actor);
}
