package se.rattdela.casework;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.access.NewUser;
import se.rattdela.casework.access.Role;
import se.rattdela.casework.access.Users;
import se.rattdela.casework.assessment.AssessmentView;
import se.rattdela.casework.assessment.QuestionView;
import se.rattdela.casework.assessment.RecordAnswer;
import se.rattdela.casework.caseregister.NewCase;
import se.rattdela.casework.caseregister.NewPerson;
import se.rattdela.casework.caseregister.PersonIdentity;
import se.rattdela.casework.caseregister.PersonRole;
import se.rattdela.casework.caseregister.PersonalNumber;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.caseregister.ServiceBranch;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.common.DocumentId;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.common.OfficeTime;
import se.rattdela.casework.common.PersonId;
import se.rattdela.casework.common.UnitId;
import se.rattdela.casework.common.UserId;
import se.rattdela.casework.decision.ApprovalView;
import se.rattdela.casework.decision.Approve;
import se.rattdela.casework.decision.DecisionRow;
import se.rattdela.casework.decision.DecisionTexts;
import se.rattdela.casework.decision.SealedDecision;
import se.rattdela.casework.delegation.AppealCourt;
import se.rattdela.casework.delegation.DelegationPoint;
import se.rattdela.casework.delegation.MunicipalityProfile;
import se.rattdela.casework.document.DocumentKind;
import se.rattdela.casework.document.NewDocument;
import se.rattdela.casework.item.ItemView;
import se.rattdela.casework.item.NewItem;
import se.rattdela.casework.item.Passage;
import se.rattdela.casework.request.Channel;
import se.rattdela.casework.request.DisclosureDraft;
import se.rattdela.casework.request.DisclosureView;
import se.rattdela.casework.request.IdentityCheck;
import se.rattdela.casework.request.Matter;
import se.rattdela.casework.store.DataFolder;
import se.rattdela.casework.store.Database;
import se.rattdela.casework.store.FileKey;
import se.rattdela.casework.store.FirstAdministrator;
import se.rattdela.casework.store.PasswordCost;
import se.rattdela.reports.decision.DecisionRenderer;
import se.rattdela.reports.pdf.ArchiveProfile;
import se.rattdela.rules.Harm;
import se.rattdela.rules.Initiative;
import se.rattdela.rules.RuleEngine;
import se.rattdela.rules.pack.PackLoader;

/** A small office with fictitious people, on H2 or on PostgreSQL. */
final class TestOffice implements AutoCloseable {
  /** So cheap that an office is made in a moment. */
  static final PasswordCost CHEAP = new PasswordCost(64, 1, 1);

  private static final RuleEngine ENGINE = new RuleEngine(PackLoader.shipped());
  static final String PASSWORD = "ett långt lösenord";
  static final LocalDate TODAY = LocalDate.of(2026, 3, 16);
  static final String JOURNAL =
      "Elias Sandberg arbetar med lön sedan den 1 februari 2026. Han bor hos sin mor på"
          + " Ekvägen 4. Han umgås i ett kriminellt nätverk.";

  final MovingClock clock = new MovingClock();
  final RuleEngine engine = ENGINE;
  OpenOffice office;
  final Database database;
  final Actor admin;
  final Actor karin;
  final Actor per;
  final Actor anna;
  final Actor jurist;
  final Actor chief;
  final Actor registrar;
  final CaseId caseId;
  private final UnitId unit;
  final PersonId elias;
  final PersonId sara;
  final DocumentId journal;
  final ItemId work;
  final ItemId address;
  final ItemId network;
  private final DataFolder data;
  private final DataFolder.Lock lock;
  private final FileKey key;

  static TestOffice h2(Path folder) {
    return new TestOffice(folder, null);
  }

  static TestOffice postgres(Path folder) {
    return new TestOffice(folder, PostgresServer.newDatabase());
  }

  private TestOffice(Path folder, @Nullable DataSource postgres) {
    data = new DataFolder(folder, CHEAP);
    Casework casework = new Casework(folder, engine, new DecisionRenderer(), clock, CHEAP);
    if (postgres == null) {
      // Opened by hand below, so that tests reach the database behind the services.
      try (OpenOffice created =
          casework
              .create(
                  new FirstAdministrator("admin", "Administratören", "systemadministratör", "IT"),
                  PASSWORD.toCharArray())
              .office()) {
        assert created != null;
      }
      key = data.keySlots().open("admin", PASSWORD.toCharArray());
      database = Database.h2(data.database(), key, false, Casework.entities());
      lock = data.lock();
    } else {
      key = FileKey.random();
      database = Database.postgres(postgres, Casework.entities());
      lock = data.lock();
      data.keySlots().add("admin", PASSWORD.toCharArray(), key);
      addFirst();
    }
    office = opened();
    admin = office.signIn("admin", PASSWORD.toCharArray());
    unit = office.setup().unit(admin, "Enheten för unga vuxna");
    karin = user("karin", "Karin Lindqvist", "socialsekreterare", unit, Role.OFFICER);
    per = user("per", "Per Åkesson", "socialsekreterare", unit, Role.OFFICER, Role.APPROVER);
    anna = user("anna", "Anna Bergström", "enhetschef", unit, Role.APPROVER, Role.OFFICER);
    jurist = user("jurist", "Lena Juhlin", "kommunjurist", unit, Role.RULE_STEWARD);
    registrar = user("rut", "Rut Holm", "registrator", unit, Role.REGISTRAR);
    chief = user("chef", "Örjan Ståhl", "socialchef", unit, Role.RULE_STEWARD);
    office
        .setup()
        .profile(
            admin,
            MunicipalityProfile.basic(
                "Lindvalla kommun",
                "Socialnämnden",
                "999 99 Lindvalla",
                AppealCourt.GOTEBORG,
                "2026/312",
                ""));
    office
        .setup()
        .delegation(
            admin,
            new DelegationPoint(
                "4.7",
                "enhetschef",
                Set.of(
                    "FULL",
                    "PARTIAL",
                    "REFUSAL",
                    "OWN_INITIATIVE",
                    "NOTICE",
                    "NOTICE_OMITTED",
                    "CRIME_REPORT",
                    "ORAL"),
                true,
                LocalDate.of(2026, 1, 1),
                null));
    elias = person("Elias", "Sandberg", "20051026-2397", ProtectedIdentity.NONE);
    sara = person("Sara", "Sandberg", "19790927-2390", ProtectedIdentity.PROTECTED_REGISTRATION);
    caseId =
        office
            .registration()
            .newCase(
                karin,
                new NewCase(
                    elias,
                    ServiceBranch.ECONOMIC_AID,
                    "SOCIALNAMND",
                    unit,
                    LocalDate.of(2026, 1, 12),
                    null));
    office.registration().addPerson(karin, caseId, sara, PersonRole.GUARDIAN, "mor");
    journal =
        office
            .registration()
            .document(
                karin,
                new NewDocument(
                    caseId,
                    DocumentKind.JOURNAL,
                    "Journalanteckning",
                    LocalDate.of(2026, 2, 10),
                    JOURNAL));
    work = item("Arbete med lön", "ECONOMY", elias, "arbetar med lön sedan den 1 februari 2026");
    address = item("Bostadsadress", "PERSONAL", sara, "Ekvägen 4");
    network =
        item("Umgänge i kriminellt nätverk", "RISK_OF_CRIME", elias, "ett kriminellt nätverk");
  }

  private Office opened() {
    return opened(new DecisionRenderer());
  }

  private Office opened(DecisionRenderer renderer) {
    return new Office(database, lock, data, key, engine, renderer, new OfficeTime(clock));
  }

  /** Opens the office anew on the same database, as if the program had been started again. */
  void restart() {
    office = opened();
  }

  /** Opens the office anew with another renderer. */
  void restart(DecisionRenderer renderer) {
    office = opened(renderer);
  }

  /** A renderer whose files look otherwise for the same decision. */
  static DecisionRenderer otherTemplate() {
    return new DecisionRenderer(ArchiveProfile.PDF_A_2A);
  }

  private void addFirst() {
    Users users = new Users();
    database.write(em -> {
      var unit = users.addUnit(em, new UserId(0), "programmet", clock.instant(), "IT");
      return users.addUser(
          em,
          new UserId(0),
          "programmet",
          clock.instant(),
          new NewUser(
              "admin", "Administratören", "systemadministratör", unit, Set.of(Role.ADMINISTRATOR)));
    });
  }

  /** One more user of the officers' unit. */
  Actor another(String name, String shown, String function, Role... roles) {
    return user(name, shown, function, unit, roles);
  }

  private Actor user(String name, String shown, String function, UnitId unit, Role... roles) {
    return office
        .setup()
        .user(
            admin, new NewUser(name, shown, function, unit, Set.of(roles)), PASSWORD.toCharArray());
  }

  PersonId person(String given, String family, String number, ProtectedIdentity protection) {
    return office
        .registration()
        .person(
            karin,
            new NewPerson(
                given,
                family,
                new PersonIdentity.Numbered(PersonalNumber.parse(number, TODAY)),
                protection));
  }

  NewItem newItem(String title, String category, PersonId owner, String words) {
    int start = JOURNAL.indexOf(words);
    return new NewItem(
        caseId,
        title,
        "",
        category,
        owner,
        List.of(new Passage(journal, start, start + words.length())),
        Set.of("OSL-26-1"),
        Harm.NOT_EXCLUDED,
        null,
        Map.of("item.concerns-case-person", owner.equals(elias)),
        !owner.equals(elias));
  }

  private ItemId item(String title, String category, PersonId owner, String words) {
    return office.registration().item(karin, newItem(title, category, owner, words));
  }

  ItemView itemView(ItemId id) {
    return office.cases().open(karin, caseId).items().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  DisclosureDraft request(ItemId... items) {
    return new DisclosureDraft(
        caseId,
        Initiative.REQUEST,
        "FORSAKRINGSKASSAN",
        "",
        "Kontrollenheten",
        "Johan Ek",
        "FK 2026/118802",
        Instant.parse("2026-03-09T09:42:00Z"),
        Channel.SECURE_MESSAGE,
        IdentityCheck.CALL_BACK,
        Instant.parse("2026-03-09T10:05:00Z"),
        "Uppgifter om arbete och boende från och med den 1 januari 2026.",
        "Kontroll av rätten till sjukpenning för januari–februari 2026.",
        "SOCIAL_INSURANCE",
        "110 kap. 31 § SFB",
        "Bestämmelsen gäller för begäran.",
        LocalDate.of(2026, 3, 30),
        List.of(items),
        new Matter.Ordinary());
  }

  DisclosureView registered(ItemId... items) {
    DisclosureView draft = office.disclosures().createDraft(karin, request(items));
    return office.disclosures().register(karin, draft.id(), draft.version());
  }

  /** Answers what is open, one question at a time, as the test says. */
  AssessmentView answerAll(Actor actor, DisclosureId id, Function<QuestionView, String> choose) {
    AssessmentView view = office.assessments().view(actor, id);
    for (int i = 0; i < 100 && view.remaining() > 0; i++) {
      QuestionView next =
          view.items().stream()
              .flatMap(each -> each.open().stream())
              .filter(each -> !each.legal())
              .findFirst()
              .orElseThrow();
      view =
          office
              .assessments()
              .answer(
                  actor,
                  new RecordAnswer(
                      id,
                      view.disclosure().version(),
                      List.of(next.item()),
                      next.key(),
                      choose.apply(next),
                      "Skäl för " + next.key() + ".",
                      "Intern anteckning."));
    }
    return view;
  }

  /** Work is of significance and nothing speaks against; the address has exceptional reasons. */
  String usual(QuestionView question) {
    return switch (question.key()) {
      case "item.harm" -> "NOT_EXCLUDED";
      case "secrecy-interest.exceptional" -> String.valueOf(question.item().equals(address));
      default -> "true";
    };
  }

  /** A request that waits for approval: work is given, the address is not. */
  DisclosureId sent() {
    DisclosureView view = registered(work, address);
    AssessmentView assessed = answerAll(karin, view.id(), this::usual);
    var draft =
        office
            .decisions()
            .saveTexts(
                karin,
                view.id(),
                assessed.disclosure().version(),
                new DecisionTexts("Samtycke har inte inhämtats.", "", "", "", ""));
    return office
        .decisions()
        .send(karin, view.id(), draft.disclosure().version())
        .disclosure()
        .id();
  }

  /** The decision of a disclosure that waits for approval. */
  DecisionId waiting(DisclosureId disclosure) {
    return office.decisions().inbox(anna).stream()
        .filter(row -> row.disclosure().equals(disclosure))
        .map(DecisionRow::id)
        .findFirst()
        .orElseThrow();
  }

  /** A sealed decision: work is given, the address is not. */
  SealedDecision decided() {
    return decided(sent());
  }

  SealedDecision decided(DisclosureId disclosure) {
    return office
        .decisions()
        .approve(anna, approval(office.decisions().review(anna, waiting(disclosure))));
  }

  static Approve approval(ApprovalView view) {
    Set<ItemId> items = new java.util.HashSet<>();
    view.leaves().forEach(each -> items.add(each.item().id()));
    view.stays().forEach(each -> items.add(each.item().id()));
    return new Approve(view.id(), view.version(), view.digest(), items, view.required());
  }

  @Override
  public void close() {
    office.close();
  }
}
