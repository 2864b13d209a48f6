package se.rattdela.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import javafx.scene.control.CheckBox;
import org.junit.jupiter.api.Test;
import se.rattdela.casework.access.Actor;
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
import se.rattdela.casework.redress.RedressReview;
import se.rattdela.casework.redress.RedressView;
import se.rattdela.desktop.redress.RedressReviewViewModel;
import se.rattdela.desktop.session.Route;

/** What an approver has ticked of a correction stands for those papers, and for no others. */
class RedressTicksJourneyTest extends InAnOffice {
  private static final String SHALL = "tre dagar i veckan, som Klara sade";

  @Test
  void whatIsTickedStandsWhenThePageWasLeftAndNotForOtherPapers() {
    window.signIn(SmallOffice.ANNA);
    DecisionId decision = new SealedRequest(window.office()).make();
    Route.ReviewRedress review = sent(decision, SHALL);
    window.go(review);
    assertThat(ticked("#read")).as("nothing is ticked beforehand").isFalse();
    assertThat(ticked("#sighting-1")).isFalse();
    fire("#read");
    fire("#sighting-1");
    assertThat(window.isDisabled("#approve")).isFalse();

    window.press("#approvals");
    window.go(review);
    assertThat(ticked("#read")).isTrue();
    assertThat(ticked("#sighting-1")).isTrue();
    assertThat(window.isDisabled("#approve")).isFalse();
    window.picture("granskning-rattelse-igen");

    // What is taken away is away.
    fire("#sighting-1");
    window.press("#approvals");
    window.go(review);
    assertThat(ticked("#read")).isTrue();
    assertThat(ticked("#sighting-1")).isFalse();
    assertThat(window.isDisabled("#approve")).isTrue();
    fire("#sighting-1");

    // The officer takes it back and sends another text: nobody has read that.
    window.press("#approvals");
    sendAgain(decision, "två dagar i veckan, som Klara sade");
    window.go(review);
    assertThat(ticked("#read")).isFalse();
    assertThat(ticked("#sighting-1")).isFalse();
    assertThat(window.isDisabled("#approve")).isTrue();
    fire("#read");
    fire("#sighting-1");
    window.press("#approve");
    assertThat(window.office().redress().sheet(actor("karin"), decision).redress())
        .singleElement()
        .satisfies(each -> assertThat(each.decidedBy()).isEqualTo("Anna Bergström"));
    assertThat(window.desk().unsent().places("redress-review")).isEmpty();
  }

  @Test
  void aStepThatIsRefusedTakesAwayOnlyWhatIsAnother() {
    window.signIn(SmallOffice.ANNA);
    DecisionId decision = new SealedRequest(window.office()).make();
    Route.ReviewRedress review = sent(decision, SHALL);
    window.go(review);
    fire("#read");
    fire("#sighting-1");
    window.write("#sentence", "Komplettera skälen.");

    // Taken back and sent again as it was, while it is being read.
    String before = digest(review);
    sendAgain(decision, SHALL);
    assertThat(digest(review)).isEqualTo(before);
    window.press("#approve");
    assertThat(window.text("#message")).isNotEmpty();
    assertThat(ticked("#read")).isTrue();
    assertThat(ticked("#sighting-1")).isTrue();
    assertThat(text("#sentence")).isEqualTo("Komplettera skälen.");

    // And now with another text.
    sendAgain(decision, "två dagar i veckan, som Klara sade");
    window.press("#approve");
    assertThat(window.text("#message")).contains("ska granskas igen");
    assertThat(ticked("#read")).isFalse();
    assertThat(ticked("#sighting-1")).isFalse();
    assertThat(text("#sentence")).isEqualTo("Komplettera skälen.");
    window.picture("granskning-rattelse-andrad");
    assertThat(window.office().redress().sheet(actor("karin"), decision).redress())
        .singleElement()
        .satisfies(each -> assertThat(each.decidedBy()).as("not approved").isNull());
  }

  @Test
  void theModelTellsNothingOfWhatNobodyTicked() {
    window.signIn(SmallOffice.ANNA);
    DecisionId decision = new SealedRequest(window.office()).make();
    Route.ReviewRedress review = sent(decision, SHALL);
    RedressReviewViewModel model =
        window.read(() ->
            new RedressReviewViewModel(window.desk(), review, name -> java.util.Optional.empty()));
    window.interact(model::load);
    window.interact(model::approve);
    assertThat(Objects.requireNonNull(model.shownProperty().get()).redress().decidedBy())
        .as("the service knows that no place was looked at")
        .isNull();
    assertThat(model.messageProperty().get()).isNotEmpty();
  }

  private String digest(Route.ReviewRedress of) {
    RedressReview review = window.office().redress().review(actor("anna"), of.id());
    return review.digest();
  }

  private Route.ReviewRedress sent(DecisionId decision, String shall) {
    Actor karin = actor("karin");
    addKlara(karin);
    RedressView begun =
        window
            .office()
            .redress()
            .begin(
                karin,
                decision,
                window.office().redress().sheet(karin, decision).version(),
                draft(shall));
    window.office().redress().send(karin, begun.id(), begun.version());
    return new Route.ReviewRedress(begun.id(), decision, false);
  }

  private void sendAgain(DecisionId decision, String shall) {
    Actor karin = actor("karin");
    RedressView waiting = redress(karin, decision);
    window.office().redress().recall(karin, waiting.id(), waiting.version());
    RedressView back = redress(karin, decision);
    RedressView saved =
        window.office().redress().save(karin, back.id(), back.version(), draft(shall));
    window.office().redress().send(karin, saved.id(), saved.version());
  }

  private RedressView redress(Actor by, DecisionId decision) {
    return window.office().redress().sheet(by, decision).redress().getFirst();
  }

  private static RedressDraft draft(String shall) {
    return new RedressDraft(
        RedressKind.CORRECTION,
        RedressGround.CLERICAL_ERROR,
        "fyra dagar i veckan",
        shall,
        false,
        "Det stod fel.",
        "");
  }

  /** Her given name is a word too, so each place where it stands is looked at. */
  private void addKlara(Actor karin) {
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
  }

  private void fire(String selector) {
    window.interact(() -> window.find(CheckBox.class, selector).fire());
  }

  private boolean ticked(String selector) {
    return window.read(() -> window.find(CheckBox.class, selector).isSelected());
  }
}
