package se.rattdela.casework.rulebook;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.audit.Operation;
import se.rattdela.casework.caseregister.PersonalNumber;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.InvalidInputException;
import se.rattdela.casework.common.NotAllowedException;
import se.rattdela.casework.common.NotFoundException;
import se.rattdela.casework.common.Why;
import se.rattdela.casework.engine.EngineInForce;
import se.rattdela.rules.RuleEngine;
import se.rattdela.rules.cases.WorkedCases;
import se.rattdela.rules.json.QuestionWriter;
import se.rattdela.rules.pack.RulePack;
import se.rattdela.rules.pack.SignedPack;

/** Proposes packs and puts them in force. */
final class PackDesk {
  private static final String ALL =
      "select p from ProposalEntity p order by case when p.state = :waiting then 0 else 1 end,"
          + " p.proposedAt desc, p.id desc";
  private static final int LONGEST_REASON = 4000;

  private final StewardWork work;
  private final EngineInForce rules;
  private final KeyRing keys = new KeyRing();
  private final PackLedger ledger = new PackLedger();
  // So that the engines are replaced in the order in which the activations were committed.
  private final ReentrantLock activating = new ReentrantLock();
  private volatile boolean newerUnreadable;

  PackDesk(StewardWork work, EngineInForce rules, boolean newerUnreadable) {
    this.work = work;
    this.rules = rules;
    this.newerUnreadable = newerUnreadable;
  }

  PackInForce inForce(Actor actor) {
    RulePack pack = rules.engine().pack();
    List<PackChange> history = work.read(actor, ledger::history);
    List<PackWarning> warnings = new ArrayList<>();
    if (newerUnreadable) {
      warnings.add(PackWarning.STORED_PACK_UNREADABLE);
    }
    if (work.today().isAfter(pack.reviewBy())) {
      warnings.add(PackWarning.REVIEW_OVERDUE);
    }
    if (work.today().isAfter(pack.lawUntil())) {
      warnings.add(PackWarning.AFTER_SNAPSHOT);
    }
    PackChange since = history.getFirst();
    return new PackInForce(PackIdentity.of(pack), since.source(), since, warnings, history);
  }

  WorkedCases cases(Actor actor) {
    String inForce = rules.engine().pack().sha256();
    return work.read(
        actor,
        em ->
            ledger.activated(em).stream()
                .filter(each -> each.packSha256.equals(inForce))
                .findFirst()
                .map(each -> PackGate.verified(each.file(), keys.trusted(em)))
                .map(signed -> WorkedCases.load(signed.casesJson()))
                .orElseGet(WorkedCases::shipped));
  }

  PackContent open(Actor actor, byte[] file) {
    try {
      SignedPack signed = work.stewardReads(actor, em -> opened(em, file));
      return content(signed, file);
    } catch (PackRejectedException e) {
      throw logged(actor, file, e);
    }
  }

  private SignedPack opened(EntityManager em, byte[] file) {
    return PackGate.open(file, keys.trusted(em), rules.engine().pack(), work.today());
  }

  private static PackContent content(SignedPack signed, byte[] file) {
    return new PackContent(
        signed.pack(),
        signed.casesJson(),
        signed.keyId(),
        signed.issued(),
        QuestionWriter.sha256(file));
  }

  /** Leaves the digest of what was refused and the reason's code in the log. */
  private PackRejectedException logged(Actor actor, byte[] file, PackRejectedException e) {
    work.write(
        actor,
        (em, by) -> {
          String digest = QuestionWriter.sha256(file);
          work.log(em, by, Operation.PACK_REJECTED, e.code().id(), digest);
          return by;
        });
    return e;
  }

  PackProposal propose(Actor actor, byte[] file, String fileName, CheckReport report) {
    PackContent content = open(actor, file);
    if (report.text().length() > CheckReport.LONGEST_TEXT) {
      throw new InvalidInputException(ErrorCode.INVALID_INPUT, "report", Why.TEXT_TOO_LONG);
    }
    if (report.errors() > 0) {
      throw logged(actor, file, rejected(ErrorCode.PACK_HAS_ERRORS));
    }
    if (!report.sha256().equals(content.fileSha256())) {
      throw logged(actor, file, rejected(ErrorCode.PACK_NOT_CHECKED));
    }
    return work.write(
        actor,
        (em, by) -> {
          boolean waits =
              list(em).stream()
                  .anyMatch(each ->
                      each.state == ProposalState.WAITING
                          && each.fileSha256.equals(content.fileSha256()));
          if (waits) {
            throw rejected(ErrorCode.PACK_PROPOSED_ALREADY);
          }
          ProposalEntity entity = entity(by, content, ShownName.of(fileName), report);
          entity.file(file);
          work.touch(entity, by);
          em.persist(entity);
          work.log(em, by, Operation.PACK_PROPOSED, entity.packId, detail(entity));
          return view(entity);
        });
  }

  private static PackRejectedException rejected(ErrorCode code) {
    return new PackRejectedException(code, List.of(), List.of());
  }

  private ProposalEntity entity(
      Actor by, PackContent content, String fileName, CheckReport report) {
    RulePack pack = content.pack();
    RulePack base = rules.engine().pack();
    ProposalEntity entity = new ProposalEntity();
    entity.state = ProposalState.WAITING;
    entity.packId = pack.id();
    entity.packSequence = pack.sequence();
    entity.packSha256 = pack.sha256();
    entity.lawUntil = pack.lawUntil();
    entity.reviewBy = pack.reviewBy();
    entity.fileName = fileName;
    entity.fileSha256 = content.fileSha256();
    entity.keyId = content.keyId();
    entity.issuedOn = content.issued();
    entity.baseId = base.id();
    entity.baseSha256 = base.sha256();
    entity.reportErrors = report.errors();
    entity.reportWarnings = report.warnings();
    entity.reportText = report.text();
    entity.proposedBy = by.id().value();
    entity.proposedByName = by.displayName();
    entity.proposedAt = work.now();
    entity.reason = "";
    return entity;
  }

  private static String detail(ProposalEntity entity) {
    return entity.packSequence + " file " + entity.fileSha256 + " key " + entity.keyId;
  }

  List<PackProposal> proposals(Actor actor) {
    return work.read(actor, em -> list(em).stream().map(this::view).toList());
  }

  private static List<ProposalEntity> list(EntityManager em) {
    return em.createQuery(ALL, ProposalEntity.class)
        .setParameter("waiting", ProposalState.WAITING)
        .getResultList();
  }

  private PackProposal view(ProposalEntity each) {
    return each.view(!each.baseSha256.equals(rules.engine().pack().sha256()));
  }

  PackContent proposed(Actor actor, ProposalId id) {
    byte[] file =
        work.stewardReads(
            actor,
            em -> {
              ProposalEntity entity = entity(em, id);
              requireWaiting(entity);
              return entity.file();
            });
    return open(actor, file);
  }

  PackProposal withdraw(Actor actor, ProposalId id, long version) {
    return end(actor, id, version, ProposalState.WITHDRAWN, "");
  }

  PackProposal refuse(Actor actor, ProposalId id, long version, String reason) {
    if (reason.isBlank()) {
      throw new InvalidInputException(ErrorCode.INVALID_INPUT, "reason", Why.SENTENCE_MISSING);
    }
    if (reason.length() > LONGEST_REASON) {
      throw new InvalidInputException(ErrorCode.INVALID_INPUT, "reason", Why.TEXT_TOO_LONG);
    }
    if (PersonalNumber.seemsIn(reason)) {
      throw new InvalidInputException(
          ErrorCode.INVALID_INPUT, "reason", Why.PERSONAL_NUMBER_IN_TEXT);
    }
    return end(actor, id, version, ProposalState.REFUSED, reason.strip());
  }

  private PackProposal end(
      Actor actor, ProposalId id, long version, ProposalState state, String reason) {
    return work.write(
        actor,
        (em, by) -> {
          ProposalEntity entity = entity(em, id);
          entity.expect(version);
          requireWaiting(entity);
          boolean own = entity.proposedBy == by.id().value();
          if (state == ProposalState.WITHDRAWN && !own) {
            throw new NotAllowedException(ErrorCode.ROLE_MISSING);
          }
          if (state == ProposalState.REFUSED) {
            StewardWork.second(by, entity.proposedBy);
          }
          end(entity, by, state, reason);
          Operation operation =
              state == ProposalState.REFUSED ? Operation.PACK_REFUSED : Operation.PACK_WITHDRAWN;
          work.log(em, by, operation, entity.packId, detail(entity));
          return view(entity);
        });
  }

  private void end(ProposalEntity entity, Actor by, ProposalState state, String reason) {
    entity.state = state;
    entity.reason = reason;
    entity.endedBy = by.id().value();
    entity.endedByName = by.displayName();
    entity.endedAt = work.now();
    work.touch(entity, by);
  }

  PackInForce activate(Actor actor, ProposalId id, long version) {
    activating.lock();
    try {
      rules.replace(activated(actor, id, version));
      newerUnreadable = false;
    } finally {
      activating.unlock();
    }
    return inForce(actor);
  }

  private RuleEngine activated(Actor actor, ProposalId id, long version) {
    byte[] file = work.stewardReads(actor, em -> entity(em, id).file());
    try {
      return work.write(actor, (em, by) -> activated(em, by, entity(em, id), version));
    } catch (PackRejectedException e) {
      throw logged(actor, file, e);
    }
  }

  private RuleEngine activated(EntityManager em, Actor by, ProposalEntity entity, long version) {
    entity.expect(version);
    requireWaiting(entity);
    StewardWork.second(by, entity.proposedBy);
    PackChangeEntity current = ledger.current(em);
    if (current == null || !entity.baseSha256.equals(current.packSha256)) {
      PackInForceEntity head = ledger.head(em);
      throw head.overtaken();
    }
    byte[] file = entity.file();
    SignedPack signed = opened(em, file);
    if (!QuestionWriter.sha256(file).equals(entity.fileSha256)
        || !signed.pack().sha256().equals(entity.packSha256)) {
      throw new PackRejectedException(
          ErrorCode.PACK_UNREADABLE, List.of(), List.of(entity.packId, ""));
    }
    end(entity, by, ProposalState.ACTIVATED, "");
    ledger.change(
        em, PackCause.ACTIVATED, signed.pack(), entity, by.id(), by.displayName(), work.now());
    work.log(em, by, Operation.PACK_ACTIVATED, entity.packId, detail(entity));
    return new RuleEngine(signed.pack());
  }

  private static void requireWaiting(ProposalEntity entity) {
    if (entity.state != ProposalState.WAITING) {
      throw new NotAllowedException(ErrorCode.PROPOSAL_ENDED);
    }
  }

  private static ProposalEntity entity(EntityManager em, ProposalId id) {
    ProposalEntity found = em.find(ProposalEntity.class, id.value());
    if (found == null) {
      throw new NotFoundException();
    }
    return found;
  }
}
