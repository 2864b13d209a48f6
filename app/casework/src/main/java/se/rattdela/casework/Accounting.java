package se.rattdela.casework;

import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Stream;
import se.rattdela.casework.access.Users;
import se.rattdela.casework.assessment.Assessor;
import se.rattdela.casework.audit.AuditTrail;
import se.rattdela.casework.caseregister.CaseAccess;
import se.rattdela.casework.caseregister.CaseRegister;
import se.rattdela.casework.common.OfficeTime;
import se.rattdela.casework.decision.Decisions;
import se.rattdela.casework.engine.EngineInForce;
import se.rattdela.casework.item.Items;
import se.rattdela.casework.request.Disclosures;
import se.rattdela.casework.review.AccessReviewService;
import se.rattdela.casework.review.StoredAccessReviews;
import se.rattdela.casework.statistics.AccountService;
import se.rattdela.casework.statistics.StoredAccounts;
import se.rattdela.casework.store.UnitOfWork;
import se.rattdela.casework.unmet.StoredUnmetNeeds;
import se.rattdela.casework.unmet.UnmetNeedService;

/** The services that tell afterwards what the office has done, and what it could not do. */
record Accounting(
    UnmetNeedService unmetNeeds, AccessReviewService accessReviews, AccountService accounts) {
  private static final int SEEDS = 1_000_000;

  /** The classes Hibernate maps for these services. */
  static List<Class<?>> entities() {
    return Stream.of(StoredUnmetNeeds.entities(), StoredAccessReviews.entities())
        .flatMap(List::stream)
        .toList();
  }

  static Accounting of(
      UnitOfWork work,
      Users users,
      CaseRegister register,
      CaseAccess access,
      Items items,
      Disclosures disclosures,
      Decisions decisions,
      Assessor assessor,
      EngineInForce rules,
      AuditTrail audit,
      OfficeTime time) {
    SecureRandom random = new SecureRandom();
    return new Accounting(
        new StoredUnmetNeeds(
            work, users, access, items, disclosures, decisions, assessor, rules, audit, time),
        new StoredAccessReviews(
            work, users, register, access, audit, time, () -> random.nextInt(SEEDS)),
        new StoredAccounts(work, users, audit, time));
  }
}
