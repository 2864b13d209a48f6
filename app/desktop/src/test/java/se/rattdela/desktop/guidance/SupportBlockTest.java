package se.rattdela.desktop.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.rattdela.casework.assessment.AnswerKind;
import se.rattdela.casework.assessment.QuestionView;
import se.rattdela.casework.common.ItemId;
import se.rattdela.desktop.common.Pictures;
import se.rattdela.desktop.common.Stages;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.shell.Looks;
import se.rattdela.rules.pack.PackLoader;
import se.rattdela.rules.pack.Vocabulary;
import se.rattdela.ui.Palette;
import se.rattdela.ui.UiCatalogue;
import se.rattdela.ui.UiLanguage;

/** The support beside a question, with the texts that are shipped. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // filled by start
class SupportBlockTest {
  private static final String CONTESTED = "law.10-23-bars-15a";

  private final Texts texts = new Texts(new UiCatalogue(), UiLanguage.SWEDISH);
  private final Vocabulary words = PackLoader.shipped().vocabulary();
  private Looks looks;
  private VBox page;
  private Scene scene;

  @Start
  void start(Stage stage) {
    looks = new Looks(new UiCatalogue());
    page = new VBox();
    ScrollPane scroll = new ScrollPane(page);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scene = new Scene(scroll, 680, 860);
    looks.dress(scene);
    Stages.show(stage, scene);
  }

  @Test
  void aContestedPointShowsBothReadings(FxRobot robot) {
    show(robot, CONTESTED, AnswerKind.JUDGEMENT, List.of());
    Vocabulary.Readings readings = Objects.requireNonNull(words.readings(CONTESTED));
    assertThat(labels())
        .contains(texts.get("assessment.readings.yes"), readings.yes())
        .contains(texts.get("assessment.readings.no"), readings.no(), readings.matters())
        .anyMatch(label -> label.contains(readings.sources().getFirst()));
    robot.interact(() -> {
      Pictures.take(scene, "stod-rattsfraga-light");
      looks.paletteProperty().set(Palette.DARK);
      scene.getRoot().applyCss();
      Pictures.take(scene, "stod-rattsfraga-dark");
    });
  }

  @Test
  void aFactShowsWhatCountsWhatDoesNotAndTheMistakes(FxRobot robot) {
    show(robot, "consent.on-file", AnswerKind.FACT, List.of());
    Vocabulary.Guidance guidance = Objects.requireNonNull(words.guidance("consent.on-file"));
    assertThat(labels())
        .contains(texts.get("assessment.support.fact"))
        .containsAll(guidance.counts())
        .containsAll(guidance.countsNot())
        .containsAll(guidance.mistakes())
        .doesNotContain(texts.get("assessment.readings.yes"));
  }

  @Test
  void onlyTheFirstTrapsAreShownUntilAllAreAskedFor(FxRobot robot) {
    show(robot, "needed", AnswerKind.JUDGEMENT, List.of("a", "b", "c", "d", "e"));
    assertThat(labels()).contains("a", "b", "c").doesNotContain("d", "e");
    robot.clickOn(texts.format("assessment.guidance.more", 2));
    assertThat(labels()).contains("a", "b", "c", "d", "e");
  }

  @Test
  void whatIsTooLongForALineWrapsInANarrowWindow(FxRobot robot) {
    show(robot, CONTESTED, AnswerKind.JUDGEMENT, List.of());
    robot.interact(() -> {
      scene.getWindow().setWidth(360);
      scene.getRoot().layout();
    });
    robot.interact(() -> {
      scene.getRoot().applyCss();
      scene.getRoot().layout();
      Pictures.take(scene, "stod-rattsfraga-smal");
    });
    assertThat(page.lookupAll(".label"))
        .allSatisfy(node -> {
          double right = node.localToScene(node.getBoundsInLocal()).getMaxX();
          assertThat(right).as(((Label) node).getText()).isLessThanOrEqualTo(scene.getWidth());
        });
  }

  // NullAway does not see, in compiled code, that a parameter of a nested type may be null.
  @SuppressWarnings("NullAway")
  private void show(FxRobot robot, String key, AnswerKind kind, List<String> traps) {
    QuestionView question =
        new QuestionView(
            new ItemId(1),
            key,
            kind,
            words.questionTexts().getOrDefault(key, key),
            false,
            words.readings(key) != null,
            List.of(),
            traps,
            Objects.requireNonNull(words.guidance(key)),
            words.reasoning(key),
            words.readings(key),
            List.of(),
            null);
    robot.interact(() -> {
      page.getChildren().setAll(new SupportBlock(texts).of(question));
      scene.getRoot().applyCss();
      scene.getRoot().layout();
    });
  }

  private List<String> labels() {
    return page.lookupAll(".label").stream().map(SupportBlockTest::text).toList();
  }

  private static String text(Node node) {
    return ((Label) node).getText().replace('\u00a0', ' '); // what keeps citations together
  }
}
