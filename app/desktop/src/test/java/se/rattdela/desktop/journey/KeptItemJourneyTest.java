package se.rattdela.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import se.rattdela.casework.item.ItemView;
import se.rattdela.casework.item.NewItem;
import se.rattdela.desktop.session.DraftPlaces;
import se.rattdela.desktop.session.Route;
import se.rattdela.rules.Harm;

/** The form of an item is closed or left: everything in it is kept, offered back and undone. */
class KeptItemJourneyTest extends WithAColleague {
  @Test
  void everythingOfANewItemWaitsWhereItWasBegun(FxRobot robot) {
    documents();
    mark(robot);
    window.write("#itemTitle", "Besök på kontoret");
    window.write("#itemDetail", "första besöket");
    window.choose("#itemCategory", "HEALTH");
    robot.interact(() -> window.find(ComboBox.class, "#itemOwner").getSelectionModel().select(1));
    Object owner = window.read(() -> window.find(ComboBox.class, "#itemOwner").getValue());
    pick("#harm-EXCLUDED");
    robot.interact(() -> window.find(CheckBox.class, "#secrecy-OSL-25-1").fire());
    Set<String> ticked = ticked();
    robot.interact(() -> window.find(Node.class, "#itemTitle").requestFocus());
    robot.type(KeyCode.ESCAPE);
    assertThat(window.exists("#itemForm")).isFalse();
    assertThat(window.words()).contains("Påbörjat, inte sparat", "Besök på kontoret");
    window.picture("uppgift-paborjad");

    window.press("#rulebook");
    documents();
    press("Fortsätt");
    assertThat(text("#itemTitle")).isEqualTo("Besök på kontoret");
    assertThat(text("#itemDetail")).isEqualTo("första besöket");
    assertThat(window.read(() -> window.find(ComboBox.class, "#itemCategory").getValue()))
        .isEqualTo("HEALTH");
    assertThat(window.read(() -> window.find(ComboBox.class, "#itemOwner").getValue()))
        .isEqualTo(owner);
    assertThat(window.read(() -> window.find(RadioButton.class, "#harm-EXCLUDED").isSelected()))
        .isTrue();
    assertThat(ticked()).isEqualTo(ticked).contains("secrecy-OSL-25-1");
    assertThat(window.words()).contains("”Elias Sandberg kom till avtalat”");
    window.picture("uppgift-fortsatt");
    window.press("#saveItem");
    ItemView saved = item("Besök på kontoret");
    assertThat(saved.harm()).isEqualTo(Harm.EXCLUDED);
    assertThat(saved.secrecy()).contains("OSL-25-1");
    assertThat(window.exists("#unsavedForms")).isFalse();
    assertThat(window.desk().unsent().places("case/")).isEmpty();
  }

  @Test
  void aChangeThatWasNotSavedIsShownBesideWhatAColleagueHasSavedSince() {
    ItemView shown = file().items().getFirst();
    documents();
    choose(shown);
    window.press("#changeItem");
    window.press("#closeItem");
    assertThat(window.exists("#unsavedForms")).as("nothing was written").isFalse();
    choose(shown);
    window.press("#changeItem");
    window.write("#itemTitle", "Arbete på lagret");
    pick("#harm-UNKNOWN");
    window.press("#rulebook");
    office
        .registration()
        .changeItem(omar, shown.id(), shown.version(), titled(shown, "Lönearbete"));
    documents();
    press("Fortsätt");
    assertThat(window.text("#conflict-title"))
        .isEqualTo("En kollega har sparat här sedan du skrev");
    assertThat(window.words()).contains("Arbete på lagret", "Lönearbete");
    pick("#conflict-title-mine");
    pick("#conflict-harm-mine");
    window.press("#conflict-save");
    ItemView now = item("Arbete på lagret");
    assertThat(now.harm()).isEqualTo(Harm.UNKNOWN);
    assertThat(window.desk().unsent().places("case/")).isEmpty();
  }

  @Test
  void whatIsRemovedOrThrownAwayCanBeHadBackAlsoWhenThePageWasLeft(FxRobot robot) {
    ItemView shown = item("Namn på bekant");
    documents();
    choose(shown);
    window.press("#removeItem");
    assertThat(window.text("#documentsSaid")).contains("”Namn på bekant” är borttagen");
    assertThat(file().items()).extracting(ItemView::title).doesNotContain("Namn på bekant");
    window.picture("uppgift-borttagen");
    window.press("#rulebook");
    documents();
    undo(robot);
    assertThat(window.text("#documentsSaid"))
        .isEqualTo("Ångrat. Uppgiften ”Namn på bekant” är tillbaka.");
    assertThat(item("Namn på bekant").secrecy()).isEqualTo(shown.secrecy());

    choose(item("Arbete med lön"));
    window.press("#changeItem");
    window.write("#itemTitle", "Halvskrivet");
    window.press("#closeItem");
    press("Kasta");
    assertThat(window.exists("#unsavedForms")).isFalse();
    undo(robot);
    String place = DraftPlaces.item(caseId, item("Arbete med lön").id());
    assertThat(window.desk().unsent().text(place, "title")).isEqualTo("Halvskrivet");
    press("Fortsätt");
    assertThat(text("#itemTitle")).isEqualTo("Halvskrivet");
  }

  @Test
  void whatAColleagueHasChangedSinceIsNotUndone(FxRobot robot) {
    documents();
    choose(item("Arbete med lön"));
    window.press("#changeItem");
    window.write("#itemTitle", "Arbete");
    window.press("#saveItem");
    ItemView now = item("Arbete");
    office.registration().changeItem(omar, now.id(), now.version(), titled(now, "Anställning"));
    window.press("#rulebook");
    documents();
    undo(robot);
    assertThat(window.text("#documentsSaid")).contains("har ändrats igen sedan dess");
    assertThat(file().items()).extracting(ItemView::title).contains("Anställning");
  }

  private void documents() {
    window.go(new Route.OpenCase(caseId, Route.OpenCase.Part.DOCUMENTS));
  }

  private void undo(FxRobot robot) {
    robot.interact(() -> window.find(Node.class, "#pages").requestFocus());
    robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
  }

  private void mark(FxRobot robot) {
    robot.interact(() -> window.find(Node.class, "#pages").requestFocus());
    robot.press(KeyCode.CONTROL).type(KeyCode.HOME);
    robot.press(KeyCode.SHIFT);
    for (int i = 0; i < 5; i++) {
      robot.type(KeyCode.RIGHT);
    }
    robot.release(KeyCode.SHIFT);
    robot.type(KeyCode.U).release(KeyCode.CONTROL);
  }

  private Set<String> ticked() {
    return window.read(() ->
        window.find(Node.class, "#itemForm").lookupAll(".check-box").stream()
            .map(CheckBox.class::cast)
            .filter(each -> each.isSelected() && each.getId() != null)
            .map(Node::getId)
            .collect(java.util.stream.Collectors.toSet()));
  }

  private void press(String word) {
    window.interact(() ->
        window.find(Node.class, "#unsavedForms").lookupAll(".button").stream()
            .map(Button.class::cast)
            .filter(each -> each.getText().equals(word))
            .findFirst()
            .orElseThrow()
            .fire());
  }

  private void choose(ItemView item) {
    window.interact(() -> {
      @SuppressWarnings("unchecked")
      ListView<ItemView> items = window.find(ListView.class, "#documentItems");
      items.getItems().stream()
          .filter(each -> each.id().equals(item.id()))
          .forEach(items.getSelectionModel()::select);
    });
  }

  private ItemView item(String title) {
    return file().items().stream()
        .filter(each -> each.title().equals(title))
        .findFirst()
        .orElseThrow();
  }

  private static NewItem titled(ItemView item, String title) {
    return new NewItem(
        item.caseId(),
        title,
        item.detail(),
        item.category(),
        item.owner(),
        item.passages(),
        item.secrecy(),
        item.harm(),
        item.crime(),
        item.facts(),
        item.protectedData());
  }
}
