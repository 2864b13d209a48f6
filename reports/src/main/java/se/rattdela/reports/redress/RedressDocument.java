package se.rattdela.reports.redress;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rattdela.reports.decision.Appeal;
import se.rattdela.reports.decision.Approval;
import se.rattdela.reports.decision.Municipality;
import se.rattdela.reports.decision.Official;
import se.rattdela.reports.decision.ProtectedIdentity;
import se.rattdela.reports.decision.Recipient;
import se.rattdela.reports.decision.Subject;

/**
 * A correction, a change or a withdrawal, or the rejection of an appeal that came too late. Drafts
 * are incomplete on purpose: an empty text or a null stands for what is not written yet, and {@link
 * RedressCompleteness} names it.
 *
 * @param municipality the deciding authority
 * @param caseNumber "Ä-2026-0417"
 * @param diarienummer the register number, for cases that have one
 * @param recipient who received the first decision
 * @param subject the person it is about
 * @param kind what is done, and by which provision
 * @param first the decision it is done to
 * @param amendments what was wrong and what applies instead, at least one; none of a rejection
 * @param reasons why, as the recipient may read it (32 § förvaltningslagen)
 * @param instruction what the recipient is asked to do with what it already has
 * @param withholds whether information that was to leave now stays, so that the recipient must be
 *     told how to appeal
 * @param rapporteur who prepared and presented it (föredragande)
 * @param approval null until the decision is made
 * @param appeal how it is appealed; needed when {@link #isAppealable}
 * @param protectedIdentity when the subject lives with protected personal data
 * @param lateAppeal what is rejected; of a rejection only
 */
public record RedressDocument(
    Municipality municipality,
    String caseNumber,
    @Nullable String diarienummer,
    Recipient recipient,
    Subject subject,
    RedressKind kind,
    FirstDecision first,
    List<Amendment> amendments,
    String reasons,
    @Nullable String instruction,
    boolean withholds,
    @Nullable Official rapporteur,
    @Nullable Approval approval,
    @Nullable Appeal appeal,
    @Nullable ProtectedIdentity protectedIdentity,
    @Nullable LateAppeal lateAppeal) {

  public RedressDocument {
    amendments = List.copyOf(amendments);
  }

  /** A document about the first decision itself. */
  public RedressDocument(
      Municipality municipality,
      String caseNumber,
      @Nullable String diarienummer,
      Recipient recipient,
      Subject subject,
      RedressKind kind,
      FirstDecision first,
      List<Amendment> amendments,
      String reasons,
      @Nullable String instruction,
      boolean withholds,
      @Nullable Official rapporteur,
      @Nullable Approval approval,
      @Nullable Appeal appeal,
      @Nullable ProtectedIdentity protectedIdentity) {
    this(
        municipality,
        caseNumber,
        diarienummer,
        recipient,
        subject,
        kind,
        first,
        amendments,
        reasons,
        instruction,
        withholds,
        rapporteur,
        approval,
        appeal,
        protectedIdentity,
        null);
  }

  /** The same document as it is once decided. */
  public RedressDocument approved(Approval given) {
    return withApproval(given);
  }

  /** The same document as the approver saw it. */
  public RedressDocument withoutApproval() {
    return withApproval(null);
  }

  private RedressDocument withApproval(@Nullable Approval other) {
    return new RedressDocument(
        municipality,
        caseNumber,
        diarienummer,
        recipient,
        subject,
        kind,
        first,
        amendments,
        reasons,
        instruction,
        withholds,
        rapporteur,
        other,
        appeal,
        protectedIdentity,
        lateAppeal);
  }

  /**
   * Whether the recipient is told how to appeal: what leaves is less, or its appeal is not tried.
   */
  @JsonIgnore
  public boolean isAppealable() {
    return withholds || kind == RedressKind.REJECTION;
  }
}
