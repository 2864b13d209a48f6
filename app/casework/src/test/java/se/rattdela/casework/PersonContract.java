package se.rattdela.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.rattdela.casework.audit.Operation;
import se.rattdela.casework.casefile.CaseFile;
import se.rattdela.casework.casefile.CaseForm;
import se.rattdela.casework.casefile.NewPart;
import se.rattdela.casework.casefile.PersonDesk;
import se.rattdela.casework.casefile.PersonSheet;
import se.rattdela.casework.casefile.Who;
import se.rattdela.casework.caseregister.CaseRow;
import se.rattdela.casework.caseregister.KnownPerson;
import se.rattdela.casework.caseregister.NewPerson;
import se.rattdela.casework.caseregister.PersonChange;
import se.rattdela.casework.caseregister.PersonIdentity;
import se.rattdela.casework.caseregister.PersonLine;
import se.rattdela.casework.caseregister.PersonRole;
import se.rattdela.casework.caseregister.PersonalNumber;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.caseregister.SearchTerm;
import se.rattdela.casework.caseregister.ServiceBranch;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.ConflictException;
import se.rattdela.casework.common.InvalidInputException;
import se.rattdela.casework.common.NotAllowedException;
import se.rattdela.casework.common.PersonId;
import se.rattdela.casework.history.FieldChange;
import se.rattdela.casework.history.HistoryField;
import se.rattdela.casework.item.ItemView;

/** New cases and their persons, the same on both databases. */
abstract class PersonContract {
  private static final String LINUS = "20030919-2391";

  private TestOffice it;
  private PersonDesk desk;

  abstract TestOffice start(Path folder);

  @BeforeEach
  void open(@TempDir Path folder) {
    it = start(folder);
    desk = it.office.persons();
  }

  @AfterEach
  void close() {
    it.close();
  }

  private static PersonIdentity number(String written) {
    return new PersonIdentity.Numbered(PersonalNumber.parse(written, TestOffice.TODAY));
  }

  private PersonLine line(PersonId id) {
    return desk.sheet(it.karin, it.caseId).persons().stream()
        .filter(each -> each.person().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private PersonSheet change(PersonId id, java.util.function.UnaryOperator<Values> edit) {
    PersonLine line = line(id);
    Values shown = values(line);
    return desk.change(
        it.karin, it.caseId, id, line.version(), shown.change(), edit.apply(shown).change());
  }

  private static Values values(PersonLine line) {
    return new Values(
        line.person().givenName(),
        line.person().familyName(),
        line.person().identity(),
        line.person().protection(),
        line.person().role(),
        line.person().relation(),
        line.inHousehold());
  }

  private record Values(
      String given,
      String family,
      PersonIdentity identity,
      ProtectedIdentity protection,
      PersonRole role,
      String relation,
      boolean household) {
    PersonChange change() {
      return new PersonChange(given, family, identity, protection, role, relation, household);
    }

    Values named(String newGiven, String newFamily) {
      return new Values(newGiven, newFamily, identity, protection, role, relation, household);
    }

    Values as(PersonRole newRole, String newRelation, boolean lives) {
      return new Values(given, family, identity, protection, newRole, newRelation, lives);
    }

    Values guarded(ProtectedIdentity grade) {
      return new Values(given, family, identity, grade, role, relation, household);
    }

    Values numbered(String written) {
      return new Values(given, family, number(written), protection, role, relation, household);
    }
  }

  @Test
  void aCaseIsOpenedTogetherWithItsPerson() {
    CaseId id =
        desk.open(
            it.karin,
            new CaseForm(
                new Who.Unregistered(
                    new NewPerson("Linus", "Åberg", number(LINUS), ProtectedIdentity.NONE)),
                ServiceBranch.CHILDREN_AND_YOUTH,
                "SOCIALNAMND",
                it.karin.unit(),
                TestOffice.TODAY,
                "2026/77",
                false));
    CaseFile file = it.office.cases().open(it.karin, id);
    assertThat(file.number()).matches("Ä-2026-\\d{4}");
    assertThat(file.diaryNumber()).isEqualTo("2026/77");
    assertThat(file.assigned()).isTrue();
    assertThat(file.persons())
        .singleElement()
        .satisfies(person -> {
          assertThat(person.name()).isEqualTo("Linus Åberg");
          assertThat(person.role()).isEqualTo(PersonRole.SUBJECT);
        });
    assertThat(it.office.audit().verify().whole()).isTrue();
  }

  @Test
  void nothingIsRegisteredWhenTheCaseIsRefused() {
    Who linus =
        new Who.Unregistered(
            new NewPerson("Linus", "Åberg", number(LINUS), ProtectedIdentity.NONE));
    assertThatThrownBy(() ->
            desk.open(
                it.karin,
                new CaseForm(
                    linus,
                    ServiceBranch.ELDERLY,
                    "SOCIALNAMND",
                    it.karin.unit(),
                    TestOffice.TODAY,
                    "x".repeat(61),
                    false)))
        .isInstanceOf(InvalidInputException.class);
    assertThat(desk.find(it.karin, new SearchTerm.Name("Linus"))).isEmpty();
  }

  @Test
  void aPersonIsInTheRegisterOnce() {
    assertThatThrownBy(() ->
            desk.add(
                it.karin,
                it.caseId,
                new NewPart(
                    new Who.Unregistered(
                        new NewPerson(
                            "Sara",
                            "Sandberg",
                            line(it.sara).person().identity(),
                            ProtectedIdentity.NONE)),
                    PersonRole.RELATIVE,
                    "",
                    false)))
        .isInstanceOf(InvalidInputException.class)
        .satisfies(e ->
            assertThat(((InvalidInputException) e).userMessage(java.util.Locale.ROOT))
                .contains("finns redan i registret"));
    assertThatThrownBy(() -> change(it.sara, values -> values.numbered("20051026-2397")))
        .isInstanceOf(InvalidInputException.class);
  }

  @Test
  void oneWithoutANumberMayBeThereTwice() {
    NewPart unknown =
        new NewPart(
            new Who.Unregistered(
                new NewPerson(
                    "Okänd",
                    "",
                    new PersonIdentity.Unknown(LocalDate.of(1990, 1, 1)),
                    ProtectedIdentity.NONE)),
            PersonRole.THIRD_PARTY,
            "bekant",
            false);
    desk.add(it.karin, it.caseId, unknown);
    assertThat(desk.add(it.karin, it.caseId, unknown).persons()).hasSize(4);
  }

  @Test
  void everyFieldTellsWhatItWasAndWhoChangedIt() {
    change(
        it.sara, values -> values.named("Sara", "Lind").as(PersonRole.RELATIVE, "mor, ny", true));
    PersonSheet sheet = desk.sheet(it.karin, it.caseId);
    assertThat(sheet.history())
        .extracting(FieldChange::field, FieldChange::before, FieldChange::after)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple(HistoryField.FAMILY_NAME, "Sandberg", "Lind"),
            org.assertj.core.groups.Tuple.tuple(HistoryField.ROLE, "GUARDIAN", "RELATIVE"),
            org.assertj.core.groups.Tuple.tuple(HistoryField.RELATION, "mor", "mor, ny"),
            org.assertj.core.groups.Tuple.tuple(HistoryField.HOUSEHOLD, "false", "true"));
    assertThat(sheet.history())
        .allSatisfy(each -> {
          assertThat(each.changedBy()).isEqualTo("Karin Lindqvist");
          assertThat(each.changedAt()).isNotNull();
        });
    assertThat(it.office.audit().ofCase(it.karin, it.caseId))
        .anySatisfy(event -> {
          assertThat(event.operation()).isEqualTo(Operation.PERSON_CHANGED);
          assertThat(event.subject() + event.detail()).doesNotContain("Lind");
        });
    assertThat(it.office.cases().find(it.karin, new SearchTerm.Name("sara sandberg"))).isEmpty();
    assertThat(it.office.cases().find(it.karin, new SearchTerm.Name("sara lind"))).hasSize(1);
  }

  @Test
  void nothingIsWrittenOverWhenAColleagueWasFirst() {
    PersonLine before = line(it.sara);
    change(it.sara, values -> values.named("Sara", "Lind"));
    PersonLine now = line(it.sara);
    PersonChange late =
        new PersonChange(
            "Zara",
            "Sandberg",
            now.person().identity(),
            now.person().protection(),
            PersonRole.GUARDIAN,
            "mor",
            false);
    assertThatThrownBy(() ->
            desk.change(
                it.anna, it.caseId, it.sara, before.version(), values(before).change(), late))
        .isInstanceOf(ConflictException.class)
        .satisfies(
            e -> assertThat(((ConflictException) e).changedBy()).isEqualTo("Karin Lindqvist"));
    assertThat(line(it.sara).person().name()).isEqualTo("Sara Lind");
  }

  @Test
  void neitherIsAColleaguesChangeOfThePartInTheCase() {
    PersonLine before = line(it.sara);
    change(it.sara, values -> values.as(PersonRole.GUARDIAN, "mor, ensam vårdnadshavare", true));
    assertThat(line(it.sara).version()).isEqualTo(before.version());
    assertThatThrownBy(() ->
            desk.change(
                it.anna,
                it.caseId,
                it.sara,
                before.version(),
                values(before).change(),
                values(before).as(PersonRole.GUARDIAN, "mamma", false).change()))
        .isInstanceOf(ConflictException.class);
    assertThat(line(it.sara).person().relation()).isEqualTo("mor, ensam vårdnadshavare");
  }

  @Test
  void theHistoryNeverTiesAProtectedIdentityToTheOneBefore() {
    change(it.elias, values -> values.named("Elias", "Berg"));
    change(
        it.elias,
        values ->
            values
                .named("Nils", "Nyström")
                .numbered(LINUS)
                .guarded(ProtectedIdentity.FICTITIOUS_IDENTITY));
    PersonSheet sheet = desk.sheet(it.karin, it.caseId);
    assertThat(sheet.history())
        .filteredOn(each -> each.field() != HistoryField.PROTECTION)
        .hasSizeGreaterThanOrEqualTo(4)
        .allSatisfy(each -> {
          assertThat(each.hidden()).isTrue();
          assertThat(each.before() + each.after()).isEmpty();
        });
  }

  @Test
  void whoBecomesProtectedIsSoInEveryItemAtOnce() {
    assertThat(it.itemView(it.work).protectedData()).isFalse();
    change(it.elias, values -> values.guarded(ProtectedIdentity.SECRECY_MARKING));
    assertThat(it.itemView(it.work).protectedData()).isTrue();
    change(it.elias, values -> values.guarded(ProtectedIdentity.NONE));
    assertThat(it.itemView(it.work).protectedData()).isTrue();
  }

  @Test
  void anItemTellsWhatItsFieldsWere() {
    ItemView before = it.itemView(it.work);
    it.office
        .registration()
        .changeItem(
            it.karin,
            it.work,
            before.version(),
            it.newItem("Arbete", "ECONOMY", it.elias, "arbetar med lön"));
    assertThat(desk.changes(it.karin, it.caseId))
        .extracting(FieldChange::field)
        .containsExactlyInAnyOrder(HistoryField.ITEM_TITLE, HistoryField.ITEM_PASSAGES);
    assertThat(desk.changes(it.karin, it.caseId))
        .filteredOn(each -> each.field() == HistoryField.ITEM_TITLE)
        .singleElement()
        .satisfies(each -> {
          assertThat(each.before()).isEqualTo("Arbete med lön");
          assertThat(each.after()).isEqualTo("Arbete");
          assertThat(each.subjectId()).isEqualTo(it.work.value());
        });
  }

  @Test
  void aProtectedPersonIsFoundByTheWholeNumberOnly() {
    assertThat(desk.find(it.karin, new SearchTerm.Name("Sara"))).isEmpty();
    assertThat(desk.find(it.karin, new SearchTerm.Name("eli sand")))
        .extracting(KnownPerson::id)
        .containsExactly(it.elias);
    assertThat(
            desk.find(
                it.karin,
                new SearchTerm.IdentityNumber(
                    PersonalNumber.parse("19790927-2390", TestOffice.TODAY))))
        .extracting(KnownPerson::id)
        .containsExactly(it.sara);
  }

  @Test
  void whoIsNotAssignedFindsTheCaseOfAProtectedPersonByTheNumberOnly() {
    SearchTerm sara = new SearchTerm.Name("sara sandberg");
    SearchTerm number =
        new SearchTerm.IdentityNumber(PersonalNumber.parse("19790927-2390", TestOffice.TODAY));
    assertThat(it.office.cases().find(it.karin, sara)).as("her own case").hasSize(1);
    assertThat(it.office.cases().find(it.per, sara)).isEmpty();
    assertThat(it.office.cases().find(it.per, number)).hasSize(1);
    assertThat(it.office.cases().find(it.per, new SearchTerm.Name("eli sand"))).hasSize(1);

    change(it.elias, values -> values.guarded(ProtectedIdentity.SECRECY_MARKING));
    assertThat(it.office.cases().find(it.per, new SearchTerm.Name("eli sand"))).isEmpty();
    assertThat(it.office.cases().find(it.karin, new SearchTerm.Name("eli sand"))).hasSize(1);
  }

  @Test
  void everyWordOfANameIsSearchedFor() {
    open("Anna Maria Charlotta", "Ek Åkerström", number(LINUS));
    assertThat(names("anna")).hasSize(1);
    assertThat(names("åker charl anna ek maria")).hasSize(1);
    assertThat(names("anna maria charlotta berg")).isEmpty();
    assertThat(names("100%")).isEmpty();
  }

  private java.util.List<CaseRow> names(String text) {
    return it.office.cases().find(it.karin, new SearchTerm.Name(text));
  }

  private CaseId open(String given, String family, PersonIdentity identity) {
    return desk.open(
        it.karin,
        new CaseForm(
            new Who.Unregistered(new NewPerson(given, family, identity, ProtectedIdentity.NONE)),
            ServiceBranch.CHILDREN_AND_YOUTH,
            "SOCIALNAMND",
            it.karin.unit(),
            TestOffice.TODAY,
            "2026/78",
            false));
  }

  @Test
  void whoHasItemsStaysInTheCaseAndSoDoesTheSubject() {
    long version = desk.sheet(it.karin, it.caseId).version();
    assertThatThrownBy(() -> desk.remove(it.karin, it.caseId, it.sara, version))
        .isInstanceOf(InvalidInputException.class);
    PersonSheet with =
        desk.add(
            it.karin,
            it.caseId,
            new NewPart(
                new Who.Unregistered(
                    new NewPerson("Linus", "", number(LINUS), ProtectedIdentity.NONE)),
                PersonRole.THIRD_PARTY,
                "bekant",
                true));
    PersonLine linus = with.persons().getLast();
    assertThat(linus.inHousehold()).isTrue();
    assertThatThrownBy(
            () -> desk.remove(it.karin, it.caseId, linus.person().id(), with.version() - 1))
        .isInstanceOf(ConflictException.class);
    PersonSheet without = desk.remove(it.karin, it.caseId, linus.person().id(), with.version());
    assertThat(without.persons()).hasSize(2);
    assertThat(without.history())
        .filteredOn(each -> each.field() == HistoryField.IN_CASE)
        .hasSize(2);
    assertThatThrownBy(() -> change(it.elias, values -> values.as(PersonRole.RELATIVE, "", false)))
        .isInstanceOf(InvalidInputException.class);
  }

  @Test
  void wrongNamesAreRefused() {
    for (String name : new String[] {"", "x".repeat(201), "Sara\u202Egreb"}) {
      assertThatThrownBy(() -> change(it.sara, values -> values.named(name, "Sandberg")))
          .isInstanceOf(InvalidInputException.class);
    }
  }

  @Test
  void othersThanOfficersChangeNothing() {
    assertThatThrownBy(() ->
            desk.change(
                it.jurist,
                it.caseId,
                it.sara,
                line(it.sara).version(),
                values(line(it.sara)).change(),
                new PersonChange(
                    "a",
                    "b",
                    new PersonIdentity.Unknown(null),
                    ProtectedIdentity.NONE,
                    PersonRole.GUARDIAN,
                    "",
                    false)))
        .isInstanceOf(NotAllowedException.class);
    assertThatThrownBy(() -> desk.sheet(it.registrar, it.caseId))
        .isInstanceOf(NotAllowedException.class);
  }
}
