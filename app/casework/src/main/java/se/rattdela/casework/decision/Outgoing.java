package se.rattdela.casework.decision;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.common.MissingPart;
import se.rattdela.casework.common.UserId;
import se.rattdela.reports.redress.RedressDocument;

/** Makes, searches and keeps what goes along with a decision. Implemented by the release. */
public interface Outgoing {
  /**
   * What the decision encloses, byte for byte the same for the same departure: the extract and the
   * masked originals. Made before the decision, which lists them with their pages.
   *
   * @throws se.rattdela.casework.common.StoreException PRINT_FAILED
   */
  List<OutgoingFile> enclosures(EntityManager em, Departure departure);

  /** How the decision lists what it encloses, each with its number of pages. */
  List<String> listed(List<OutgoingFile> enclosures);

  /**
   * The letter that everything goes with, byte for byte the same for the same files; empty where
   * nothing is sent.
   *
   * @param enclosed the decision – as a preview while it is not made – and what it encloses
   * @throws se.rattdela.casework.common.StoreException PRINT_FAILED
   */
  Optional<OutgoingFile> letter(EntityManager em, Departure departure, List<OutgoingFile> enclosed);

  /**
   * The letter that goes with what was said of a decision afterwards.
   *
   * @param enclosed the paper, as a preview while it is not decided
   * @throws se.rattdela.casework.common.StoreException PRINT_FAILED
   */
  OutgoingFile letter(EntityManager em, RedressDocument document, OutgoingFile enclosed);

  /** Searches files for everything that stays. */
  List<ReleaseCheck> search(EntityManager em, Departure departure, List<OutgoingFile> files);

  /** What the files lack before the draft can be sent. */
  List<MissingPart> missing(EntityManager em, Departure departure);

  /** Stores what goes along with a sealed decision. */
  void keep(EntityManager em, DecisionId decision, List<OutgoingFile> along);

  /** Who has had a hand in what goes along, and so can never approve it. */
  Set<UserId> hands(EntityManager em, DisclosureId disclosure);
}
