package se.rattdela.casework.redress;

import jakarta.persistence.EntityManager;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.access.Role;
import se.rattdela.casework.access.Users;
import se.rattdela.casework.audit.AuditTrail;
import se.rattdela.casework.audit.Operation;
import se.rattdela.casework.caseregister.CaseAccess;
import se.rattdela.casework.caseregister.CaseHead;
import se.rattdela.casework.caseregister.CaseRegister;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.common.NotAllowedException;
import se.rattdela.casework.common.OfficeTime;
import se.rattdela.casework.decision.DecidedItem;
import se.rattdela.casework.decision.DecisionHead;
import se.rattdela.casework.decision.DecisionKind;
import se.rattdela.casework.decision.Decisions;
import se.rattdela.casework.decision.HeavySecrecy;
import se.rattdela.casework.delegation.DelegationPoint;
import se.rattdela.casework.delegation.Delegations;
import se.rattdela.casework.item.Items;
import se.rattdela.casework.request.DisclosureDraft;
import se.rattdela.casework.request.Disclosures;
import se.rattdela.casework.request.Matter;
import se.rattdela.rules.Initiative;

/**
 * Who may do what about a decision that is made; logs it. A registrar of the case's unit registers
 * appeals, and sees nothing else of the case.
 */
final class RedressGate {
  private final Users users;
  private final CaseRegister register;
  private final CaseAccess access;
  private final Disclosures disclosures;
  private final Decisions decisions;
  private final Items items;
  private final Delegations delegations;
  private final AuditTrail audit;
  private final OfficeTime time;

  RedressGate(
      Users users,
      CaseRegister register,
      CaseAccess access,
      Disclosures disclosures,
      Decisions decisions,
      Items items,
      Delegations delegations,
      AuditTrail audit,
      OfficeTime time) {
    this.users = users;
    this.register = register;
    this.access = access;
    this.disclosures = disclosures;
    this.decisions = decisions;
    this.items = items;
    this.delegations = delegations;
    this.audit = audit;
    this.time = time;
  }

  /** Anyone who may see the case. */
  Handled known(EntityManager em, Actor actor, DecisionId first) {
    return handled(em, users.known(em, actor), first);
  }

  /** Someone with the role who may see the case. */
  Handled require(EntityManager em, Actor actor, Role role, DecisionId first) {
    return handled(em, users.require(em, actor, role), first);
  }

  /**
   * A registrar of the case's unit, or anyone who may see the case.
   *
   * @throws NotAllowedException NOT_ASSIGNED
   */
  Handled reader(EntityManager em, Actor actor, DecisionId first) {
    Actor by = users.known(em, actor);
    return registers(em, by, first) ? registering(em, by, first) : handled(em, by, first);
  }

  /**
   * A registrar of the case's unit, or an officer who may see the case.
   *
   * @throws NotAllowedException ROLE_MISSING
   */
  Handled registrar(EntityManager em, Actor actor, DecisionId first) {
    Actor by = users.known(em, actor);
    return registers(em, by, first)
        ? registering(em, by, first)
        : require(em, actor, Role.OFFICER, first);
  }

  private boolean registers(EntityManager em, Actor by, DecisionId first) {
    return CaseAccess.registers(by, head(em, first));
  }

  private Handled registering(EntityManager em, Actor by, DecisionId id) {
    DecisionHead first = decisions.head(em, id);
    first.decided();
    return new Handled(by, first, head(em, id));
  }

  private CaseHead head(EntityManager em, DecisionId first) {
    return register.head(em, disclosures.caseOf(em, decisions.head(em, first).disclosure()));
  }

  /**
   * An approver whose delegation covers the first decision.
   *
   * @throws NotAllowedException DELEGATION_MISSING
   */
  Handled decider(EntityManager em, Actor actor, DecisionId first) {
    Handled it = require(em, actor, Role.APPROVER, first);
    point(em, it, null);
    return it;
  }

  /** The case of a decision. */
  CaseId caseOf(EntityManager em, DecisionId first) {
    return head(em, first).id();
  }

  /** Whether the actor may read the papers of a decision: as {@link #reader}, without refusing. */
  boolean opens(EntityManager em, Actor by, DecisionId first) {
    return registers(em, by, first) || allows(em, by, first);
  }

  /** Whether the actor may see the case of a decision. */
  boolean allows(EntityManager em, Actor by, DecisionId first) {
    return access.allows(em, by, disclosures.caseOf(em, decisions.head(em, first).disclosure()));
  }

  private Handled handled(EntityManager em, Actor by, DecisionId id) {
    DecisionHead first = decisions.head(em, id);
    CaseHead head = access.require(em, by, disclosures.caseOf(em, first.disclosure()));
    first.decided();
    return new Handled(by, first, head);
  }

  /** Whether an authority asked for it: only such a one may appeal (OSL 6:7). */
  boolean asked(EntityManager em, Handled it) {
    return asked(disclosures.state(em, it.head(), it.first().disclosure()).content());
  }

  static boolean asked(DisclosureDraft content) {
    return content.initiative() == Initiative.REQUEST
        && content.matter() instanceof Matter.Ordinary;
  }

  /**
   * The point by which the actor decides: whoever may make a decision may also correct it.
   *
   * @param makes what kind of decision it becomes, where that is another; null where it is not
   * @throws NotAllowedException DELEGATION_MISSING
   */
  DelegationPoint point(EntityManager em, Handled it, @Nullable DecisionKind makes) {
    return delegation(em, it, makes)
        .orElseThrow(() ->
            new NotAllowedException(
                ErrorCode.DELEGATION_MISSING,
                covering(em, it, makes)
                    .map(DelegationPoint::function)
                    .distinct()
                    .collect(Collectors.joining(", "))));
  }

  Optional<DelegationPoint> delegation(EntityManager em, Handled it, @Nullable DecisionKind makes) {
    return covering(em, it, makes)
        .filter(point -> point.function().equalsIgnoreCase(it.by().function()))
        .findFirst();
  }

  /** Points for the decision as it was made, held by who may also make it what it becomes. */
  private Stream<DelegationPoint> covering(
      EntityManager em, Handled it, @Nullable DecisionKind makes) {
    Set<String> able =
        makes == null
            ? Set.of()
            : delegations.covering(em, makes.name(), false, time.today()).stream()
                .map(point -> point.function().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    return delegations.covering(em, it.first().kind().name(), heavy(em, it), time.today()).stream()
        .filter(point -> makes == null || able.contains(point.function().toLowerCase(Locale.ROOT)));
  }

  /**
   * Whether the decision let something leave that needs a named senior decision, by what protected
   * it then or protects it now.
   */
  private boolean heavy(EntityManager em, Handled it) {
    Map<ItemId, DecidedItem> decided = decisions.decided(em, it.first().id());
    return decided.values().stream()
            .anyMatch(each -> each.leaves() && HeavySecrecy.protects(each.secrecy()))
        || HeavySecrecy.protects(
            items.ofCase(em, it.head().id()).stream()
                .filter(each -> leaves(decided.get(each.id())))
                .toList());
  }

  private static boolean leaves(@Nullable DecidedItem item) {
    return item != null && item.leaves();
  }

  /**
   * Asks about protected identities before something is printed.
   *
   * @param confirmed the grade that the user has confirmed; null = none
   * @throws NotAllowedException PROTECTION_NOT_CONFIRMED
   */
  static void requireConfirmed(Handled it, @Nullable ProtectedIdentity confirmed) {
    it.head().requireConfirmed(confirmed);
  }

  void log(EntityManager em, Handled it, Operation operation, String subject, String detail) {
    audit.append(em, it.by().id(), operation, it.head().id(), subject, detail);
  }

  /** Who acts on which decision of which case. */
  record Handled(Actor by, DecisionHead first, CaseHead head) {}
}
