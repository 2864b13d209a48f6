package se.rattdela.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ComboBox;
import org.junit.jupiter.api.Test;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.common.RedressKind;
import se.rattdela.casework.redress.AppealState;
import se.rattdela.casework.redress.AppealView;
import se.rattdela.casework.redress.NewAppeal;
import se.rattdela.casework.redress.RedressSheet;
import se.rattdela.casework.redress.RedressState;
import se.rattdela.desktop.session.Route;

/**
 * The decision to reject an appeal is begun from the appeal, and goes its way as corrections do.
 */
class RejectionJourneyTest extends InAnOffice {

  @Test
  void anOfficerBeginsTheRejectionOfAnAppeal() {
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
    window.write("#appeals .text-area", "Det kom in efter den sista dagen.");
    window.press("#appeal-late");

    assertThat(text("#reasons")).isEqualTo("Det kom in efter den sista dagen.");
    assertThat(window.read(() -> window.find(ComboBox.class, "#kind").getValue()))
        .isEqualTo(RedressKind.REJECTION);
    assertThat(window.isDisabled("#kind")).isTrue();
    assertThat(window.exists("#stood")).isFalse();
    assertThat(window.exists("#recipientShall")).isFalse();
    assertThat(window.text("#missing")).contains("kom in i rätt tid");
    assertThat(window.exists("#appeal-late")).as("it is rejected once").isFalse();
    assertThat(window.words()).contains(window.texts().get("appeal.rejection.begun"));
    window.picture("avvisning-utkast");

    window.write("#reasons", "Det kom in för sent.");
    window.press("#send");
    RedressSheet sheet = window.office().redress().sheet(karin, decision);
    assertThat(sheet.redress())
        .singleElement()
        .satisfies(draft -> {
          assertThat(draft.state())
              .as("what came in time is not sent")
              .isEqualTo(RedressState.DRAFT);
          assertThat(draft.content().reasons()).isEqualTo("Det kom in för sent.");
          assertThat(draft.appeal()).isEqualTo(appeal.id());
        });

    window.press("#begin");
    assertThat(window.isDisabled("#kind")).isFalse();
    assertThat(window.exists("#stood")).isTrue();
    window.write("#appeals .text-area", "Det kom in i tid.");
    window.press("#appeals .button");
    assertThat(window.office().redress().sheet(karin, decision).appeals())
        .singleElement()
        .satisfies(each -> assertThat(each.state()).isEqualTo(AppealState.IN_TIME));
  }
}
