package se.rattdela.casework.statistics;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.access.Users;
import se.rattdela.casework.audit.AuditTrail;
import se.rattdela.casework.audit.Operation;
import se.rattdela.casework.caseregister.CaseUnits;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.InvalidInputException;
import se.rattdela.casework.common.OfficeTime;
import se.rattdela.casework.common.UnitId;
import se.rattdela.casework.common.Why;
import se.rattdela.casework.decision.DecisionFigures;
import se.rattdela.casework.decision.FigureReader;
import se.rattdela.casework.request.DisclosureFigureReader;
import se.rattdela.casework.request.DisclosureFigures;
import se.rattdela.casework.store.UnitOfWork;
import se.rattdela.casework.unmet.UnmetFigureReader;
import se.rattdela.casework.unmet.UnmetFigures;

/** Counts what is stored. */
public final class StoredAccounts implements AccountService {
  private final UnitOfWork work;
  private final Users users;
  private final AuditTrail audit;
  private final OfficeTime time;
  private final CaseUnits cases = new CaseUnits();
  private final FigureReader decisions = new FigureReader();
  private final DisclosureFigureReader disclosures = new DisclosureFigureReader();
  private final UnmetFigureReader needs = new UnmetFigureReader();

  /** Accounts of what lies in a database. */
  public StoredAccounts(UnitOfWork work, Users users, AuditTrail audit, OfficeTime time) {
    this.work = work;
    this.users = users;
    this.audit = audit;
    this.time = time;
  }

  @Override
  public Map<UnitId, String> units(Actor actor) {
    return work.read(em -> {
      users.known(em, actor);
      return users.units(em);
    });
  }

  @Override
  public Account account(Actor actor, AccountQuery query) {
    return work.read(em -> account(em, actor, query, true));
  }

  @Override
  public Account export(Actor actor, AccountQuery query) {
    return work.write(em -> {
      Account account = account(em, actor, query, query.isWholeYear(time.today()));
      Actor by = users.known(em, actor);
      audit.append(
          em, by.id(), Operation.ACCOUNT_EXPORTED, null, query.from() + " " + query.to(), "");
      return account;
    });
  }

  private Account account(EntityManager em, Actor actor, AccountQuery query, boolean byRecipient) {
    if (query.to().isBefore(query.from())) {
      throw new InvalidInputException(ErrorCode.INVALID_INPUT, "to", Why.PERIOD);
    }
    users.known(em, actor);
    Map<CaseId, UnitId> units = cases.all(em);
    List<Decided> all = decided(em, units, query.from(), query.to());
    UnitId unit = query.unit();
    List<Decided> before = decided(em, units, query.from().minusYears(1), query.to().minusYears(1));
    List<UnmetFigures> unmet = needs.between(em, query.from(), query.to());
    return new Counting(query, all, byRecipient)
        .account(
            (int) before.stream().filter(each -> of(unit, each.unit())).count(),
            unmet.stream().filter(each -> of(unit, units.get(new CaseId(each.caseId())))).toList());
  }

  private static boolean of(@Nullable UnitId wanted, @Nullable UnitId unit) {
    return wanted == null || Objects.equals(wanted, unit);
  }

  private List<Decided> decided(
      EntityManager em, Map<CaseId, UnitId> units, LocalDate from, LocalDate to) {
    Instant begins = from.atStartOfDay(OfficeTime.ZONE).toInstant();
    Instant ends = to.plusDays(1).atStartOfDay(OfficeTime.ZONE).toInstant();
    List<DecisionFigures> made = decisions.decided(em, begins, ends);
    Map<Long, DisclosureFigures> asked =
        disclosures.of(em, made.stream().map(DecisionFigures::disclosure).toList()).stream()
            .collect(Collectors.toMap(DisclosureFigures::id, Function.identity()));
    List<Decided> all = new ArrayList<>();
    for (DecisionFigures each : made) {
      DisclosureFigures disclosure = asked.get(each.disclosure().value());
      UnitId unit = disclosure == null ? null : units.get(new CaseId(disclosure.caseId()));
      if (disclosure != null && unit != null) {
        all.add(new Decided(each, disclosure, unit));
      }
    }
    return all;
  }

  /** A decision with what was asked and whose case it is. */
  record Decided(DecisionFigures decision, DisclosureFigures disclosure, UnitId unit) {}
}
