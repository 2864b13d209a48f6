package se.rattdela.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.rattdela.desktop.common.Stages;
import se.rattdela.desktop.common.Tasks;

/** A page comes in steps, and is whole, in its order and unseen until the last of them. */
@ExtendWith(ApplicationExtension.class)
@Timeout(value = 60, unit = TimeUnit.SECONDS)
@SuppressWarnings("NullAway.Init") // filled by start
class PageOpeningTest {
  private final Queue<Runnable> steps = new ArrayDeque<>();
  private final Tasks tasks =
      new Tasks(
          Runnable::run,
          steps::add,
          cause -> {
            throw new AssertionError(cause);
          });
  private final List<String> heard = new ArrayList<>();
  private TextField first;
  private StackPane place;
  private Label before;

  @Start
  void start(Stage stage) {
    first = new TextField();
    before = new Label("före");
    place = new StackPane(before);
    Stages.show(stage, new Scene(place, 800, 600));
  }

  @Test
  void itIsWholeInItsOrderAndGetsItsKeys(FxRobot robot) {
    robot.interact(() -> {
      BorderPane page = page();
      List<Node> order = List.copyOf(page.getChildren());
      new PageOpening(
              place,
              tasks,
              page,
              () -> {
                heard.add("begun");
                first.requestFocus();
              })
          .begin();
      assertThat(steps).hasSize(1);
      int count = 0;
      while (!heard.contains("begun")) {
        assertThat(place.getChildren()).contains(before);
        assertThat(page.isVisible()).isFalse();
        if (count == 1) {
          type("å");
        }
        steps.remove().run();
        count++;
      }
      assertThat(count).as("steps").isGreaterThan(3);
      assertThat(place.getChildren()).containsExactly(page);
      assertThat(page.isVisible()).isTrue();
      assertThat(page.isManaged()).isTrue();
      assertThat(page.getChildren()).isEqualTo(order);
      assertThat(page.getTop()).isInstanceOf(VBox.class);
      ScrollPane scroll = (ScrollPane) page.getCenter();
      assertThat(words((VBox) scroll.getContent())).startsWith("0", "1", "2").hasSize(40);
      assertThat(first.getText()).isEqualTo("å");
      type("ä");
      assertThat(first.getText()).isEqualTo("åä");
    });
  }

  @Test
  void anotherPageInsteadLeavesNothingOfIt(FxRobot robot) {
    robot.interact(() -> {
      PageOpening opening = new PageOpening(place, tasks, page(), () -> heard.add("begun"));
      opening.begin();
      steps.remove().run();
      opening.cancel();
      while (!steps.isEmpty()) {
        steps.remove().run();
      }
      assertThat(heard).isEmpty();
      assertThat(place.getChildren()).containsExactly(before);
      assertThat(tasks.isIdle()).isTrue();
    });
  }

  private BorderPane page() {
    VBox many = new VBox();
    for (int i = 0; i < 40; i++) {
      many.getChildren().add(new Label(String.valueOf(i)));
    }
    BorderPane page = new BorderPane(new ScrollPane(many));
    page.setTop(new VBox(first, new Label("överst")));
    page.setLeft(new Label("till vänster"));
    return page;
  }

  private static List<String> words(VBox box) {
    return box.getChildren().stream().map(each -> ((Label) each).getText()).toList();
  }

  private void type(String letter) {
    Node focused = place.getScene().getFocusOwner();
    Node target = focused == null ? place : focused;
    Event.fireEvent(
        target,
        new KeyEvent(
            KeyEvent.KEY_TYPED, letter, letter, KeyCode.UNDEFINED, false, false, false, false));
  }
}
