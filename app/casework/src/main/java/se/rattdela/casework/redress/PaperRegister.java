package se.rattdela.casework.redress;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.access.Role;
import se.rattdela.casework.access.Users;
import se.rattdela.casework.audit.AuditTrail;
import se.rattdela.casework.audit.Operation;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.InvalidInputException;
import se.rattdela.casework.common.NotAllowedException;
import se.rattdela.casework.common.PaperId;
import se.rattdela.casework.common.RedressId;
import se.rattdela.casework.common.RedressKind;
import se.rattdela.casework.common.Why;
import se.rattdela.casework.decision.DecisionHead;
import se.rattdela.casework.decision.Decisions;
import se.rattdela.casework.decision.SignedCopies;
import se.rattdela.casework.decision.SignedCopy;
import se.rattdela.casework.redress.FoundPaper.Match;

/**
 * Looks a paper up that someone holds, within a unit of work. Whoever shows a file by its digest
 * holds it already, and is told whether it is genuine and still holds; a number alone tells nothing
 * to those who may not read the papers of the case.
 */
final class PaperRegister {
  private static final Set<Role> ASK = Set.of(Role.OFFICER, Role.APPROVER, Role.REGISTRAR);
  private static final String DECISION_BY_DIGEST =
      "select d.id from DecisionEntity d where d.pdfSha256 = :asked and d.decidedAt is not null";
  private static final String REDRESS_BY_DIGEST =
      "select r.id from RedressEntity r, StoredFileEntity f"
          + " where f.id = r.fileId and f.sha256 = :asked";
  private static final String SIGNED_DECISION =
      "select s.decisionId from SignedCopyEntity s"
          + " where s.sha256 = :asked and s.redressId is null";
  private static final String SIGNED_REDRESS =
      "select s.redressId from SignedCopyEntity s"
          + " where s.sha256 = :asked and s.redressId is not null";
  private static final String ALONG_DECISION =
      "select f.decisionId from ReleaseFileEntity f where f.sha256 = :asked";
  private static final String ALONG_REDRESS =
      "select r.id from RedressEntity r, StoredFileEntity f"
          + " where f.id = r.letterFileId and f.sha256 = :asked";
  private static final String DECISION_BY_CONTENT =
      "select d.id from DecisionEntity d"
          + " where d.contentDigest = :asked and d.decidedAt is not null order by d.id desc";
  private static final String REDRESS_BY_CONTENT =
      "select r.id from RedressEntity r"
          + " where r.contentDigest = :asked and r.decidedAt is not null order by r.id desc";
  private static final String ALIKE =
      "select count(d) from DecisionEntity d"
          + " where d.contentDigest = :asked and d.decidedAt is not null";
  private static final String DECISION_BY_NUMBER =
      "select d.id from DecisionEntity d"
          + " where upper(d.decisionNumber) = :asked and d.decidedAt is not null";
  private static final String REDRESS_BY_NUMBER =
      "select r.id from RedressEntity r"
          + " where upper(r.redressNumber) = :asked and r.decidedAt is not null";
  private static final int LONGEST = 200;

  /** What stands before a digest where it is printed. */
  private static final Pattern LABEL =
      Pattern.compile(".*sha-?256\\s*:", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  private final Users users;
  private final RedressGate gate;
  private final Decisions decisions;
  private final SignedCopies signed;
  private final AuditTrail audit;
  private final EarlierDigests keptSince = new EarlierDigests();

  PaperRegister(
      Users users, RedressGate gate, Decisions decisions, SignedCopies signed, AuditTrail audit) {
    this.users = users;
    this.gate = gate;
    this.decisions = decisions;
    this.signed = signed;
    this.audit = audit;
  }

  /**
   * Looks up a digest – groups of hexadecimal digits as they are printed – or a number.
   *
   * @throws NotAllowedException ROLE_MISSING
   * @throws InvalidInputException when nothing is asked for
   */
  Optional<FoundPaper> find(EntityManager em, Actor actor, String asked) {
    Actor by = users.known(em, actor);
    if (by.roles().stream().noneMatch(ASK::contains)) {
      throw new NotAllowedException(ErrorCode.ROLE_MISSING);
    }
    String bare = LABEL.matcher(asked).replaceFirst("").replaceAll("[\\s:]", "");
    if (bare.isEmpty() || bare.length() > LONGEST) {
      throw new InvalidInputException(ErrorCode.INVALID_INPUT, "asked", Why.REASON_MISSING);
    }
    String digest = bare.toLowerCase(Locale.ROOT);
    Optional<FoundPaper> found =
        digest.matches("[0-9a-f]{64}")
            ? byDigest(em, by, digest)
            : byNumber(em, by, bare.toUpperCase(Locale.ROOT)).filter(FoundPaper::opens);
    log(em, by, found.orElse(null));
    return found;
  }

  private void log(EntityManager em, Actor by, @Nullable FoundPaper found) {
    audit.append(
        em,
        by.id(),
        Operation.PAPER_CHECKED,
        found == null ? null : gate.caseOf(em, found.decision()),
        found == null ? "" : found.number(),
        found == null ? "" : found.match().name());
  }

  private Optional<FoundPaper> byDigest(EntityManager em, Actor by, String digest) {
    return first(em, DECISION_BY_DIGEST, digest)
        .map(id -> found(em, by, Match.SEALED, new DecisionId(id), digest))
        .or(() ->
            first(em, REDRESS_BY_DIGEST, digest)
                .map(id -> found(em, by, Match.SEALED, new RedressId(id), digest)))
        .or(() ->
            first(em, SIGNED_DECISION, digest)
                .map(id -> found(em, by, Match.SIGNED, new DecisionId(id), digest)))
        .or(() ->
            first(em, SIGNED_REDRESS, digest)
                .map(id -> found(em, by, Match.SIGNED, new RedressId(id), digest)))
        .or(() ->
            first(em, ALONG_DECISION, digest)
                .map(id -> found(em, by, Match.ALONG, new DecisionId(id), digest)))
        .or(() ->
            first(em, ALONG_REDRESS, digest)
                .map(id -> found(em, by, Match.ALONG, new RedressId(id), digest)))
        .or(() -> printed(em, by, digest))
        .or(() -> keptSince.fill(em) ? printed(em, by, digest) : Optional.empty());
  }

  private Optional<FoundPaper> printed(EntityManager em, Actor by, String digest) {
    return first(em, DECISION_BY_CONTENT, digest)
        .map(id -> found(em, by, Match.PRINTED, new DecisionId(id), digest))
        .or(() ->
            first(em, REDRESS_BY_CONTENT, digest)
                .map(id -> found(em, by, Match.PRINTED, new RedressId(id), digest)));
  }

  private Optional<FoundPaper> byNumber(EntityManager em, Actor by, String number) {
    return first(em, DECISION_BY_NUMBER, number)
        .map(id -> found(em, by, Match.NUMBER, new DecisionId(id), ""))
        .or(() ->
            first(em, REDRESS_BY_NUMBER, number)
                .map(id -> found(em, by, Match.NUMBER, new RedressId(id), "")));
  }

  private static Optional<Long> first(EntityManager em, String query, String asked) {
    return em
        .createQuery(query, Long.class)
        .setParameter("asked", asked)
        .setMaxResults(1)
        .getResultList()
        .stream()
        .findFirst();
  }

  private FoundPaper found(EntityManager em, Actor by, Match match, PaperId paper, String digest) {
    @Nullable RedressEntity redress =
        paper instanceof RedressId id ? Redresses.entity(em, id) : null;
    DecisionId decision =
        redress == null ? new DecisionId(paper.value()) : new DecisionId(redress.decisionId);
    DecisionHead head = decisions.head(em, decision);
    List<RedressEntity> decided =
        Redresses.of(em, decision).stream().filter(each -> each.decidedAt != null).toList();
    List<SignedCopy> copies = signed.of(em, paper);
    List<AppealEntity> appeals = Redresses.appeals(em, decision);
    return new FoundPaper(
        match,
        paper,
        decision,
        redress == null || redress.redressNumber == null ? head.number() : redress.redressNumber,
        redress == null ? null : redress.kind,
        redress == null || redress.decidedAt == null ? head.decided() : redress.decidedAt,
        decided.stream().anyMatch(each -> each.kind == RedressKind.ANNULMENT),
        (match == Match.SEALED || match == Match.SIGNED)
            && !copies.isEmpty()
            && !copies.getLast().sha256().equals(digest),
        decided.stream()
            .filter(each -> redress == null || each.id() != redress.id())
            .flatMap(each -> later(each).stream())
            .toList(),
        appeals.isEmpty() ? null : appeals.getLast().state,
        match == Match.PRINTED && redress == null ? alike(em, digest) - 1 : 0,
        gate.opens(em, by, decision));
  }

  private static int alike(EntityManager em, String digest) {
    return Math.toIntExact(
        em.createQuery(ALIKE, Long.class).setParameter("asked", digest).getSingleResult());
  }

  private static Optional<FoundPaper.Later> later(RedressEntity each) {
    return each.redressNumber == null || each.decidedAt == null
        ? Optional.empty()
        : Optional.of(new FoundPaper.Later(each.kind, each.redressNumber, each.decidedAt));
  }
}
