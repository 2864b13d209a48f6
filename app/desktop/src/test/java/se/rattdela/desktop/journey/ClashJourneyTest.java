package se.rattdela.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.Test;
import se.rattdela.casework.OpenOffice;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.assessment.LegalStand;
import se.rattdela.casework.assessment.NewStand;
import se.rattdela.casework.caseregister.PersonChange;
import se.rattdela.casework.caseregister.PersonLine;
import se.rattdela.casework.caseregister.PersonRole;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.common.RedressKind;
import se.rattdela.casework.delegation.MunicipalityProfile;
import se.rattdela.casework.delegation.OfficeSettings;
import se.rattdela.casework.delegation.SettingsView;
import se.rattdela.casework.phrase.Phrase;
import se.rattdela.casework.phrase.PhraseContent;
import se.rattdela.casework.phrase.PhraseKind;
import se.rattdela.casework.redress.AppealView;
import se.rattdela.casework.redress.NewAppeal;
import se.rattdela.casework.redress.RedressDraft;
import se.rattdela.casework.redress.RedressGround;
import se.rattdela.casework.redress.RedressView;
import se.rattdela.desktop.session.Route;

/**
 * Another user saves a phrase, the settings, a correction, an appeal or a person first: both texts
 * are shown, also when one of them was put back from the journal.
 */
class ClashJourneyTest extends InAnOffice {
  private static final RedressDraft DRAFT =
      new RedressDraft(
          RedressKind.CORRECTION,
          RedressGround.CLERICAL_ERROR,
          "Kontrollenheten",
          "Kontrollenheten Väst",
          false,
          "Enhetens namn blev fel.",
          "");

  @Test
  void aPhraseThatBothHaveRewritten() {
    window.signIn(SmallOffice.LEILA);
    Actor mats = actor("mats");
    Phrase phrase =
        window
            .office()
            .phrases()
            .add(mats, true, new PhraseContent(PhraseKind.ASSESSMENT, "Boende", "Första."));
    openPhrase();
    window.write("#phrase-text", "Så skriver Leila.");
    rewrite(mats, phrase.id(), "Så skriver Mats.");
    window.press("#phrase-save");

    assertThat(window.text("#conflict-title")).startsWith("Mats Öberg sparade före dig");
    assertThat(window.words()).contains("Så skriver Leila.", "Så skriver Mats.");
    assertThat(window.exists("#conflict-title-mine")).as("both kept the title").isFalse();
    assertThat(window.read(() -> window.scene().getFocusOwner().getId()))
        .as("the keyboard goes on where something is to be chosen")
        .isEqualTo("conflict-text-mine");
    window.picture("konflikt-fras");
    pick("#conflict-text-mine");
    window.press("#conflict-save");
    assertThat(window.exists("#conflict")).isFalse();
    assertThat(stored(mats).text()).isEqualTo("Så skriver Leila.");

    // The same text put back from the journal, with another of the colleague's stored since.
    window.write("#phrase-text", "Leilas andra.");
    window.press("#rulebook");
    rewrite(mats, phrase.id(), "Mats andra.");
    openPhrase();
    assertThat(window.text("#conflict-title"))
        .isEqualTo("En kollega har sparat här sedan du skrev");
    assertThat(window.words()).contains("Leilas andra.", "Mats andra.");
    window.press("#conflict-theirs");
    assertThat(text("#phrase-text")).isEqualTo("Mats andra.");
    assertThat(window.desk().unsent().found()).isEmpty();
  }

  @Test
  void settingsThatBothHaveChanged() {
    window.signIn(SmallOffice.ADMIN);
    Actor admin = actor("admin");
    window.write("#settings-email", "jag@lindvalla.example");
    window.write("#settings-phone", "0999-100 00");
    SettingsView before = window.office().setup().settings(admin);
    window
        .office()
        .setup()
        .save(
            admin,
            before.version(),
            new OfficeSettings(
                reached(before.settings().profile(), "kollega@lindvalla.example"),
                before.settings().units(),
                before.settings().delegation()));
    window.press("#save");
    assertThat(window.text("#conflict-title")).startsWith("Du sparade i ett annat fönster");
    assertThat(window.words()).contains("jag@lindvalla.example", "kollega@lindvalla.example");
    assertThat(window.exists("#conflict-phone-mine")).as("only one changed it").isFalse();
    assertThat(window.isDisabled("#save")).isTrue();
    window.picture("konflikt-installningar");
    pick("#conflict-email-theirs");
    window.press("#conflict-save");
    assertThat(window.exists("#conflict")).isFalse();
    MunicipalityProfile now = window.office().setup().settings(admin).settings().profile();
    assertThat(now.email()).isEqualTo("kollega@lindvalla.example");
    assertThat(now.phone()).isEqualTo("0999-100 00");
    assertThat(text("#settings-email")).isEqualTo("kollega@lindvalla.example");

    // What only one of them changed is kept from both without a question.
    window.write("#settings-phone", "0999-200 00");
    SettingsView again = window.office().setup().settings(admin);
    window
        .office()
        .setup()
        .save(
            admin,
            again.version(),
            new OfficeSettings(
                reached(again.settings().profile(), "tredje@lindvalla.example"),
                again.settings().units(),
                again.settings().delegation()));
    window.press("#save");
    assertThat(window.exists("#conflict")).isFalse();
    assertThat(window.text("#message")).contains("båda är nu sparade");
    MunicipalityProfile last = window.office().setup().settings(admin).settings().profile();
    assertThat(last.email()).isEqualTo("tredje@lindvalla.example");
    assertThat(last.phone()).isEqualTo("0999-200 00");
  }

  @Test
  void settingsPutBackStandBesideWhatAColleagueHasSavedSince() {
    window.signIn(SmallOffice.ADMIN);
    Actor admin = actor("admin");
    OpenOffice office = window.office();
    window.write("#settings-email", "jag@lindvalla.example");
    window.write("#settings-phone", "0999-100 00");
    window.idle(Duration.ofMinutes(16));
    window.press("#leave");
    SettingsView before = office.setup().settings(admin);
    office
        .setup()
        .save(
            admin,
            before.version(),
            new OfficeSettings(
                reached(before.settings().profile(), "kollega@lindvalla.example"),
                before.settings().units(),
                before.settings().delegation()));
    window.signInToDay(SmallOffice.ADMIN);
    assertThat(window.text("#conflict-title"))
        .isEqualTo("En kollega har sparat här sedan du skrev");
    assertThat(window.exists("#conflict-phone-mine")).as("only one changed it").isFalse();
    window.picture("konflikt-installningar-aterlagda");

    // Nothing is lost or settled by going elsewhere before the choice is made.
    window.press("#rulebook");
    window.press("#settings");
    assertThat(window.words()).contains("jag@lindvalla.example", "kollega@lindvalla.example");
    pick("#conflict-email-mine");
    window.press("#conflict-save");
    assertThat(window.exists("#conflict")).isFalse();
    OfficeSettings now = office.setup().settings(admin).settings();
    assertThat(now.profile().email()).isEqualTo("jag@lindvalla.example");
    assertThat(now.profile().phone()).isEqualTo("0999-100 00");
    assertThat(window.desk().unsent().places("settings")).isEmpty();
  }

  @Test
  void aStandOnAQuestionOfLawThatAColleagueGaveFirst() {
    window.signIn(SmallOffice.LEILA);
    Actor mats = actor("mats");
    window.go(new Route.Asked());
    String key = window.office().rulebook().legalQuestions(mats).getFirst().key();
    answerYes();
    window.write("#legal-reason", "Leilas skäl.");
    give(mats, key, 0, "Mats skäl.");
    window.press("#legal-save");
    assertThat(window.text("#conflict-title")).startsWith("Mats Öberg sparade före dig");
    assertThat(window.words()).contains("Leilas skäl.", "Mats skäl.");
    assertThat(window.isDisabled("#conflict-save")).as("nothing is chosen beforehand").isTrue();
    window.picture("konflikt-rattsfraga");
    pick("#conflict-answer-mine");
    pick("#conflict-reason-mine");
    window.press("#conflict-save");
    assertThat(window.exists("#conflict")).isFalse();
    assertThat(stands(mats, key))
        .extracting(LegalStand::reason)
        .containsExactly("Leilas skäl.", "Mats skäl.");
    assertThat(stands(mats, key).getFirst().value()).isTrue();
    assertThat(text("#legal-reason")).isEmpty();
    assertThat(window.desk().unsent().places("stand")).isEmpty();

    // What was written and not given is put back, beside what has been given since.
    answerYes();
    window.write("#legal-reason", "Leilas andra.");
    window.press("#day");
    window.go(new Route.Asked());
    assertThat(text("#legal-reason")).isEqualTo("Leilas andra.");
    assertThat(window.exists("#conflict")).isFalse();
    assertThat(window.isDisabled("#legal-save")).as("the answer is put back too").isFalse();
    window.press("#day");
    give(mats, key, 2, "Mats andra.");
    window.go(new Route.Asked());
    assertThat(window.text("#conflict-title"))
        .isEqualTo("En kollega har sparat här sedan du skrev");
    assertThat(window.words()).contains("Leilas andra.", "Mats andra.");
    window.press("#conflict-theirs");
    assertThat(window.exists("#conflict")).isFalse();
    assertThat(text("#legal-reason")).isEmpty();
    assertThat(window.isDisabled("#legal-save")).isTrue();
    assertThat(window.desk().unsent().places("stand")).isEmpty();
  }

  private void answerYes() {
    window.interact(() ->
        ((ToggleButton) window.find(HBox.class, "#legal-answer").getChildren().getFirst()).fire());
  }

  private void give(Actor by, String key, int seen, String reason) {
    window.office().assessments().decideLegalQuestion(by, key, new NewStand(false, seen), reason);
  }

  private List<LegalStand> stands(Actor by, String key) {
    return window.office().rulebook().legalQuestions(by).stream()
        .filter(each -> each.key().equals(key))
        .findFirst()
        .orElseThrow()
        .stands();
  }

  @Test
  void aCorrectionThatBothHaveWrittenAndOneThatWasSentMeanwhile() {
    window.signIn(SmallOffice.KARIN);
    Actor karin = actor("karin");
    DecisionId decision = new SealedRequest(window.office()).make();
    RedressView begun = begin(karin, decision);
    window.go(new Route.Redress(decision));
    window.press(".rd-line-below .button");
    window.write("#reasons", "Mina skäl.");
    window
        .office()
        .redress()
        .save(karin, begun.id(), begun.version(), draft("Kollegans skäl.", "Radera kopian."));
    window.press("#save");
    assertThat(window.words()).contains("Mina skäl.", "Kollegans skäl.");
    assertThat(window.exists("#conflict-recipient-shall-mine")).isFalse();
    window.picture("konflikt-rattelse");
    pick("#conflict-reasons-mine");
    window.press("#conflict-save");
    assertThat(window.exists("#conflict")).isFalse();
    RedressView saved = redress(karin, decision);
    assertThat(saved.content().reasons()).isEqualTo("Mina skäl.");
    assertThat(saved.content().recipientShall()).isEqualTo("Radera kopian.");
    assertThat(text("#recipientShall")).isEqualTo("Radera kopian.");

    // What was written and not saved is put back beside what is stored since.
    window.write("#reasons", "Mina andra skäl.");
    window.press("#rulebook");
    window
        .office()
        .redress()
        .save(karin, saved.id(), saved.version(), draft("Kollegans andra skäl.", ""));
    window.go(new Route.Redress(decision));
    assertThat(window.text("#conflict-title"))
        .isEqualTo("En kollega har sparat här sedan du skrev");
    assertThat(window.words()).contains("Mina andra skäl.", "Kollegans andra skäl.");

    // A colleague sends it before the choice is made: it cannot be written in any more.
    RedressView now = redress(karin, decision);
    window.office().redress().send(karin, now.id(), now.version());
    window.press("#rulebook");
    window.go(new Route.Redress(decision));
    assertThat(window.exists("#conflict-save")).isFalse();
    assertThat(window.exists("#editor")).isFalse();
    assertThat(areas()).contains("Mina andra skäl.");
    window.press("#conflict-theirs");
    assertThat(window.exists("#conflict")).isFalse();
    assertThat(window.exists("#editor")).isFalse();
    assertThat(window.desk().unsent().found()).isEmpty();
  }

  @Test
  void anAppealThatAColleagueSettledFirst() {
    window.signIn(SmallOffice.KARIN);
    Actor karin = actor("karin");
    DecisionId decision = new SealedRequest(window.office()).make();
    AppealView appeal =
        window
            .office()
            .redress()
            .register(
                karin,
                new NewAppeal(
                    decision,
                    window.office().redress().sheet(karin, decision).version(),
                    SmallOffice.TODAY,
                    "Försäkringskassan",
                    "FK 1",
                    "Att uppgiften lämnas.",
                    null));
    window.go(new Route.Redress(decision));
    window.write("#appeals .text-area", "Mitt skäl.");
    window.office().redress().inTime(karin, appeal.id(), appeal.version(), "Kollegans skäl.");
    window.press("#appeals .button");
    assertThat(window.text("#message")).contains("Du sparade i ett annat fönster", "står kvar");
    assertThat(areas()).contains("Mitt skäl.", "Kollegans skäl.");
    assertThat(window.exists("#conflict-save")).isFalse();
    window.picture("konflikt-overklagande");
    window.press("#conflict-theirs");
    assertThat(window.exists("#conflict")).isFalse();
  }

  @Test
  void aPersonPutBackIsShownBesideWhatIsStoredSince() {
    window.signIn(SmallOffice.KARIN);
    Actor karin = actor("karin");
    CaseId caseId = window.office().cases().assigned(karin).getFirst().id();
    openGuardian(caseId);
    window.press("#reveal");
    window.write("#relation", "mor, så skrev jag");
    window.press("#rulebook");
    changeGuardian(karin, caseId, "mor, så skrev kollegan");
    openGuardian(caseId);
    assertThat(window.exists("#conflict")).as("hidden until it is asked for").isFalse();
    window.press("#reveal");
    assertThat(window.text("#conflict-title"))
        .isEqualTo("En kollega har sparat här sedan du skrev");
    assertThat(window.words()).contains("mor, så skrev jag", "mor, så skrev kollegan");
    window.picture("konflikt-person-aterlagd");
    pick("#conflict-relation-mine");
    window.press("#conflict-save");
    assertThat(window.exists("#conflict")).isFalse();
    assertThat(guardian(karin, caseId).person().relation()).isEqualTo("mor, så skrev jag");
    assertThat(window.desk().unsent().found()).isEmpty();
  }

  private void openPhrase() {
    window.go(new Route.Phrases());
    window.read(() -> {
      window.find(ListView.class, "#phrases").getSelectionModel().selectFirst();
      return true;
    });
  }

  private void rewrite(Actor by, se.rattdela.casework.phrase.PhraseId id, String text) {
    window
        .office()
        .phrases()
        .change(
            by, id, stored(by).version(), new PhraseContent(PhraseKind.ASSESSMENT, "Boende", text));
  }

  private Phrase stored(Actor by) {
    return window.office().phrases().list(by).getFirst();
  }

  private static MunicipalityProfile reached(MunicipalityProfile profile, String email) {
    return new MunicipalityProfile(
        profile.municipality(),
        profile.committee(),
        profile.postalAddress(),
        profile.phone(),
        email,
        profile.appealCourt(),
        profile.delegationDecision(),
        profile.shieldColour(),
        profile.coatOfArms(),
        profile.patterns(),
        profile.archiveProfile(),
        profile.signature(),
        profile.sdkAddress(),
        profile.archiveAgents());
  }

  private RedressView begin(Actor by, DecisionId decision) {
    return window
        .office()
        .redress()
        .begin(by, decision, window.office().redress().sheet(by, decision).version(), DRAFT);
  }

  private static RedressDraft draft(String reasons, String recipientShall) {
    return new RedressDraft(
        DRAFT.kind(), DRAFT.ground(), DRAFT.stood(), DRAFT.shall(), false, reasons, recipientShall);
  }

  private RedressView redress(Actor by, DecisionId decision) {
    return window.office().redress().sheet(by, decision).redress().getFirst();
  }

  private void openGuardian(CaseId caseId) {
    window.go(new Route.OpenCase(caseId));
    window.press("#personsTab");
    window.read(() -> {
      @SuppressWarnings("unchecked")
      ListView<PersonLine> people = window.find(ListView.class, "#people");
      people.getItems().stream()
          .filter(each -> each.person().role() == PersonRole.GUARDIAN)
          .forEach(people.getSelectionModel()::select);
      return true;
    });
  }

  private PersonLine guardian(Actor by, CaseId caseId) {
    return window.office().persons().sheet(by, caseId).persons().stream()
        .filter(each -> each.person().role() == PersonRole.GUARDIAN)
        .findFirst()
        .orElseThrow();
  }

  private void changeGuardian(Actor by, CaseId caseId, String relation) {
    PersonLine line = guardian(by, caseId);
    window
        .office()
        .persons()
        .change(
            by,
            caseId,
            line.person().id(),
            line.version(),
            change(line, line.person().relation()),
            change(line, relation));
  }

  private static PersonChange change(PersonLine line, String relation) {
    return new PersonChange(
        line.person().givenName(),
        line.person().familyName(),
        line.person().identity(),
        line.person().protection(),
        line.person().role(),
        relation,
        line.inHousehold());
  }

  /** What stands in the fields that are shown, which a text that is only shown is copied from. */
  private List<String> areas() {
    return window.read(() ->
        window.scene().getRoot().lookupAll("#conflict .text-area").stream()
            .map(each -> ((TextInputControl) each).getText())
            .toList());
  }
}
