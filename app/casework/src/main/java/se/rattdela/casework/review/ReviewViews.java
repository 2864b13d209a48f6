package se.rattdela.casework.review;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.access.Role;
import se.rattdela.casework.access.Users;
import se.rattdela.casework.caseregister.CaseRegister;
import se.rattdela.casework.common.CanonicalDigest;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.NotFoundException;
import se.rattdela.casework.common.UnitId;
import se.rattdela.casework.common.UserId;

/** Puts stored reviews into what is shown of them. */
final class ReviewViews {
  private static final String LINES =
      "select l from ReviewLineEntity l where l.reviewId = :review order by l.lineNumber";
  private static final String LINE =
      "select l from ReviewLineEntity l where l.reviewId = :review and l.lineNumber = :number";

  private final Users users;
  private final CaseRegister register;

  ReviewViews(Users users, CaseRegister register) {
    this.users = users;
    this.register = register;
  }

  List<ReviewLineEntity> lines(EntityManager em, AccessReviewEntity review) {
    return em.createQuery(LINES, ReviewLineEntity.class)
        .setParameter("review", review.id())
        .getResultList();
  }

  ReviewLineEntity line(EntityManager em, AccessReviewEntity review, int number) {
    return em
        .createQuery(LINE, ReviewLineEntity.class)
        .setParameter("review", review.id())
        .setParameter("number", number)
        .getResultList()
        .stream()
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }

  ReviewRow row(EntityManager em, AccessReviewEntity review, Map<UnitId, String> units) {
    List<ReviewLineEntity> lines = lines(em, review);
    UnitId unit = new UnitId(review.unitId);
    return new ReviewRow(
        new ReviewId(review.id()),
        unit,
        units.getOrDefault(unit, ""),
        review.month(),
        review.dueOn,
        (int) lines.stream().filter(line -> line.finding != null).count(),
        lines.size(),
        (int) lines.stream().filter(line -> line.finding == null && !line.risks.isEmpty()).count(),
        review.signedByName == null ? "" : review.signedByName,
        review.signedAt);
  }

  ReviewView view(EntityManager em, Actor asker, AccessReviewEntity review) {
    em.flush(); // so that the version shown is the one the signature must name
    List<ReviewLineEntity> lines = lines(em, review);
    Set<UserId> readers =
        lines.stream().map(line -> new UserId(line.actor)).collect(Collectors.toSet());
    Map<UserId, String> names = users.names(em, readers);
    UnitId unit = new UnitId(review.unitId);
    return new ReviewView(
        new ReviewId(review.id()),
        review.version(),
        unit,
        users.unitName(em, unit),
        review.month(),
        review.seed,
        review.accesses,
        review.dueOn,
        lines.stream().map(line -> line(em, asker, line, names)).toList(),
        users.all(em).stream()
            .filter(each -> each.roles().contains(Role.ACCESS_REVIEWER))
            .filter(each -> !each.id().equals(asker.id()))
            .map(Actor::displayName)
            .toList(),
        review.signedByName == null ? "" : review.signedByName,
        review.signedAt,
        review.digest == null ? "" : review.digest);
  }

  private ReviewLine line(
      EntityManager em, Actor asker, ReviewLineEntity line, Map<UserId, String> names) {
    Long caseId = line.caseId;
    return new ReviewLine(
        line.lineNumber,
        line.revision,
        line.beganAt,
        line.endedAt,
        names.getOrDefault(new UserId(line.actor), ""),
        line.actor == asker.id().value(),
        caseId == null ? "" : register.head(em, new CaseId(caseId)).number(),
        line.cases.size(),
        line.operation,
        line.operations,
        line.risks,
        line.finding,
        line.observation,
        line.foundByName == null ? "" : line.foundByName,
        line.foundAt);
  }

  /** The digest of a protocol: everything that was drawn, and everything that was found. */
  static String digest(AccessReviewEntity review, List<ReviewLineEntity> lines) {
    CanonicalDigest digest =
        new CanonicalDigest("rattdela access review 1")
            .add(review.unitId)
            .add(review.reviewMonth)
            .add(review.seed)
            .add(review.accesses)
            .add(review.signedBy)
            .add(review.signedAt)
            .add(lines.size());
    for (ReviewLineEntity line : lines) {
      digest
          .add(line.lineNumber)
          .add(line.actor)
          .add(line.caseId)
          .add(line.firstEvent)
          .add(line.lastEvent)
          .add(line.risks.stream().map(Risk::name).sorted().toList())
          .add(line.finding)
          .add(line.observation)
          .add(line.foundBy)
          .add(line.foundAt);
    }
    return digest.hex();
  }
}
