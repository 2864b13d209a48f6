package se.rattdela.casework.dispatch;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.caseregister.CaseHead;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.common.PaperId;
import se.rattdela.casework.common.RedressKind;
import se.rattdela.casework.decision.DecisionHead;
import se.rattdela.casework.decision.OutgoingFile;

/**
 * A paper on its way out, and who handles it.
 *
 * @param decision the decision it is, or is about
 * @param caseHead its case
 * @param amendment what is said of the decision; null = it is the decision itself
 */
record Leaving(Actor by, DecisionHead decision, CaseHead caseHead, @Nullable Amendment amendment) {
  PaperId id() {
    return amendment == null ? decision.id() : amendment.id();
  }

  String number() {
    return amendment == null ? decision.number() : amendment.number();
  }

  @Nullable RedressKind redress() {
    return amendment == null ? null : amendment.kind();
  }

  Instant decided() {
    return amendment == null ? decision.decided() : amendment.decidedAt();
  }

  String decidedBy() {
    return amendment == null
        ? Objects.requireNonNullElse(decision.decidedByName(), "")
        : amendment.decidedBy();
  }

  String rapporteur() {
    return amendment == null ? decision.draftedByName() : amendment.draftedBy();
  }

  String delegation() {
    return amendment == null
        ? Objects.requireNonNullElse(decision.delegation(), "")
        : amendment.delegation();
  }

  /** Of exactly what was approved. */
  String digest() {
    return amendment == null ? decision.digest() : amendment.digest();
  }

  /** Of the sealed file. */
  String sha256() {
    return amendment == null
        ? Objects.requireNonNullElse(decision.pdfSha256(), "")
        : amendment.sha256();
  }

  OutgoingFile.Kind kind() {
    return amendment == null ? OutgoingFile.Kind.DECISION : OutgoingFile.Kind.AMENDMENT;
  }

  /** The strongest grade of anyone in the case. */
  ProtectedIdentity protection() {
    return caseHead.protection();
  }
}
