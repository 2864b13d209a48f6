package se.rattdela.casework.redress;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.nio.charset.StandardCharsets;
import java.util.List;
import se.rattdela.casework.store.StoredFiles;
import se.rattdela.reports.decision.DecisionDigest;
import se.rattdela.reports.decision.DecisionJson;
import se.rattdela.reports.pdf.PrintedDigest;
import se.rattdela.reports.redress.RedressJson;

/**
 * The printed digests of papers that were decided before they were kept. They are taken from the
 * sealed files when a digest is first asked for that nothing kept answers to: once for each paper,
 * some milliseconds each. The papers themselves are not touched, nor the versions of their rows.
 */
final class EarlierDigests {
  /** Of what shows none, so that it is not asked again. */
  private static final String NONE = "";

  private static final String APPROVAL = "approval";
  private static final String DECISIONS =
      "select d.id from DecisionEntity d where d.contentDigest is null and d.decidedAt is not null"
          + " order by d.id";
  private static final String DECISION_FILE =
      "select d.pdf from DecisionEntity d where d.id = :id and d.pdf is not null";
  private static final String DECISION_JSON =
      "select d.documentJson from DecisionEntity d where d.id = :id";
  private static final String KEEP_DECISION =
      "update DecisionEntity d set d.contentDigest = :digest where d.id = :id";
  private static final String REDRESS =
      "select r.id, r.fileId from RedressEntity r where r.contentDigest is null"
          + " and r.fileId is not null order by r.id";
  private static final String KEEP_REDRESS =
      "update RedressEntity r set r.contentDigest = :digest where r.id = :id";

  private final PrintedDigest ofDecisions = new PrintedDigest(DecisionJson.SCHEMA_ID, APPROVAL);
  private final PrintedDigest ofRedress = new PrintedDigest(RedressJson.SCHEMA_ID, APPROVAL);

  /** Fills in what is missing; false where nothing is. */
  boolean fill(EntityManager em) {
    List<Long> decisions = em.createQuery(DECISIONS, Long.class).getResultList();
    decisions.forEach(id -> keep(em.createQuery(KEEP_DECISION), id, decision(em, id)));
    List<Object[]> redress = em.createQuery(REDRESS, Object[].class).getResultList();
    for (Object[] row : redress) {
      byte[] pdf = StoredFiles.read(em, (Long) row[1]);
      keep(em.createQuery(KEEP_REDRESS), (Long) row[0], ofRedress.of(pdf).orElse(NONE));
    }
    return !decisions.isEmpty() || !redress.isEmpty();
  }

  private String decision(EntityManager em, long id) {
    return em
        .createQuery(DECISION_FILE, byte[].class)
        .setParameter("id", id)
        .getResultList()
        .stream()
        .findFirst()
        .flatMap(ofDecisions::of)
        .orElseGet(() -> withoutCopy(em, id));
  }

  /**
   * A file for an archive that takes no attachments holds no copy. What the office keeps of the
   * decision is the same, but for one on own initiative that tells nothing of what stays: that one
   * is not found by what its pages show.
   */
  private static String withoutCopy(EntityManager em, long id) {
    return DecisionDigest.sha256(
        em.createQuery(DECISION_JSON, String.class)
            .setParameter("id", id)
            .getSingleResult()
            .getBytes(StandardCharsets.UTF_8));
  }

  private static void keep(Query update, long id, String digest) {
    int changed = update.setParameter("digest", digest).setParameter("id", id).executeUpdate();
    if (changed != 1) {
      throw new IllegalStateException("a paper is never removed while it is read");
    }
  }
}
