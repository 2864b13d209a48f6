package se.rattdela.casework.redress;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.access.Users;
import se.rattdela.casework.common.KeyedMessage;
import se.rattdela.casework.common.MissingPart;
import se.rattdela.casework.common.RedressId;
import se.rattdela.casework.common.RedressKind;
import se.rattdela.casework.common.UserId;
import se.rattdela.casework.decision.DraftWarning;
import se.rattdela.casework.decision.SignedCopies;
import se.rattdela.casework.redress.RedressGate.Handled;
import se.rattdela.casework.redress.RedressMapper.Paper;
import se.rattdela.casework.request.WorkedUnder;
import se.rattdela.casework.store.StoredFiles;
import se.rattdela.reports.decision.Official;

/** Corrections, changes and annulments as they are shown, within a unit of work. */
final class RedressViews {
  private final Users users;
  private final SignedCopies signed;
  private final RedressMapper mapper;
  private final Rejections rejections;
  private final TakenBack takenBack;

  RedressViews(
      Users users,
      SignedCopies signed,
      RedressMapper mapper,
      Rejections rejections,
      TakenBack takenBack) {
    this.takenBack = takenBack;
    this.users = users;
    this.signed = signed;
    this.mapper = mapper;
    this.rejections = rejections;
  }

  /** The paper as it would be if it were decided now. */
  Paper paper(EntityManager em, Handled it, RedressEntity entity) {
    Actor drafter = users.byId(em, new UserId(entity.draftedBy));
    return mapper.paper(
        em,
        it.head(),
        it.first(),
        entity.content(),
        new Official(drafter.displayName(), drafter.function()),
        rejections.late(em, it, entity),
        entity.kind == RedressKind.ANNULMENT ? takenBack.replacing(em, it) : List.of());
  }

  /** What must be in place before it can be sent. */
  List<MissingPart> missing(EntityManager em, Handled it, RedressEntity entity, Paper paper) {
    List<MissingPart> missing = new ArrayList<>(mapper.missing(paper));
    missing.addAll(rejections.missing(em, it, entity));
    missing.addAll(takenBack.missing(em, it, entity.content()));
    return missing;
  }

  RedressView view(EntityManager em, Handled it, RedressEntity entity) {
    em.flush(); // so that the version shown is the one the next change must name
    boolean open = entity.state == RedressState.DRAFT || entity.state == RedressState.RETURNED;
    @Nullable Long file = entity.fileId;
    return new RedressView(
        new RedressId(entity.id()),
        entity.version(),
        it.first().id(),
        it.first().number(),
        entity.redressNumber,
        entity.state,
        entity.content(),
        open ? missing(em, it, entity, paper(em, it, entity)) : List.of(),
        warnings(entity),
        entity.draftedByName,
        entity.returned,
        entity.decidedByName,
        entity.decidedAt,
        file == null ? null : StoredFiles.digest(em, file),
        signed.of(em, new RedressId(entity.id())),
        entity.appealId == null ? null : new AppealId(entity.appealId));
  }

  /** What has changed around what is not decided; what is decided is frozen. */
  private List<DraftWarning> warnings(RedressEntity entity) {
    List<DraftWarning> warnings = new ArrayList<>();
    if (entity.state == RedressState.DECIDED) {
      return warnings;
    }
    WorkedUnder then = entity.workedUnder();
    if (entity.state == RedressState.AWAITING_APPROVAL && then.template().isEmpty()) {
      // Before what it was sent under was noted, the digest of what was sent was another.
      warnings.add(
          new DraftWarning(
              DraftWarning.Kind.TEMPLATE_CHANGED, KeyedMessage.warning("REDRESS_SENT_BEFORE")));
    }
    WorkedUnder now = mapper.now();
    if (!then.packSha256().isEmpty() && !then.packSha256().equals(now.packSha256())) {
      warnings.add(
          new DraftWarning(
              DraftWarning.Kind.PACK_CHANGED,
              KeyedMessage.warning("REDRESS_PACK_CHANGED", then.packId(), now.packId())));
    }
    if (!then.template().isEmpty() && !then.template().equals(now.template())) {
      warnings.add(
          new DraftWarning(
              DraftWarning.Kind.TEMPLATE_CHANGED,
              KeyedMessage.warning("REDRESS_TEMPLATE_CHANGED")));
    }
    return warnings;
  }
}
