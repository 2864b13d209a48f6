package se.rattdela.desktop.journey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.rattdela.casework.Casework;
import se.rattdela.casework.OpenOffice;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.access.NewUser;
import se.rattdela.casework.access.Role;
import se.rattdela.casework.caseregister.NewCase;
import se.rattdela.casework.caseregister.NewPerson;
import se.rattdela.casework.caseregister.PersonIdentity;
import se.rattdela.casework.caseregister.PersonRole;
import se.rattdela.casework.caseregister.PersonalNumber;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.caseregister.ServiceBranch;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.DocumentId;
import se.rattdela.casework.common.PersonId;
import se.rattdela.casework.common.UnitId;
import se.rattdela.casework.delegation.AppealCourt;
import se.rattdela.casework.delegation.DelegationPoint;
import se.rattdela.casework.delegation.MunicipalityProfile;
import se.rattdela.casework.document.DocumentKind;
import se.rattdela.casework.document.NewDocument;
import se.rattdela.casework.item.NewItem;
import se.rattdela.casework.item.Passage;
import se.rattdela.casework.store.FirstAdministrator;
import se.rattdela.desktop.login.DemoUser;
import se.rattdela.rules.Harm;

/** An office with one case, small enough to be walked through by a test of the window. */
final class SmallOffice {
  static final Instant NOW = Instant.parse("2026-03-16T08:30:00Z");
  static final LocalDate TODAY = LocalDate.of(2026, 3, 16);
  static final String PASSWORD = "ett långt lösenord";
  static final DemoUser ADMIN =
      new DemoUser("admin", "Administratören", "Systemadministratör", PASSWORD);
  static final DemoUser KARIN =
      new DemoUser("karin", "Karin Lindqvist", "Socialsekreterare", PASSWORD);
  static final DemoUser ANNA =
      new DemoUser("anna", "Anna Bergström", "Enhetschef, beslutsfattare", PASSWORD);
  static final DemoUser LEILA =
      new DemoUser("leila", "Leila Haddad", "Kommunjurist, regelansvarig", PASSWORD);
  static final DemoUser MATS =
      new DemoUser("mats", "Mats Öberg", "Verksamhetsjurist, regelansvarig", PASSWORD);
  static final DemoUser ROLF = new DemoUser("rolf", "Rolf Ek", "Registrator", PASSWORD);

  private static final String JOURNAL =
      "Elias Sandberg kom till avtalat besök. Han berättar att han sedan den 1 februari arbetar"
          + " fyra dagar i veckan på ett lager och får lön den 25:e. Försörjningsstöd har"
          + " betalats ut med 9 420 kronor i februari.\n\n"
          + "Elias bor hos sin mor Sara på Ekvägen 4 sedan årsskiftet. Han vill inte att hans nya"
          + " adress blir känd.\n\n"
          + "Elias säger att han inte längre tar droger men att han fortsatt har kontakt med"
          + " beroendemottagningen. Han umgås med flera personer i ett kriminellt nätverk, bland"
          + " dem en bekant som kallas Linus.\n\n"
          + "Mottagningen har öppet vardagar klockan 8–16.";

  private final OpenOffice office;
  private final Actor karin;
  private final CaseId caseId;
  private final DocumentId journal;

  private SmallOffice(OpenOffice office, Actor admin) {
    this.office = office;
    UnitId unit = office.setup().unit(admin, "Enheten för unga vuxna");
    karin =
        office
            .setup()
            .user(
                admin,
                new NewUser(
                    KARIN.userName(),
                    KARIN.displayName(),
                    KARIN.function(),
                    unit,
                    Set.of(Role.OFFICER)),
                PASSWORD.toCharArray());
    office
        .setup()
        .user(
            admin,
            new NewUser(
                ANNA.userName(), ANNA.displayName(), "enhetschef", unit, Set.of(Role.APPROVER)),
            PASSWORD.toCharArray());
    office
        .setup()
        .user(
            admin,
            new NewUser(
                ROLF.userName(), ROLF.displayName(), ROLF.function(), unit, Set.of(Role.REGISTRAR)),
            PASSWORD.toCharArray());
    for (DemoUser jurist : List.of(LEILA, MATS)) {
      office
          .setup()
          .user(
              admin,
              new NewUser(
                  jurist.userName(),
                  jurist.displayName(),
                  jurist.function(),
                  unit,
                  Set.of(Role.RULE_STEWARD)),
              PASSWORD.toCharArray());
    }
    office
        .setup()
        .profile(
            admin,
            MunicipalityProfile.basic(
                "Lindvalla kommun",
                "Socialnämnden",
                "999 99 Lindvalla",
                AppealCourt.JONKOPING,
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
    PersonId elias = person("Elias", "Sandberg", "20041212-2392", ProtectedIdentity.NONE);
    PersonId sara =
        person("Sara", "Sandberg", "19790927-2390", ProtectedIdentity.PROTECTED_REGISTRATION);
    PersonId linus = person("Linus", "", "20030919-2391", ProtectedIdentity.NONE);
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
    office.registration().addPerson(karin, caseId, linus, PersonRole.THIRD_PARTY, "bekant");
    journal =
        office
            .registration()
            .document(
                karin,
                new NewDocument(
                    caseId,
                    DocumentKind.JOURNAL,
                    "Journalanteckning",
                    LocalDate.of(2026, 3, 3),
                    JOURNAL));
    item("Arbete med lön", "ECONOMY", elias, true, "arbetar fyra dagar i veckan på ett lager");
    item("Utbetalt försörjningsstöd", "ECONOMY", elias, true, "betalats ut med 9 420 kronor");
    item("Kontakt med beroendemottagningen", "HEALTH", elias, true, "beroendemottagningen");
    item("Umgänge i kriminellt nätverk", "RISK_OF_CRIME", elias, true, "ett kriminellt nätverk");
    item("Delar hushåll med sin mor", "PERSONAL", sara, false, "bor hos sin mor Sara på Ekvägen 4");
    item("Namn på bekant", "PERSONAL", linus, false, "kallas Linus");
  }

  /** Fills an empty folder. */
  static void create(Casework casework) {
    Casework.SignedIn created =
        casework.create(
            new FirstAdministrator("admin", "Administratören", "systemadministratör", "IT"),
            PASSWORD.toCharArray());
    try (OpenOffice open = created.office()) {
      new SmallOffice(open, created.actor());
    }
  }

  private PersonId person(String given, String family, String number, ProtectedIdentity grade) {
    return office
        .registration()
        .person(
            karin,
            new NewPerson(
                given,
                family,
                new PersonIdentity.Numbered(PersonalNumber.parse(number, TODAY)),
                grade));
  }

  private void item(
      String title, String category, PersonId owner, boolean casePerson, String words) {
    int start = JOURNAL.indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException(words);
    }
    office
        .registration()
        .item(
            karin,
            new NewItem(
                caseId,
                title,
                "",
                category,
                owner,
                List.of(new Passage(journal, start, start + words.length())),
                Set.of("OSL-26-1"),
                Harm.NOT_EXCLUDED,
                null,
                Map.of("item.concerns-case-person", casePerson),
                !casePerson));
  }
}
