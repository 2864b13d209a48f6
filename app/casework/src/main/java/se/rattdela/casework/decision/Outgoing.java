package se.rattdela.casework.decision;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.common.MissingPart;
import se.rattdela.casework.common.UserId;

/** Makes, searches and keeps what goes along with a decision. Implemented by the release. */
public interface Outgoing {
  /**
   * The files that go along with a decision, byte for byte the same for the same departure.
   *
   * @param decision the decision itself, as a preview while it is not made
   * @throws se.rattdela.casework.common.StoreException PRINT_FAILED
   */
  List<OutgoingFile> along(EntityManager em, Departure departure, OutgoingFile decision);

  /** Searches files for everything that stays. */
  List<ReleaseCheck> search(EntityManager em, Departure departure, List<OutgoingFile> files);

  /** What the files lack before the draft can be sent. */
  List<MissingPart> missing(EntityManager em, Departure departure);

  /** Stores what goes along with a sealed decision. */
  void keep(EntityManager em, DecisionId decision, List<OutgoingFile> along);

  /** Who has had a hand in what goes along, and so can never approve it. */
  Set<UserId> hands(EntityManager em, DisclosureId disclosure);
}
