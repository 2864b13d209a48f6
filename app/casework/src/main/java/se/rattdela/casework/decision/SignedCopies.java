package se.rattdela.casework.decision;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.InvalidInputException;
import se.rattdela.casework.common.NotAllowedException;
import se.rattdela.casework.common.NotFoundException;
import se.rattdela.casework.common.OfficeTime;
import se.rattdela.casework.common.PaperId;
import se.rattdela.casework.common.RedressId;
import se.rattdela.casework.store.StoredFiles;
import se.rattdela.reports.sign.SignedPdf;
import se.rattdela.reports.sign.SignerKey;

/**
 * Copies of sealed decisions, and of what was said of them afterwards, that their makers have
 * signed; within a unit of work.
 */
public final class SignedCopies {
  /** What a signature with long-term data may add, generously. */
  private static final int LARGEST_ADDITION = 10 * 1024 * 1024;

  private static final String OF_DECISION =
      "select s from SignedCopyEntity s where s.decisionId = :paper and s.redressId is null"
          + " order by s.copyNumber";
  private static final String OF_REDRESS =
      "select s from SignedCopyEntity s where s.redressId = :paper order by s.copyNumber";
  private static final String COUNT =
      "select count(s) from SignedCopyEntity s where s.decisionId = :decision";

  private final OfficeTime time;

  /**
   * @param time when copies are stored
   */
  public SignedCopies(OfficeTime time) {
    this.time = time;
  }

  /**
   * Keeps a signed copy. A PDF is signed by appending to it, so that what was sealed stands
   * unchanged at its beginning; whether the signature holds is for the recipient's check to say. A
   * paper can be signed again, when the certificate has run out or was the wrong one: always the
   * sealed file, never a signed one; the newest copy is what leaves, and those before it stay.
   *
   * @param signed the sealed file with a signature
   */
  public SignedCopy add(EntityManager em, Actor actor, SealedPaper sealed, byte[] signed) {
    if (!actor.id().equals(sealed.decidedBy())) {
      throw new NotAllowedException(ErrorCode.NOT_THE_DECISION_MAKER);
    }
    if (!appended(sealed.pdf(), signed)) {
      throw new InvalidInputException(ErrorCode.SIGNED_OTHER_FILE, "signed");
    }
    return store(em, actor, sealed, signed, false);
  }

  /**
   * Keeps the newest signed copy with a timestamp, or what a later check needs, appended to it.
   * That takes no key, so that others than the decision-maker may do it; a new signature is refused
   * here.
   *
   * @param prolonged begins with the bytes of the newest signed copy and adds to them
   */
  public SignedCopy prolong(EntityManager em, Actor actor, SealedPaper sealed, byte[] prolonged) {
    List<SignedCopyEntity> copies = entities(em, sealed.id());
    if (copies.isEmpty()) {
      throw new InvalidInputException(ErrorCode.SIGNED_OTHER_FILE, "prolonged");
    }
    byte[] before = StoredFiles.read(em, copies.getLast().fileId);
    Optional<Integer> signatures = SignedPdf.read(before).map(SignedPdf::signatures);
    boolean nobodySigns =
        signatures.isPresent()
            && signatures.equals(SignedPdf.read(prolonged).map(SignedPdf::signatures));
    if (!nobodySigns || !appended(before, prolonged)) {
      throw new InvalidInputException(ErrorCode.SIGNED_OTHER_FILE, "prolonged");
    }
    return store(em, actor, sealed, prolonged, true);
  }

  private static boolean appended(byte[] before, byte[] now) {
    int length = before.length;
    return now.length > length
        && now.length - length <= LARGEST_ADDITION
        && Arrays.equals(now, 0, length, before, 0, length);
  }

  private SignedCopy store(
      EntityManager em, Actor actor, SealedPaper sealed, byte[] signed, boolean prolongs) {
    SignedCopyEntity entity = new SignedCopyEntity();
    entity.decisionId = sealed.decision().value();
    entity.redressId = sealed.redress();
    entity.copyNumber = count(em, sealed.decision()) + 1;
    entity.storedBy = actor.id().value();
    entity.storedByName = actor.displayName();
    entity.storedAt = time.now();
    entity.fileId = StoredFiles.save(em, signed);
    entity.sha256 = StoredFiles.digest(em, entity.fileId);
    entity.sizeInBytes = signed.length;
    SignedPdf.read(signed).ifPresent(entity::signature);
    entity.prolongs = prolongs;
    em.persist(entity);
    return entity.view(entity.signatureLevel, entity.key());
  }

  private static int count(EntityManager em, DecisionId decision) {
    return Math.toIntExact(
        em.createQuery(COUNT, Long.class)
            .setParameter("decision", decision.value())
            .getSingleResult());
  }

  /** The signed copies of a paper, oldest first. */
  public List<SignedCopy> of(EntityManager em, PaperId paper) {
    return entities(em, paper).stream().map(each -> view(em, each)).toList();
  }

  /**
   * What was stored before its level and its key were noted says them itself. They are read from
   * the file each time: a stored copy is never written again.
   */
  private static SignedCopy view(EntityManager em, SignedCopyEntity copy) {
    SignerKey noted = copy.key();
    if (noted != null) {
      return copy.view(copy.signatureLevel, noted);
    }
    return SignedPdf.read(StoredFiles.read(em, copy.fileId))
        .map(read -> copy.view(read.level(), read.key()))
        .orElseGet(() -> copy.view(copy.signatureLevel, null));
  }

  /**
   * A paper as it leaves: its newest signed copy, checked against its digest, or the sealed file
   * while nobody has signed it.
   */
  public OutgoingFile leaving(EntityManager em, PaperId paper, OutgoingFile sealed) {
    List<SignedCopyEntity> copies = entities(em, paper);
    return copies.isEmpty()
        ? sealed
        : OutgoingFile.pdf(
            sealed.kind().signed(), 0, StoredFiles.read(em, copies.getLast().fileId));
  }

  /** The bytes of a signed copy, checked against their digest. */
  public byte[] read(EntityManager em, PaperId paper, int number) {
    return entities(em, paper).stream()
        .filter(each -> each.copyNumber == number)
        .findFirst()
        .map(each -> StoredFiles.read(em, each.fileId))
        .orElseThrow(NotFoundException::new);
  }

  private static List<SignedCopyEntity> entities(EntityManager em, PaperId paper) {
    String query =
        switch (paper) {
          case DecisionId _ -> OF_DECISION;
          case RedressId _ -> OF_REDRESS;
        };
    return em.createQuery(query, SignedCopyEntity.class)
        .setParameter("paper", paper.value())
        .getResultList();
  }
}
