package se.rattdela.casework;

import java.util.List;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.access.Users;
import se.rattdela.casework.assessment.Answers;
import se.rattdela.casework.assessment.AssessmentService;
import se.rattdela.casework.assessment.Assessor;
import se.rattdela.casework.assessment.StoredAssessments;
import se.rattdela.casework.audit.AuditLog;
import se.rattdela.casework.audit.AuditTrail;
import se.rattdela.casework.audit.Operation;
import se.rattdela.casework.audit.StoredAuditLog;
import se.rattdela.casework.benefit.Benefits;
import se.rattdela.casework.casefile.CaseFileService;
import se.rattdela.casework.casefile.Marking;
import se.rattdela.casework.casefile.PersonDesk;
import se.rattdela.casework.casefile.Registration;
import se.rattdela.casework.caseregister.CaseAccess;
import se.rattdela.casework.caseregister.CaseFinder;
import se.rattdela.casework.caseregister.CaseRegister;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.NotFoundException;
import se.rattdela.casework.common.OfficeTime;
import se.rattdela.casework.common.StoreException;
import se.rattdela.casework.counsel.CounselService;
import se.rattdela.casework.counsel.StoredCounsel;
import se.rattdela.casework.day.DayService;
import se.rattdela.casework.day.StoredDays;
import se.rattdela.casework.decision.DecisionService;
import se.rattdela.casework.decision.Decisions;
import se.rattdela.casework.decision.DocumentMapper;
import se.rattdela.casework.decision.FourEyes;
import se.rattdela.casework.decision.RecipientNames;
import se.rattdela.casework.decision.StoredDecisions;
import se.rattdela.casework.delegation.Delegations;
import se.rattdela.casework.delegation.OfficeSetup;
import se.rattdela.casework.delegation.StoredOfficeSetup;
import se.rattdela.casework.dispatch.DispatchService;
import se.rattdela.casework.dispatch.Dispatches;
import se.rattdela.casework.document.Documents;
import se.rattdela.casework.document.Originals;
import se.rattdela.casework.draft.DraftFile;
import se.rattdela.casework.draft.DraftJournal;
import se.rattdela.casework.engine.EngineInForce;
import se.rattdela.casework.item.ItemCheck;
import se.rattdela.casework.item.Items;
import se.rattdela.casework.matrix.EvaluatedMatrix;
import se.rattdela.casework.matrix.MatrixService;
import se.rattdela.casework.notice.NoticeService;
import se.rattdela.casework.notice.StoredNotices;
import se.rattdela.casework.numbering.Numbers;
import se.rattdela.casework.phrase.PhraseLibrary;
import se.rattdela.casework.phrase.StoredPhrases;
import se.rattdela.casework.redress.RedressService;
import se.rattdela.casework.redress.Redresses;
import se.rattdela.casework.release.Packer;
import se.rattdela.casework.release.ReleaseService;
import se.rattdela.casework.request.DisclosureCheck;
import se.rattdela.casework.request.DisclosureService;
import se.rattdela.casework.request.Disclosures;
import se.rattdela.casework.request.RecipientKinds;
import se.rattdela.casework.request.StoredDisclosures;
import se.rattdela.casework.review.AccessReviewService;
import se.rattdela.casework.rulebook.PackStart;
import se.rattdela.casework.rulebook.RulebookService;
import se.rattdela.casework.rulebook.StoredRulebook;
import se.rattdela.casework.statistics.AccountService;
import se.rattdela.casework.store.DataFolder;
import se.rattdela.casework.store.Database;
import se.rattdela.casework.store.FileKey;
import se.rattdela.casework.store.KeySlots;
import se.rattdela.casework.unmet.UnmetNeedService;
import se.rattdela.reports.decision.DecisionRenderer;
import se.rattdela.rules.RuleEngine;

/** Wires the services over an open database. */
final class Office implements OpenOffice {
  private final Database database;
  private final DataFolder.Lock lock;
  private final DataFolder folder;
  private final KeySlots slots;
  private final FileKey key;
  private final Users users = new Users();
  private final AuditTrail audit;
  private final OfficeSetup setup;
  private final Recording recording;
  private final MatrixService matrix;
  private final DisclosureService disclosureService;
  private final AssessmentService assessments;
  private final CounselService counsel;
  private final DecisionService decisions;
  private final NoticeService notices;
  private final Aftermath aftermath;
  private final DayService days;
  private final Accounting accounting;
  private final AuditLog auditLog;
  private final EngineInForce rules;
  private final RulebookService rulebook;
  private final PhraseLibrary phrases;

  Office(
      Database database,
      DataFolder.Lock lock,
      DataFolder folder,
      FileKey key,
      RuleEngine engine,
      DecisionRenderer renderer,
      OfficeTime time) {
    this.database = database;
    this.lock = lock;
    this.folder = folder;
    this.slots = folder.keySlots();
    this.key = key;
    this.audit = new AuditTrail(time);
    PackStart.Chosen chosen = new PackStart(database, audit, time).choose(engine);
    this.rules = new EngineInForce(chosen.engine());
    Numbers numbers = new Numbers();
    CaseRegister register = new CaseRegister(time, numbers);
    CaseAccess access = new CaseAccess(register, time);
    CaseFinder finder = new CaseFinder(register, users);
    Documents documents = new Documents(time);
    Items items = new Items(time, new ItemCheck(rules));
    Disclosures disclosures = new Disclosures(time, numbers);
    Answers answers = new Answers(time);
    Assessor assessor = new Assessor(items, documents, answers, time);
    Benefits benefits = Benefits.shipped();
    RecipientKinds kinds = RecipientKinds.shipped();
    RecipientNames names = new RecipientNames(rules::vocabulary, kinds);
    Delegations delegations = new Delegations(numbers, users);
    setup = new StoredOfficeSetup(database, users, delegations, audit, time, slots, key);
    Decisions decided = new Decisions(time, numbers);
    recording =
        Recording.of(
            database,
            users,
            register,
            access,
            finder,
            documents,
            items,
            disclosures,
            List.of(disclosures::uses, answers::uses, decided::uses, StoredCounsel::uses),
            rules,
            audit,
            time);
    matrix =
        new EvaluatedMatrix(
            database, users, access, items, disclosures, assessor, rules, audit, time);
    disclosureService =
        new StoredDisclosures(
            database,
            users,
            access,
            finder,
            items,
            disclosures,
            new DisclosureCheck(rules, benefits, time),
            kinds,
            audit);
    assessments =
        new StoredAssessments(
            database, users, access, disclosures, answers, assessor, rules, audit, time);
    counsel =
        new StoredCounsel(
            database, users, register, access, items, disclosures, answers, rules, audit, time);
    Originals originals = new Originals(time);
    Packer packer = new Packer(documents, originals, items, delegations, rules);
    Redresses redresses = new Redresses(users, register, disclosures, decided);
    DocumentMapper mapper =
        new DocumentMapper(
            assessor,
            documents,
            answers,
            delegations,
            users,
            rules,
            benefits,
            names,
            packer,
            redresses);
    decisions =
        new StoredDecisions(
            database,
            users,
            access,
            disclosures,
            decided,
            mapper,
            delegations,
            answers,
            items,
            names,
            packer,
            renderer,
            audit,
            time);
    notices =
        new StoredNotices(
            database,
            users,
            access,
            finder,
            disclosures,
            decided,
            new Dispatches(),
            redresses,
            benefits,
            names,
            audit,
            time);
    aftermath =
        Aftermath.of(
            database,
            users,
            register,
            access,
            documents,
            originals,
            items,
            disclosures,
            decided,
            decisions,
            mapper,
            names,
            packer,
            delegations,
            rules,
            numbers,
            redresses,
            audit,
            time);
    accounting =
        Accounting.of(
            database,
            users,
            register,
            access,
            items,
            disclosures,
            decided,
            assessor,
            rules,
            audit,
            time);
    rulebook =
        new StoredRulebook(
            database,
            users,
            register,
            disclosures,
            assessor,
            answers,
            rules,
            chosen.newerUnreadable(),
            audit,
            time);
    days =
        new StoredDays(
            database,
            users,
            register,
            access,
            finder,
            disclosures,
            decided,
            new FourEyes(answers, packer),
            assessor,
            notices,
            aftermath.dispatches(),
            aftermath.redress(),
            accounting.accessReviews(),
            counsel,
            rulebook,
            rules,
            time);
    phrases = new StoredPhrases(database, users, audit, time);
    auditLog = new StoredAuditLog(database, users, access::require);
  }

  @Override
  public OfficeSetup setup() {
    return setup;
  }

  @Override
  public Registration registration() {
    return recording.registration();
  }

  @Override
  public PersonDesk persons() {
    return recording.persons();
  }

  @Override
  public CaseFileService cases() {
    return recording.cases();
  }

  @Override
  public Marking marking() {
    return recording.marking();
  }

  @Override
  public MatrixService matrix() {
    return matrix;
  }

  @Override
  public DisclosureService disclosures() {
    return disclosureService;
  }

  @Override
  public AssessmentService assessments() {
    return assessments;
  }

  @Override
  public CounselService counsel() {
    return counsel;
  }

  @Override
  public DecisionService decisions() {
    return decisions;
  }

  @Override
  public ReleaseService release() {
    return aftermath.release();
  }

  @Override
  public DispatchService dispatches() {
    return aftermath.dispatches();
  }

  @Override
  public RedressService redress() {
    return aftermath.redress();
  }

  @Override
  public UnmetNeedService unmetNeeds() {
    return accounting.unmetNeeds();
  }

  @Override
  public AccessReviewService accessReviews() {
    return accounting.accessReviews();
  }

  @Override
  public AccountService accounts() {
    return accounting.accounts();
  }

  @Override
  public NoticeService notices() {
    return notices;
  }

  @Override
  public DayService days() {
    return days;
  }

  @Override
  public RulebookService rulebook() {
    return rulebook;
  }

  @Override
  public PhraseLibrary phrases() {
    return phrases;
  }

  @Override
  public RuleEngine engine() {
    return rules.engine();
  }

  @Override
  public AuditLog audit() {
    return auditLog;
  }

  @Override
  public DraftJournal drafts(Actor actor) {
    return new DraftFile(folder.drafts(actor.id()), key, actor.id().value());
  }

  @Override
  public Actor signIn(String userName, char[] password) {
    if (!slots.open(userName, password).same(key)) {
      throw new StoreException(ErrorCode.KEYS_UNREADABLE);
    }
    return signedIn(userName);
  }

  /** Notes that a user whose slot has been opened is in. */
  Actor signedIn(String userName) {
    try {
      return database.write(em -> {
        Actor actor = users.named(em, userName);
        audit.append(em, actor.id(), Operation.SIGNED_IN, null, "", "");
        return actor;
      });
    } catch (NotFoundException e) {
      throw new StoreException(ErrorCode.WRONG_PASSWORD, e);
    }
  }

  @Override
  public void close() {
    try {
      database.close();
    } finally {
      lock.close();
    }
  }
}
