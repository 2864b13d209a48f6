package se.rattdela.reports.redress;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rattdela.reports.decision.Municipality;
import se.rattdela.reports.decision.Official;
import se.rattdela.reports.letter.Contact;

/**
 * The letter by which an appeal that came in time is handed over to the court with the documents of
 * the case (46 § förvaltningslagen). It names no private person: the decision and its number tell
 * what it is about.
 *
 * @param municipality whose decision is appealed; its kammarrätt is the addressee
 * @param contact where the court asks
 * @param caseNumber "Ä-2026-0417"
 * @param diarienummer number in the registry; null where the case has none
 * @param first the appealed decision
 * @param appellant the authority that appeals
 * @param reference its own reference
 * @param cameIn the day the appeal came in to the board
 * @param cameToCourt the day it came in to the court, where it was sent there
 * @param notified the day the appellant was given the decision; null when that is not known
 * @param lastDay last day to appeal, counted from {@code notified}; null when that is not known
 * @param outcome what became of the decision when it was tried again because of the appeal
 * @param changedBy number of the decision that changes it; null where it stands
 * @param withholds whether the documents hold what the appellant was not given
 * @param statement what the board adds; may be empty
 * @param documents what is handed over, in order; never a person's name
 * @param by the official who hands it over
 * @param on the day; null while it is a draft
 * @param isProtected whether someone in the case lives with protected personal data
 */
public record HandOver(
    Municipality municipality,
    Contact contact,
    String caseNumber,
    @Nullable String diarienummer,
    FirstDecision first,
    String appellant,
    @Nullable String reference,
    LocalDate cameIn,
    @Nullable LocalDate cameToCourt,
    @Nullable LocalDate notified,
    @Nullable LocalDate lastDay,
    Outcome outcome,
    @Nullable String changedBy,
    boolean withholds,
    String statement,
    List<String> documents,
    Official by,
    @Nullable LocalDate on,
    boolean isProtected) {

  public HandOver {
    documents = List.copyOf(documents);
  }

  /** What became of the appealed decision before it was handed over (37–39 §§). */
  public enum Outcome {
    /** It stands. */
    STANDS,
    /** It was changed in part as asked. */
    CHANGED_IN_PART,
    /** It was changed as asked. */
    CHANGED_AS_ASKED
  }
}
