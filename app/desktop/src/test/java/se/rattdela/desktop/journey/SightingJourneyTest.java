package se.rattdela.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.Test;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.audit.Operation;
import se.rattdela.casework.caseregister.NewPerson;
import se.rattdela.casework.caseregister.PersonIdentity;
import se.rattdela.casework.caseregister.PersonRole;
import se.rattdela.casework.caseregister.PersonalNumber;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.common.PersonId;
import se.rattdela.casework.common.RedressKind;
import se.rattdela.casework.redress.RedressDraft;
import se.rattdela.casework.redress.RedressGround;
import se.rattdela.casework.redress.RedressView;
import se.rattdela.casework.request.DisclosureView;
import se.rattdela.desktop.session.Route;

/** A word that may be someone's name must be looked at before anything is approved. */
class SightingJourneyTest extends InAnOffice {
  @Test
  void nothingIsApprovedBeforeTheWordsThatMayBeNamesAreSeen() {
    window.signIn(SmallOffice.ANNA);
    CaseId caseId = addKlara();
    DecisionId waiting =
        new SealedRequest(window.office())
            .waiting(
                "I går berättade Klara om arbetet. Uppgiften får bara användas i det ärende som"
                    + " begäran gäller, och ska gallras när ärendet är avslutat.");
    window.go(new Route.Review(waiting));
    tickAll(false);
    window.openEveryFile();

    assertThat(window.isDisabled("#approve")).isTrue();
    assertThat(window.words())
        .contains("Att se efter", "0 av 2 sedda", "2 ställen att se efter återstår");
    window.picture("att-se-efter");

    tickAll(true);
    assertThat(window.words()).contains("2 av 2 sedda", "Allt är granskat och intygat.");
    window.press("#approve");
    assertThat(window.words()).contains("Beslutat och förseglat");
    assertThat(seen(caseId)).hasSize(1).allMatch(detail -> detail.startsWith("2 in "));
    correct(waiting, caseId);
  }

  @Test
  void whoWroteTheDraftSeesThemBeforeItIsSent() {
    window.signIn(SmallOffice.KARIN);
    addKlara();
    DisclosureView draft =
        new SealedRequest(window.office())
            .complete(
                "I går berättade Klara om arbetet. Uppgiften får bara användas i det ärende som"
                    + " begäran gäller, och ska gallras när ärendet är avslutat.");
    window.go(new Route.Assess(draft.id()));
    assertThat(window.words())
        .anyMatch(word -> word.startsWith("2 ord i det som lämnas är också förnamn."))
        .contains("beslut.pdf, sida 2 · kan mena: moster");
    assertThat(window.isDisabled("#send")).as("it stops nothing").isFalse();
    window.picture("provning-att-se-efter");

    window.read(() -> {
      window.find(ListView.class, "#steps").getSelectionModel().selectLast();
      return true;
    });
    window.write("#text-use-limitation", "Uppgiften får bara användas i ärendet.");
    window.press("#save");
    assertThat(window.exists("#foresight")).as("nothing is left to look at").isFalse();
  }

  /** The same goes for what is decided about the decision afterwards. */
  private void correct(DecisionId decision, CaseId caseId) {
    Actor karin = actor("karin");
    RedressView begun =
        window
            .office()
            .redress()
            .begin(
                karin,
                decision,
                window.office().redress().sheet(karin, decision).version(),
                new RedressDraft(
                    RedressKind.CORRECTION,
                    RedressGround.CLERICAL_ERROR,
                    "fyra dagar i veckan",
                    "tre dagar i veckan, som Klara sade",
                    false,
                    "Det stod fel.",
                    ""));
    window.office().redress().send(karin, begun.id(), begun.version());
    window.go(new Route.ReviewRedress(begun.id(), decision, false));
    window.press("#read");
    assertThat(window.isDisabled("#approve")).isTrue();
    window.picture("att-se-efter-rattelse");
    window.press("#sighting-1");
    assertThat(window.isDisabled("#approve")).isFalse();
    window.press("#approve");
    assertThat(seen(caseId)).hasSize(2);
  }

  private CaseId addKlara() {
    Actor karin = actor("karin");
    CaseId caseId = window.office().cases().assigned(karin).getFirst().id();
    PersonId klara =
        window
            .office()
            .registration()
            .person(
                karin,
                new NewPerson(
                    "Klara",
                    "Sandberg",
                    new PersonIdentity.Numbered(
                        PersonalNumber.parse("19680119-2391", SmallOffice.TODAY)),
                    ProtectedIdentity.SECRECY_MARKING));
    window
        .office()
        .registration()
        .addPerson(karin, caseId, klara, PersonRole.THIRD_PARTY, "moster");
    return caseId;
  }

  private List<String> seen(CaseId caseId) {
    return window.office().audit().ofCase(actor("karin"), caseId).stream()
        .filter(event -> event.operation() == Operation.SIGHTINGS_SEEN)
        .map(event -> event.detail())
        .toList();
  }

  /** Ticks what can be ticked, with or without what is to be looked at. */
  private void tickAll(boolean sightings) {
    window.read(() -> {
      window.scene().getRoot().lookupAll(".check-box").stream()
          .map(CheckBox.class::cast)
          .filter(box -> !box.isSelected())
          .filter(box -> sightings || !String.valueOf(box.getId()).startsWith("sighting-"))
          .toList()
          .forEach(CheckBox::fire);
      return true;
    });
  }
}
