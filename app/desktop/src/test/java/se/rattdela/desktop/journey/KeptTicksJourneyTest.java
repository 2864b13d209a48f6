package se.rattdela.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.RadioButton;
import org.junit.jupiter.api.Test;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.decision.ApprovalView;
import se.rattdela.casework.decision.Certificate;
import se.rattdela.casework.decision.DraftItem;
import se.rattdela.casework.decision.ReturnCode;
import se.rattdela.casework.request.DisclosureView;
import se.rattdela.casework.request.IdentityCheck;
import se.rattdela.casework.unmet.Consequence;
import se.rattdela.desktop.approval.ApprovalViewModel;
import se.rattdela.desktop.session.DraftPlaces;
import se.rattdela.desktop.session.Route;

/**
 * What is ticked and chosen stands as what is written does, when a page is left or a step fails.
 */
class KeptTicksJourneyTest extends InAnOffice {
  @Test
  void whatAnApproverHasTickedStandsWhenTheStepFailsAndWhenThePageWasLeft() {
    window.signIn(SmallOffice.ANNA);
    DecisionId id = new SealedRequest(window.office()).waiting("");
    window.go(new Route.Review(id));
    fire("#review-1");
    String certificate = first("certificate-");
    fire("#" + certificate);
    window.press("#approvals");
    window.go(new Route.Review(id));
    assertThat(ticked("#review-1")).isTrue();
    assertThat(ticked("#" + certificate)).isTrue();
    window.picture("granskning-igen");
  }

  @Test
  void aStepThatIsRefusedTakesNoTickAwayFromWhatIsStillTheSame() {
    window.signIn(SmallOffice.ANNA);
    DecisionId id = new SealedRequest(window.office()).waiting("");
    Actor karin = actor("karin");
    ApprovalViewModel model = window.read(() -> new ApprovalViewModel(window.desk(), id));
    window.interact(model::load);
    ApprovalView shown = Objects.requireNonNull(model.reviewProperty().get());
    DraftItem item = shown.leaves().getFirst();
    Certificate certificate = shown.required().iterator().next();
    window.interact(() -> {
      model.review(item, true);
      model.certify(certificate, true);
      model.opened(shown.files().getFirst());
    });

    // The officer takes it back and sends it again as it was, while it is being read.
    DisclosureId of = shown.disclosure().id();
    window.office().decisions().recall(karin, of, version(karin, of));
    window.office().decisions().send(karin, of, version(karin, of));
    window.interact(() -> model.giveBack(ReturnCode.A2, "Komplettera skälen."));
    ApprovalView now = Objects.requireNonNull(model.reviewProperty().get());
    assertThat(model.messageProperty().get()).isNotEmpty();
    assertThat(now.version()).isNotEqualTo(shown.version());
    assertThat(now.digest()).isEqualTo(shown.digest());
    assertThat(model.isReviewed(item)).isTrue();
    assertThat(model.certified()).isEqualTo(1);
    assertThat(model.opened()).isEqualTo(1);
  }

  private long version(Actor by, DisclosureId id) {
    return window.office().disclosures().view(by, id).version();
  }

  @Test
  void whatIsTickedInARegistrationIsPutBackAfterACrash() {
    window.signIn(SmallOffice.KARIN);
    Actor karin = actor("karin");
    CaseId caseId = window.office().cases().assigned(karin).getFirst().id();
    List<ItemId> items =
        window.office().cases().open(karin, caseId).items().stream()
            .map(each -> each.id())
            .toList();
    window.go(
        new Route.Register(
            caseId,
            se.rattdela.rules.Initiative.REQUEST,
            se.rattdela.casework.request.MatterKind.ORDINARY,
            null));
    window.write("#asked", "Vad de frågar.");
    window.press("#rulebook");
    DisclosureView draft =
        window
            .office()
            .disclosures()
            .view(karin, window.office().disclosures().open(karin).getFirst().id());
    // As after a crash, before the draft has saved itself.
    String place = DraftPlaces.request(draft.id());
    window.desk().unsent().keep(place, "items", items.get(1).value() + "," + items.get(2).value());
    window.desk().unsent().keep(place, "identity", IdentityCheck.KNOWN_CHANNEL.name());
    window.desk().unsent().keep(place, "channel", "PHONE");
    window.go(new Route.ContinueRegistration(draft.id()));
    assertThat(ticked("#tick-" + items.get(1).value())).isTrue();
    assertThat(ticked("#tick-" + items.get(0).value())).isFalse();
    assertThat(window.read(() -> window.find(RadioButton.class, "#knownChannel").isSelected()))
        .isTrue();
    assertThat(window.words()).contains("2 av 6 valda", "Ändrat, inte sparat än");
  }

  @Test
  void everythingOfAnUnmetNeedStandsThereWhenTheUserComesBack() {
    window.signIn(SmallOffice.KARIN);
    Actor karin = actor("karin");
    CaseId caseId = window.office().cases().assigned(karin).getFirst().id();
    ItemId item = window.office().cases().open(karin, caseId).items().getFirst().id();
    Route form = new Route.UnmetNeed(caseId, List.of(), null);
    window.go(form);
    window.write("#needed", "Veta om han arbetar");
    window.choose("#authority", "POLISMYNDIGHETEN");
    fire("#unmet-item-" + item.value());
    String hindrance = first("hindrance-");
    pick("#" + hindrance);
    window.choose("#consequence", Consequence.RISK_REMAINED);
    window.interact(
        () -> window.find(DatePicker.class, "#happenedOn").setValue(LocalDate.of(2026, 3, 2)));
    window.press("#rulebook");
    window.go(form);
    assertThat(text("#needed")).isEqualTo("Veta om han arbetar");
    assertThat(window.read(() -> window.find(ComboBox.class, "#authority").getValue()))
        .isEqualTo("POLISMYNDIGHETEN");
    assertThat(ticked("#unmet-item-" + item.value())).isTrue();
    assertThat(window.read(() -> window.find(RadioButton.class, "#" + hindrance).isSelected()))
        .isTrue();
    assertThat(window.read(() -> window.find(ComboBox.class, "#consequence").getValue()))
        .isEqualTo(Consequence.RISK_REMAINED);
    assertThat(window.read(() -> window.find(DatePicker.class, "#happenedOn").getValue()))
        .isEqualTo(LocalDate.of(2026, 3, 2));
    window.press("#save");
    assertThat(window.desk().unsent().places("case/")).isEmpty();
    assertThat(DraftPlaces.route(DraftPlaces.unmet(caseId, List.of(item), "POLISMYNDIGHETEN")))
        .as("the way back to it")
        .isEqualTo(new Route.UnmetNeed(caseId, List.of(item), "POLISMYNDIGHETEN"));
  }

  private void fire(String selector) {
    window.interact(() -> window.find(CheckBox.class, selector).fire());
  }

  private boolean ticked(String selector) {
    return window.read(() -> window.find(CheckBox.class, selector).isSelected());
  }

  private String first(String id) {
    return window.read(() ->
        window.scene().getRoot().lookupAll("*").stream()
            .map(each -> each.getId() == null ? "" : each.getId())
            .filter(each -> each.startsWith(id))
            .sorted()
            .findFirst()
            .orElseThrow());
  }
}
