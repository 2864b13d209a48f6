package se.rattdela.casework.redress;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.access.Users;
import se.rattdela.casework.audit.AuditTrail;
import se.rattdela.casework.audit.Operation;
import se.rattdela.casework.caseregister.CaseAccess;
import se.rattdela.casework.caseregister.CaseRegister;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.OfficeTime;
import se.rattdela.casework.common.PaperId;
import se.rattdela.casework.common.RedressId;
import se.rattdela.casework.common.StoreException;
import se.rattdela.casework.decision.Decisions;
import se.rattdela.casework.decision.DocumentMapper;
import se.rattdela.casework.decision.Outgoing;
import se.rattdela.casework.decision.OutgoingFile;
import se.rattdela.casework.decision.ReleaseCheck;
import se.rattdela.casework.decision.SignedCopies;
import se.rattdela.casework.decision.SignedCopy;
import se.rattdela.casework.delegation.Delegations;
import se.rattdela.casework.dispatch.Dispatches;
import se.rattdela.casework.item.Items;
import se.rattdela.casework.numbering.Numbers;
import se.rattdela.casework.request.Disclosures;
import se.rattdela.casework.store.AtomicFile;
import se.rattdela.casework.store.UnitOfWork;

/** Stores what happens to decisions afterwards, each step in a unit of work of its own. */
public final class StoredRedress implements RedressService {
  private final UnitOfWork work;
  private final RedressGate gate;
  private final RedressDesk desk;
  private final RedressFiles files;
  private final AppealDesk appeals;
  private final Retrials retrials;
  private final TakenBack takenBack;
  private final PaperRegister register;
  private final Redresses redresses;
  private final Decisions decisions;

  /**
   * @param outgoing searches what is printed
   * @param numbers gives corrections their numbers, in the series of decisions
   */
  public StoredRedress(
      UnitOfWork work,
      Users users,
      CaseRegister caseRegister,
      CaseAccess access,
      Disclosures disclosures,
      Decisions decisions,
      SignedCopies signed,
      Items items,
      DocumentMapper documents,
      Outgoing outgoing,
      Delegations delegations,
      Dispatches dispatches,
      Redresses redresses,
      Numbers numbers,
      AuditTrail audit,
      OfficeTime time) {
    this.work = work;
    this.decisions = decisions;
    this.redresses = redresses;
    this.gate =
        new RedressGate(
            users, caseRegister, access, disclosures, decisions, items, delegations, audit, time);
    this.retrials = new Retrials(gate, redresses, disclosures, decisions);
    this.takenBack = new TakenBack(gate, redresses, decisions, retrials);
    AppealTime appealTime = new AppealTime(gate, decisions, dispatches);
    RedressMapper mapper =
        new RedressMapper(disclosures, decisions, documents, outgoing, delegations);
    Rejections rejections = new Rejections(appealTime, time);
    this.desk =
        new RedressDesk(
            users,
            gate,
            decisions,
            mapper,
            rejections,
            takenBack,
            new RedressViews(users, signed, mapper, rejections, takenBack),
            numbers,
            time);
    this.files = new RedressFiles(gate, decisions, signed);
    this.register = new PaperRegister(users, gate, decisions, signed, audit);
    this.appeals =
        new AppealDesk(
            gate,
            decisions,
            appealTime,
            retrials,
            new HandOvers(decisions, delegations, appealTime, mapper, outgoing),
            time);
  }

  @Override
  public RedressSheet sheet(Actor actor, DecisionId decision) {
    return work.write(em -> {
      RedressGate.Handled it = gate.reader(em, actor, decision);
      boolean all = gate.allows(em, it.by(), decision);
      RedressSheet sheet =
          new RedressSheet(
              decision,
              decisions.head(em, decision).version(),
              it.first().number(),
              redresses.annulled(em, decision),
              appeals.appealable(em, it),
              it.head().protection(),
              it.head().protectedPersons(),
              gate.asked(em, it),
              takenBack.gave(em, it),
              all ? desk.withheld(em, it) : List.of(),
              all && retrials.possible(em, it, RetrialOf.WITHHELD),
              all && retrials.possible(em, it, RetrialOf.EVERYTHING),
              all ? retrials.of(em, it) : List.of(),
              desk.of(em, it, all),
              all
                  ? appeals.of(em, it)
                  : appeals.of(em, it).stream().map(AppealView::withoutReasons).toList());
      gate.log(em, it, Operation.REDRESS_OPENED, it.first().number(), "");
      return sheet;
    });
  }

  @Override
  public RedressView begin(Actor actor, DecisionId decision, long version, RedressDraft draft) {
    return work.write(em -> desk.begin(em, actor, decision, version, draft));
  }

  @Override
  public DisclosureId tryAnew(Actor actor, DecisionId decision, long version, RetrialOf what) {
    return work.write(em -> retrials.begin(em, actor, decision, version, what));
  }

  @Override
  public RedressView save(Actor actor, RedressId id, long version, RedressDraft draft) {
    return work.write(em -> desk.save(em, actor, id, version, draft));
  }

  @Override
  public byte[] preview(Actor actor, RedressId id) {
    return work.write(em -> desk.preview(em, actor, id));
  }

  @Override
  public OutgoingFile printDraft(
      Actor actor, RedressId id, OutgoingFile.Kind kind, @Nullable ProtectedIdentity confirmed) {
    return work.write(em -> desk.printDraft(em, actor, id, kind, confirmed));
  }

  @Override
  public RedressView send(Actor actor, RedressId id, long version) {
    return work.write(em -> desk.send(em, actor, id, version));
  }

  @Override
  public RedressView recall(Actor actor, RedressId id, long version) {
    return work.write(em -> desk.recall(em, actor, id, version));
  }

  @Override
  public Optional<FoundPaper> find(Actor actor, String asked) {
    return work.write(em -> register.find(em, actor, asked));
  }

  @Override
  public List<RedressView> inbox(Actor actor) {
    return work.read(em -> desk.inbox(em, actor));
  }

  @Override
  public RedressReview review(Actor actor, RedressId id) {
    return work.write(em -> desk.review(em, actor, id));
  }

  @Override
  public RedressView approve(
      Actor actor, RedressId id, long version, String digest, Set<ReleaseCheck.Sighting> seen) {
    return work.write(em -> desk.approve(em, actor, id, version, digest, seen));
  }

  @Override
  public RedressView giveBack(Actor actor, RedressId id, long version, String sentence) {
    return work.write(em -> desk.giveBack(em, actor, id, version, sentence));
  }

  @Override
  public byte[] sealed(Actor actor, RedressId id) {
    return work.write(em -> files.sealed(em, actor, id));
  }

  @Override
  public OutgoingFile.Kind export(
      Actor actor, RedressId id, Path file, @Nullable ProtectedIdentity confirmed) {
    OutgoingFile leaving = work.write(em -> files.exported(em, actor, id, confirmed));
    write(file, leaving.bytes());
    return leaving.kind();
  }

  private static void write(Path file, byte[] bytes) {
    try {
      AtomicFile.write(file, bytes);
    } catch (IOException e) {
      throw new StoreException(ErrorCode.EXPORT_FAILED, e);
    }
  }

  @Override
  public Optional<byte[]> letter(Actor actor, RedressId id) {
    return work.write(em -> files.letter(em, actor, id));
  }

  @Override
  public SignedCopy storeSigned(Actor actor, RedressId id, long version, byte[] signed) {
    return work.write(em -> files.storeSigned(em, actor, id, version, signed));
  }

  @Override
  public SignedCopy storeProlonged(Actor actor, RedressId id, long version, byte[] prolonged) {
    return work.write(em -> files.storeProlonged(em, actor, id, version, prolonged));
  }

  @Override
  public byte[] signedPdf(Actor actor, RedressId id, int number) {
    return work.write(em -> files.signedPdf(em, actor, id, number));
  }

  @Override
  public AppealView register(Actor actor, NewAppeal appeal) {
    return work.write(em -> appeals.register(em, actor, appeal));
  }

  @Override
  public AppealView inTime(Actor actor, AppealId id, long version, String reason) {
    return work.write(em -> appeals.inTime(em, actor, id, version, reason));
  }

  @Override
  public RedressView beginRejection(Actor actor, AppealId id, long version, String reasons) {
    return work.write(em -> desk.reject(em, actor, id, version, reasons));
  }

  @Override
  public AppealView reconsider(
      Actor actor,
      AppealId id,
      long version,
      Reconsideration outcome,
      @Nullable PaperId change,
      String reason) {
    return work.write(em -> appeals.reconsider(em, actor, id, version, outcome, change, reason));
  }

  @Override
  public byte[] handOverPreview(Actor actor, AppealId id, HandOverText text) {
    return work.write(em -> appeals.handOverPreview(em, actor, id, text));
  }

  @Override
  public AppealView handOver(
      Actor actor,
      AppealId id,
      long version,
      LocalDate on,
      HandOverText text,
      @Nullable ProtectedIdentity confirmed) {
    return work.write(em -> appeals.handOver(em, actor, id, version, on, text, confirmed));
  }

  @Override
  public byte[] handOverLetter(Actor actor, AppealId id) {
    return work.write(em -> appeals.handOverLetter(em, actor, id));
  }

  @Override
  public byte[] printHandOverLetter(
      Actor actor, AppealId id, @Nullable ProtectedIdentity confirmed) {
    return work.write(em -> appeals.printHandOverLetter(em, actor, id, confirmed));
  }

  @Override
  public void exportHandOverLetter(
      Actor actor, AppealId id, Path file, @Nullable ProtectedIdentity confirmed) {
    write(file, work.write(em -> appeals.exportedHandOverLetter(em, actor, id, confirmed)));
  }

  @Override
  public AppealView judged(
      Actor actor,
      AppealId id,
      long version,
      Judgment judgment,
      LocalDate on,
      String courtNumber,
      String note) {
    return work.write(
        em -> appeals.judged(em, actor, id, version, judgment, on, courtNumber, note));
  }
}
