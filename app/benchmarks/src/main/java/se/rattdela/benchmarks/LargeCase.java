package se.rattdela.benchmarks;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import se.rattdela.casework.Casework;
import se.rattdela.casework.OpenOffice;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.access.NewUser;
import se.rattdela.casework.access.Role;
import se.rattdela.casework.caseregister.NewCase;
import se.rattdela.casework.caseregister.NewPerson;
import se.rattdela.casework.caseregister.PersonIdentity;
import se.rattdela.casework.caseregister.PersonalNumber;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.caseregister.ServiceBranch;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.DocumentId;
import se.rattdela.casework.common.PersonId;
import se.rattdela.casework.common.UnitId;
import se.rattdela.casework.document.DocumentKind;
import se.rattdela.casework.document.NewDocument;
import se.rattdela.casework.item.NewItem;
import se.rattdela.casework.item.Passage;
import se.rattdela.casework.matrix.MatrixColumn;
import se.rattdela.casework.store.FirstAdministrator;
import se.rattdela.desktop.common.Tasks;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.session.Desk;
import se.rattdela.desktop.session.Remembered;
import se.rattdela.desktop.session.UnsentTexts;
import se.rattdela.desktop.session.ViewMemory;
import se.rattdela.desktop.session.Words;
import se.rattdela.reports.decision.DecisionRenderer;
import se.rattdela.rules.Harm;
import se.rattdela.rules.Initiative;
import se.rattdela.rules.RuleEngine;
import se.rattdela.rules.pack.PackLoader;
import se.rattdela.ui.UiCatalogue;
import se.rattdela.ui.UiLanguage;

/**
 * An office with one case of very many items against very many authorities.
 *
 * @param columns how many authorities are shown
 */
record LargeCase(
    OpenOffice office, Desk desk, CaseId caseId, int items, int columns, ExecutorService worker)
    implements AutoCloseable {
  private static final String PASSWORD = "ett långt lösenord";
  private static final String SENTENCE = "Han arbetar fyra dagar i veckan på ett lager. ";
  private static final List<String> PURPOSES =
      List.of("PREVENT_CRIME", "CORRECT_PAYMENT", "INVESTIGATE_CRIME", "SOCIAL_INSURANCE");
  private static final List<String> CATEGORIES =
      List.of("ECONOMY", "HEALTH", "PERSONAL", "RISK_OF_CRIME");

  static LargeCase create(Path folder, Clock clock, int items, int columns) {
    RuleEngine engine = new RuleEngine(PackLoader.shipped());
    Casework casework =
        new Casework(folder.resolve("office"), engine, new DecisionRenderer(), clock);
    Casework.SignedIn created =
        casework.create(
            new FirstAdministrator("admin", "Administratören", "systemadministratör", "IT"),
            PASSWORD.toCharArray());
    OpenOffice office = created.office();
    UnitId unit = office.setup().unit(created.actor(), "Enheten");
    Actor officer =
        office
            .setup()
            .user(
                created.actor(),
                new NewUser("karin", "Karin", "socialsekreterare", unit, Set.of(Role.OFFICER)),
                PASSWORD.toCharArray());
    CaseId caseId = fill(office, officer, unit, clock, items);
    List<MatrixColumn> shown = new ArrayList<>();
    for (String recipient : engine.pack().vocabulary().recipients().keySet()) {
      if (shown.size() < columns) {
        shown.add(
            new MatrixColumn(
                recipient,
                shown.size() % 2 == 0 ? Initiative.REQUEST : Initiative.OWN,
                PURPOSES.get(shown.size() % PURPOSES.size()),
                null,
                ""));
      }
    }
    office.matrix().chooseColumns(officer, caseId, shown);
    ExecutorService worker =
        Executors.newSingleThreadExecutor(
            work -> Thread.ofPlatform().name("arbete").daemon().unstarted(work));
    return new LargeCase(
        office, desk(office, officer, engine, clock, worker), caseId, items, columns, worker);
  }

  private static Desk desk(
      OpenOffice office, Actor officer, RuleEngine engine, Clock clock, ExecutorService worker) {
    Texts texts = new Texts(new UiCatalogue(), UiLanguage.SWEDISH);
    ZoneId zone = ZoneId.of("Europe/Stockholm");
    return new Desk(
        office,
        officer,
        engine.pack(),
        clock,
        zone,
        texts,
        new Words(texts, engine.pack().vocabulary(), zone),
        new Tasks(
            worker,
            Platform::runLater,
            cause -> {
              throw new IllegalStateException(cause);
            }),
        route -> {},
        cause -> {
          throw new IllegalStateException(cause);
        },
        new UnsentTexts(),
        new Remembered(),
        ViewMemory.none());
  }

  private static CaseId fill(
      OpenOffice office, Actor officer, UnitId unit, Clock clock, int items) {
    LocalDate today = LocalDate.now(clock);
    PersonId person =
        office
            .registration()
            .person(
                officer,
                new NewPerson(
                    "Elias",
                    "Sandberg",
                    new PersonIdentity.Numbered(PersonalNumber.parse("20041212-2392", today)),
                    ProtectedIdentity.NONE));
    CaseId caseId =
        office
            .registration()
            .newCase(
                officer,
                new NewCase(person, ServiceBranch.ECONOMIC_AID, "SOCIALNAMND", unit, today, null));
    DocumentId journal =
        office
            .registration()
            .document(
                officer,
                new NewDocument(
                    caseId,
                    DocumentKind.JOURNAL,
                    "Journalanteckning",
                    today,
                    SENTENCE.repeat(items)));
    List<NewItem> all = new ArrayList<>();
    for (int i = 0; i < items; i++) {
      all.add(
          new NewItem(
              caseId,
              "Uppgift nummer " + i + " i ärendet",
              "",
              CATEGORIES.get(i % CATEGORIES.size()),
              i % 10 == 9 ? null : person,
              List.of(new Passage(journal, i * SENTENCE.length(), (i + 1) * SENTENCE.length() - 1)),
              Set.of("OSL-26-1"),
              Harm.NOT_EXCLUDED,
              null,
              i % 3 == 0 ? Map.of() : Map.of("item.concerns-case-person", true),
              false));
    }
    office.registration().items(officer, caseId, all);
    return caseId;
  }

  @Override
  public void close() {
    worker.shutdownNow();
    office.close();
  }
}
