package se.rattdela.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.event.ActionEvent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import se.rattdela.desktop.login.DemoUser;
import se.rattdela.desktop.session.Route;

/** The first page: what it shows, what it never shows, and where it leads. */
class DayJourneyTest extends InAnOffice {
  @Test
  void aDayBeginsEmptyAndLeadsOn(FxRobot robot) {
    window.signInToDay(SmallOffice.KARIN);
    assertThat(window.words()).contains("Min dag", "Inget att göra just nu");
    assertThat(mark("#requests")).isEmpty();
    window.picture("min-dag-tom");

    // The case is chosen first, by its own list or by a search; nothing else is asked.
    window.press("#request");
    robot.interact(() -> {
      TextField search = robot.lookup("#picker-search").queryAs(TextField.class);
      search.setText("Sandberg");
      search.fireEvent(new ActionEvent());
      ListView<?> found = robot.lookup("#picker-list").queryAs(ListView.class);
      assertThat(found.getItems()).hasSize(1);
      search.fireEvent(new ActionEvent());
    });
    window.choose("#recipient", "FORSAKRINGSKASSAN");

    window.press("#day");
    assertThat(mark("#requests")).isEqualTo("1");
    assertThat(window.words())
        .contains("Välj uppgifter")
        .noneMatch(text -> text.contains("Sandberg"))
        .noneMatch(text -> text.contains("Försäkringskassan"));
    window.picture("min-dag");

    robot.interact(() -> window.find(ListView.class, ".rd-day-list").requestFocus());
    robot.type(KeyCode.ENTER);
    assertThat(window.exists("#recipient")).isTrue();
  }

  @Test
  void whatHasBeenSaidOnRequestAndOnOwnInitiativeHaveNamesOfTheirOwn(FxRobot robot) {
    window.signInToDay(SmallOffice.KARIN);
    window.menu("#oral", "Muntligt utlämnande på eget initiativ…");
    chooseTheCase(robot);
    assertThat(title()).isEqualTo("Muntligt eller brådskande utlämnande på eget initiativ");
    window.press("#day");
    window.menu("#oral", "Muntligt utlämnande på begäran…");
    chooseTheCase(robot);
    assertThat(title()).isEqualTo("Muntligt eller brådskande utlämnande på begäran");

    // The keys, where the case is chosen first and where it is open.
    for (boolean open : List.of(false, true)) {
      window.press(open ? "#cases" : "#day");
      if (open) {
        window.openFirstRow();
      }
      robot.push(KeyCode.CONTROL, KeyCode.M);
      chooseTheCase(robot);
      assertThat(title()).endsWith("på begäran");
      window.press(open ? "#cases" : "#day");
      if (open) {
        window.openFirstRow();
      }
      robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
      chooseTheCase(robot);
      assertThat(title()).endsWith("på eget initiativ");
    }
  }

  /** Where the program asks for it; in an open case there is nothing to ask. */
  private void chooseTheCase(FxRobot robot) {
    window.idle();
    if (robot.lookup("#picker-search").tryQuery().isPresent()) {
      robot.interact(() ->
          robot.lookup("#picker-search").queryAs(TextField.class).fireEvent(new ActionEvent()));
      window.idle();
    }
    window.await("#recipient");
  }

  private String title() {
    return window.read(() -> window.find(Label.class, "#title").getText());
  }

  @Test
  void aChangeOfTheLawLeadsToTheCaseItTouches() {
    window.signInToDay(SmallOffice.KARIN);
    new SealedRequest(window.office()).complete("");
    window.press("#cases");
    window.press("#day");
    assertThat(window.exists(".rd-law-cases")).isTrue();
    window.picture("min-dag-rattslage");
    window.press(".rd-law-cases");
    assertThat(window.present()).isInstanceOf(Route.OpenCase.class);
  }

  @Test
  void fromARefusalIsOneClickToWhatHindered() {
    window.signInToDay(SmallOffice.KARIN);
    window.go(new Route.Decided(new SealedRequest(window.office()).make()));
    window.press("#unmet");
    Route.UnmetNeed need = (Route.UnmetNeed) java.util.Objects.requireNonNull(window.present());
    assertThat(need.items()).as("what stayed").hasSize(1);
    assertThat(need.recipient()).isEqualTo("FORSAKRINGSKASSAN");
  }

  @Test
  void everyRoleBeginsWhereItsWorkIs() {
    for (DemoUser user : List.of(SmallOffice.KARIN, SmallOffice.ANNA)) {
      window.signInToDay(user);
      assertThat(window.read(() -> window.find(ToggleButton.class, "#day").isSelected())).isTrue();
      assertThat(window.exists("#request")).isEqualTo(user.equals(SmallOffice.KARIN));
      window.menu("#user", "Byt användare");
    }
    for (DemoUser user : List.of(SmallOffice.ROLF, SmallOffice.LEILA)) {
      window.signInToDay(user);
      assertThat(window.read(() -> window.find(ToggleButton.class, "#day").isSelected())).isTrue();
      assertThat(window.exists("#request")).isFalse();
      window.menu("#user", "Byt användare");
    }
    window.signInToDay(SmallOffice.ADMIN);
    assertThat(window.exists("#day")).as("setting up is no day's work").isFalse();
  }

  /** The count beside a place; empty where nothing waits. */
  private String mark(String place) {
    return window.read(() -> {
      Label mark = (Label) window.find(ToggleButton.class, place).lookup(".rd-badge");
      return mark == null || !mark.isVisible() ? "" : mark.getText();
    });
  }
}
