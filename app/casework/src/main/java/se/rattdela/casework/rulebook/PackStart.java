package se.rattdela.casework.rulebook;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.rattdela.casework.audit.AuditTrail;
import se.rattdela.casework.audit.Operation;
import se.rattdela.casework.common.OfficeTime;
import se.rattdela.casework.common.UserId;
import se.rattdela.casework.store.UnitOfWork;
import se.rattdela.rules.RuleEngine;
import se.rattdela.rules.json.QuestionWriter;
import se.rattdela.rules.pack.RulePack;
import se.rattdela.rules.pack.SignedPack;
import se.rattdela.rules.pack.TrustedKeys;

/**
 * Chooses the pack in force when an office is opened: the latest activated one whose signature and
 * digest still hold, unless the program's own has a higher sequence.
 */
public final class PackStart {
  private static final Logger LOG = LoggerFactory.getLogger(PackStart.class);
  private static final UserId PROGRAM = new UserId(0);
  private static final String PROGRAM_NAME = "Rättdela";

  private final UnitOfWork work;
  private final AuditTrail audit;
  private final OfficeTime time;
  private final PackLedger ledger = new PackLedger();
  private final KeyRing keys = new KeyRing();

  /**
   * @param audit told when another pack than before is chosen
   */
  public PackStart(UnitOfWork work, AuditTrail audit, OfficeTime time) {
    this.work = work;
    this.audit = audit;
    this.time = time;
  }

  /**
   * Chooses, and writes down a choice that differs from the last one.
   *
   * @param program the engine of the pack shipped with the program
   */
  public Chosen choose(RuleEngine program) {
    Choice choice = work.read(em -> choice(em, program));
    return choice.settled()
        ? choice.chosen()
        : work.write(em -> {
          Choice again = choice(em, program);
          note(em, again);
          return again.chosen();
        });
  }

  private Choice choice(EntityManager em, RuleEngine program) {
    TrustedKeys trusted = keys.trusted(em);
    boolean unreadable = false;
    for (ProposalEntity each : ledger.activated(em)) {
      if (each.packSequence >= program.pack().sequence()) {
        RulePack pack = verified(each, trusted);
        if (pack != null) {
          return new Choice(new Chosen(new RuleEngine(pack), unreadable), each, ledger.current(em));
        }
        unreadable = true;
      }
    }
    return new Choice(new Chosen(program, unreadable), null, ledger.current(em));
  }

  private static @Nullable RulePack verified(ProposalEntity each, TrustedKeys trusted) {
    byte[] file = each.file();
    if (!QuestionWriter.sha256(file).equals(each.fileSha256)) {
      LOG.warn("A stored rule pack does not match its digest: {}", each.id());
      return null;
    }
    try {
      SignedPack signed = PackGate.verified(file, trusted);
      return signed.pack().sha256().equals(each.packSha256) ? signed.pack() : null;
    } catch (PackRejectedException e) {
      LOG.warn("A stored rule pack cannot be verified: {}", each.id());
      return null;
    }
  }

  private void note(EntityManager em, Choice choice) {
    PackCause cause = choice.cause();
    RulePack pack = choice.chosen().engine().pack();
    ledger.change(em, cause, pack, choice.proposal(), PROGRAM, PROGRAM_NAME, time.now());
    audit.append(
        em,
        PROGRAM,
        cause == PackCause.FELL_BACK ? Operation.PACK_FELL_BACK : Operation.PACK_TAKEN_OVER,
        null,
        pack.id(),
        cause + " " + pack.sequence() + " " + pack.sha256());
  }

  /**
   * What was chosen.
   *
   * @param newerUnreadable a later activated pack is stored but cannot be verified
   */
  public record Chosen(RuleEngine engine, boolean newerUnreadable) {}

  private record Choice(
      Chosen chosen, @Nullable ProposalEntity proposal, @Nullable PackChangeEntity before) {
    boolean settled() {
      return before != null
          && before.packSha256.equals(chosen.engine().pack().sha256())
          && (before.source == PackSource.IMPORTED) == (proposal != null);
    }

    PackCause cause() {
      if (before == null) {
        return PackCause.FIRST;
      }
      if (chosen.newerUnreadable()) {
        return PackCause.FELL_BACK;
      }
      return proposal == null ? PackCause.PROGRAM : PackCause.RESTORED;
    }
  }
}
