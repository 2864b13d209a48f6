package se.rattdela.casework.dispatch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.common.PaperId;
import se.rattdela.casework.common.RedressKind;
import se.rattdela.casework.decision.DecisionKind;
import se.rattdela.casework.decision.OutgoingFile;
import se.rattdela.rules.Initiative;

/**
 * A sealed paper with everything that a message or an archive package needs to be made of it;
 * nothing of it may stand in a file name, a subject line or a rubric except numbers.
 *
 * @param kind of the decision that the paper is, or is about
 * @param redress what the paper does with that decision; null = it is the decision itself
 * @param first number of the decision that the paper is about; null = it is the decision itself
 * @param recipient code of the vocabulary's recipients
 * @param recipientName its words
 * @param contentDigest the digest that was approved
 * @param packId the rules it was made with
 * @param subjectName whom it is about, for the inside of the package only; null when the identity
 *     is protected: then no name and no number is ever written
 * @param subjectNumber as shown; null when there is none or the identity is protected
 * @param sent the newest dispatch that reached the recipient, or was sent to them; null = none yet
 * @param signedAt when the newest signed copy was stored; null = there is none
 * @param secrecy citations of the provisions that protect what the files carry
 * @param files the paper first – signed, if it is – then what goes along; the archive is given the
 *     sealed file before the signed one
 */
public record DispatchPackage(
    PaperId paper,
    String number,
    DecisionKind kind,
    @Nullable RedressKind redress,
    @Nullable String first,
    Initiative initiative,
    Instant decidedAt,
    String decidedBy,
    String rapporteur,
    String delegation,
    String municipality,
    String committee,
    String unit,
    String caseNumber,
    @Nullable String diaryNumber,
    LocalDate caseOpenedOn,
    String recipient,
    String recipientName,
    String recipientUnit,
    String recipientOfficer,
    String recipientReference,
    ProtectedIdentity protection,
    String contentDigest,
    String packId,
    List<String> secrecy,
    @Nullable String subjectName,
    @Nullable String subjectNumber,
    @Nullable DispatchView sent,
    @Nullable Instant signedAt,
    List<OutgoingFile> files) {
  public DispatchPackage {
    secrecy = List.copyOf(secrecy);
    files = List.copyOf(files);
  }
}
