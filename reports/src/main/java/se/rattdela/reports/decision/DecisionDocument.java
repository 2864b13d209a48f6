package se.rattdela.reports.decision;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A decision on disclosure (beslut om utlämnande) or a document of another {@link Form}, as the
 * office keeps it: {@link #asSent} is everything its recipient may read and nothing else. Drafts
 * are incomplete on purpose: an empty text or a null stands for what is not written yet, and {@link
 * DecisionCompleteness} names it.
 *
 * @param municipality the deciding authority
 * @param caseNumber "Ä-2026-0417"
 * @param diarienummer the register number, for cases that have one
 * @param urgent whether the time of day belongs to the date in the head
 * @param form what kind of document it is, with the parts of its own
 * @param recipient who receives it
 * @param subject the person it is about
 * @param origin a request, or the office's own initiative
 * @param items one row per piece of information, in the order of their numbers
 * @param grounds the provisions applied, in the order they are to be read
 * @param alternatives what else was considered: consent, anonymised data
 * @param notes further reasons, such as the child's best interest
 * @param legalStands where the law is unclear, the lawyer's stand
 * @param rapporteur who prepared and presented it (föredragande)
 * @param otherParticipants others who took part in the final handling
 * @param approval null until the decision is made
 * @param appeal needed when something asked for is withheld
 * @param protectedIdentity when the subject, or another whom what leaves is about, lives with
 *     protected personal data
 * @param useLimitation what the recipient must know about using the information
 * @param attachments what goes along, "Utdrag (1 sida)"
 * @param lawBasis the rules it was made with
 */
public record DecisionDocument(
    Municipality municipality,
    String caseNumber,
    @Nullable String diarienummer,
    boolean urgent,
    Form form,
    Recipient recipient,
    Subject subject,
    Origin origin,
    List<Item> items,
    List<Ground> grounds,
    List<Note> alternatives,
    List<Note> notes,
    List<LegalStand> legalStands,
    @Nullable Official rapporteur,
    List<Official> otherParticipants,
    @Nullable Approval approval,
    @Nullable Appeal appeal,
    @Nullable ProtectedIdentity protectedIdentity,
    @Nullable String useLimitation,
    List<String> attachments,
    @Nullable LawBasis lawBasis) {

  public DecisionDocument {
    items = List.copyOf(items);
    grounds = List.copyOf(grounds);
    alternatives = List.copyOf(alternatives);
    notes = List.copyOf(notes);
    legalStands = List.copyOf(legalStands);
    otherParticipants = List.copyOf(otherParticipants);
    attachments = List.copyOf(attachments);
    if (items.stream().map(Item::number).distinct().count() != items.size()) {
      throw new IllegalArgumentException("two items have the same number");
    }
  }

  /** What it comes to. A disclosure without items lets nothing leave, so that is a refusal. */
  @JsonProperty("kind")
  public DecisionKind kind() {
    return switch (form) {
      case Form.Disclosure _ -> outcome();
      case Form.WrongfulPaymentNotice notice ->
          notice.omitted() ? DecisionKind.NOTICE_OMITTED : DecisionKind.NOTICE;
      case Form.CrimeReport _ -> DecisionKind.CRIME_REPORT;
      case Form.OralDisclosure _ -> DecisionKind.ORAL;
    };
  }

  private DecisionKind outcome() {
    if (leaving().isEmpty()) {
      return DecisionKind.REFUSAL;
    }
    return withheld().isEmpty() ? DecisionKind.FULL : DecisionKind.PARTIAL;
  }

  /** The items that leave the office. */
  public List<Item> leaving() {
    return items.stream().filter(item -> item.outcome().leaves()).toList();
  }

  /** The items that were given by word of mouth though nothing let them out. */
  public List<Item> unsupported() {
    return items.stream()
        .filter(item -> item.outcome() == Outcome.DISCLOSED_WITHOUT_SUPPORT)
        .toList();
  }

  /** The items that stay. */
  public List<Item> withheld() {
    return items.stream().filter(item -> !item.outcome().leaves()).toList();
  }

  /**
   * Whether the recipient may appeal it: only what was asked for and refused can be (6 kap. 7 §
   * OSL).
   */
  @JsonIgnore
  public boolean isAppealable() {
    return form instanceof Form.Disclosure
        && origin instanceof Origin.Request
        && !withheld().isEmpty();
  }

  /**
   * Whether the document itself goes to the recipient. What nobody asked for and nobody gets stays
   * in the file, since telling of it would tell what there is; so does the record of what was given
   * by word of mouth.
   */
  @JsonIgnore
  public boolean isSent() {
    return switch (kind()) {
      case FULL, PARTIAL, NOTICE, CRIME_REPORT -> true;
      case REFUSAL -> origin instanceof Origin.Request;
      case NOTICE_OMITTED, ORAL -> false;
    };
  }

  /**
   * The decision as it leaves the office. Whoever asked is answered in full, and what stays in the
   * file is whole; but where nobody asked, nothing tells of what is withheld: its rows, the
   * provisions tried on it alone, its reasons and what was considered instead of it stay in the
   * file, with this document. The numbers of the items are kept.
   */
  public DecisionDocument asSent() {
    boolean asked = form instanceof Form.Disclosure && origin instanceof Origin.Request;
    if (asked || !isSent() || withheld().isEmpty()) {
      return this;
    }
    Set<Integer> told = leaving().stream().map(Item::number).collect(Collectors.toSet());
    return with(
        leaving(),
        grounds.stream().map(each -> each.of(told)).flatMap(Optional::stream).toList(),
        List.of(),
        legalStands,
        approval,
        attachments);
  }

  /** The same decision quoting other stands on questions of law. */
  public DecisionDocument withLegalStands(List<LegalStand> quoted) {
    return with(items, grounds, alternatives, quoted, approval, attachments);
  }

  /** The same decision as it is once made. */
  public DecisionDocument approved(Approval given) {
    return withApproval(given);
  }

  /** The same decision as the approver saw it. */
  public DecisionDocument withoutApproval() {
    return withApproval(null);
  }

  /** The same decision with another list of what goes along. */
  public DecisionDocument withAttachments(List<String> listed) {
    return with(items, grounds, alternatives, legalStands, approval, listed);
  }

  private DecisionDocument withApproval(@Nullable Approval other) {
    return with(items, grounds, alternatives, legalStands, other, attachments);
  }

  private DecisionDocument with(
      List<Item> rows,
      List<Ground> applied,
      List<Note> considered,
      List<LegalStand> quoted,
      @Nullable Approval other,
      List<String> listed) {
    return new DecisionDocument(
        municipality,
        caseNumber,
        diarienummer,
        urgent,
        form,
        recipient,
        subject,
        origin,
        rows,
        applied,
        considered,
        notes,
        quoted,
        rapporteur,
        otherParticipants,
        other,
        appeal,
        protectedIdentity,
        useLimitation,
        listed,
        lawBasis);
  }
}
