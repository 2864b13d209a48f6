package se.rattdela.reports.letter;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rattdela.reports.decision.DecisionReference;
import se.rattdela.reports.decision.Municipality;
import se.rattdela.reports.decision.ProtectedIdentity;
import se.rattdela.reports.decision.Recipient;

/**
 * The letter on top of the package. It knows no subject: reference numbers tell the recipient what
 * it is about.
 *
 * @param municipality the sender
 * @param contact where the reader asks
 * @param caseNumber "Ä-2026-0417"
 * @param decision the decision that is sent; null while there is only a draft
 * @param recipient the addressee
 * @param occasion why it is sent
 * @param requested the day the request came, for {@link Occasion#REQUEST}
 * @param purpose what the information is handed over for, as it stands in the decision, without
 *     names; may be empty when nothing is handed over
 * @param useLimitation what else the reader must know about using it
 * @param protectedIdentity when the subject lives with protected personal data
 * @param enclosures the files that go along, in order
 * @param earlier number of the decision that a correction, change, withdrawal or rejection is
 *     about; null of all else
 */
public record CoverLetter(
    Municipality municipality,
    Contact contact,
    String caseNumber,
    @Nullable DecisionReference decision,
    Recipient recipient,
    Occasion occasion,
    @Nullable LocalDate requested,
    String purpose,
    @Nullable String useLimitation,
    @Nullable ProtectedIdentity protectedIdentity,
    List<Enclosure> enclosures,
    @Nullable String earlier) {

  public CoverLetter {
    enclosures = List.copyOf(enclosures);
  }

  /** A letter with a decision that is about no earlier one. */
  public CoverLetter(
      Municipality municipality,
      Contact contact,
      String caseNumber,
      @Nullable DecisionReference decision,
      Recipient recipient,
      Occasion occasion,
      @Nullable LocalDate requested,
      String purpose,
      @Nullable String useLimitation,
      @Nullable ProtectedIdentity protectedIdentity,
      List<Enclosure> enclosures) {
    this(
        municipality,
        contact,
        caseNumber,
        decision,
        recipient,
        occasion,
        requested,
        purpose,
        useLimitation,
        protectedIdentity,
        enclosures,
        null);
  }
}
