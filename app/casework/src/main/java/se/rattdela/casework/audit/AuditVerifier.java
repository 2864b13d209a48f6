package se.rattdela.casework.audit;

import jakarta.persistence.EntityManager;
import java.util.List;
import se.rattdela.casework.audit.ChainReport.Fault;

/** Recomputes the chain from the first event and names the first that does not fit. */
public final class AuditVerifier {
  private static final String PAGE =
      "select e from AuditEventEntity e where e.sequenceNumber > :after order by e.sequenceNumber";
  private static final int PAGE_SIZE = 1000;

  /** Checks the whole chain. */
  public ChainReport verify(EntityManager em) {
    String previous = AuditTrail.START;
    long sequence = 0;
    long awaited = 0;
    while (true) {
      List<AuditEventEntity> page =
          em.createQuery(PAGE, AuditEventEntity.class)
              .setParameter("after", sequence)
              .setMaxResults(PAGE_SIZE)
              .getResultList();
      for (AuditEventEntity event : page) {
        if (event.sequenceNumber != sequence + 1) {
          return new ChainReport(sequence + 1, sequence + 1, Fault.GAP);
        }
        sequence = event.sequenceNumber;
        if (!event.previousDigest.equals(previous)) {
          return new ChainReport(sequence, sequence, Fault.PREVIOUS);
        }
        if (!event.digest.equals(event.computedDigest())) {
          return new ChainReport(sequence, sequence, Fault.DIGEST);
        }
        previous = event.digest;
      }
      em.clear();
      if (page.size() == PAGE_SIZE) {
        continue;
      }
      AuditHeadEntity head = em.find(AuditHeadEntity.class, AuditHeadEntity.ONLY);
      if (head != null && head.sequenceNumber > Math.max(sequence, awaited)) {
        // Colleagues may have appended since the page was read: that is checked too, if it is
        // there.
        awaited = head.sequenceNumber;
        continue;
      }
      if (head == null || head.sequenceNumber != sequence || !head.digest.equals(previous)) {
        return new ChainReport(sequence, sequence + 1, Fault.HEAD);
      }
      return new ChainReport(sequence, null, null);
    }
  }
}
