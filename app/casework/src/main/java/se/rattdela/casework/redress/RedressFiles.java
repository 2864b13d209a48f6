package se.rattdela.casework.redress;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.access.Role;
import se.rattdela.casework.audit.Operation;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.common.NotFoundException;
import se.rattdela.casework.common.RedressId;
import se.rattdela.casework.common.UserId;
import se.rattdela.casework.decision.Decisions;
import se.rattdela.casework.decision.OutgoingFile;
import se.rattdela.casework.decision.SealedPaper;
import se.rattdela.casework.decision.SignedCopies;
import se.rattdela.casework.decision.SignedCopy;
import se.rattdela.casework.redress.RedressGate.Handled;
import se.rattdela.casework.store.StoredFiles;

/** The sealed files of corrections, changes and annulments, and their signed copies. */
final class RedressFiles {
  private final RedressGate gate;
  private final Decisions decisions;
  private final SignedCopies signed;

  RedressFiles(RedressGate gate, Decisions decisions, SignedCopies signed) {
    this.gate = gate;
    this.decisions = decisions;
    this.signed = signed;
  }

  byte[] sealed(EntityManager em, Actor actor, RedressId id) {
    RedressEntity entity = Redresses.entity(em, id);
    Handled it = gate.reader(em, actor, first(entity));
    byte[] pdf = pdf(em, entity);
    gate.log(em, it, Operation.REDRESS_READ, number(entity), "");
    return pdf;
  }

  Optional<byte[]> letter(EntityManager em, Actor actor, RedressId id) {
    RedressEntity entity = Redresses.entity(em, id);
    Handled it = gate.reader(em, actor, first(entity));
    Optional<byte[]> pdf =
        Optional.ofNullable(entity.letterFileId).map(file -> StoredFiles.read(em, file));
    gate.log(em, it, Operation.REDRESS_READ, number(entity), "letter");
    return pdf;
  }

  /** The paper as it leaves: signed, if it is. */
  OutgoingFile exported(
      EntityManager em, Actor actor, RedressId id, @Nullable ProtectedIdentity confirmed) {
    RedressEntity entity = Redresses.entity(em, id);
    Handled it = gate.reader(em, actor, first(entity));
    RedressGate.requireConfirmed(it, confirmed);
    OutgoingFile leaving =
        signed.leaving(em, id, OutgoingFile.pdf(OutgoingFile.Kind.AMENDMENT, 0, pdf(em, entity)));
    gate.log(em, it, Operation.SEALED_EXPORTED, number(entity), leaving.sha256());
    return leaving;
  }

  private static byte[] pdf(EntityManager em, RedressEntity entity) {
    if (entity.fileId == null) {
      throw new NotFoundException();
    }
    return StoredFiles.read(em, entity.fileId);
  }

  SignedCopy storeSigned(EntityManager em, Actor actor, RedressId id, long version, byte[] bytes) {
    RedressEntity entity = Redresses.entity(em, id);
    Handled it = gate.require(em, actor, Role.APPROVER, first(entity));
    SignedCopy copy = signed.add(em, it.by(), paper(em, id, it, entity), bytes);
    decisions.add(em, it.by(), it.first().id(), version);
    gate.log(em, it, Operation.SIGNED_STORED, number(entity), copy.logged());
    return copy;
  }

  SignedCopy storeProlonged(
      EntityManager em, Actor actor, RedressId id, long version, byte[] bytes) {
    RedressEntity entity = Redresses.entity(em, id);
    Handled it = gate.reader(em, actor, first(entity));
    SignedCopy copy = signed.prolong(em, it.by(), paper(em, id, it, entity), bytes);
    decisions.add(em, it.by(), it.first().id(), version);
    gate.log(em, it, Operation.SIGNED_PROLONGED, number(entity), copy.logged());
    return copy;
  }

  private static SealedPaper paper(
      EntityManager em, RedressId id, Handled it, RedressEntity entity) {
    Long decidedBy = entity.decidedBy;
    return new SealedPaper(
        id, it.first().id(), decidedBy == null ? null : new UserId(decidedBy), pdf(em, entity));
  }

  byte[] signedPdf(EntityManager em, Actor actor, RedressId id, int number) {
    RedressEntity entity = Redresses.entity(em, id);
    Handled it = gate.reader(em, actor, first(entity));
    byte[] pdf = signed.read(em, id, number);
    gate.log(em, it, Operation.SIGNED_READ, number(entity), "copy " + number);
    return pdf;
  }

  private static DecisionId first(RedressEntity entity) {
    return new DecisionId(entity.decisionId);
  }

  private static String number(RedressEntity entity) {
    return entity.redressNumber == null ? "" : entity.redressNumber;
  }
}
