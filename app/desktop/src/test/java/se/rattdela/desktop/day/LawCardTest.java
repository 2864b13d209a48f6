package se.rattdela.desktop.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.day.LawNote;
import se.rattdela.desktop.common.LoadState;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.session.Words;
import se.rattdela.rules.pack.PackLoader;
import se.rattdela.ui.UiCatalogue;
import se.rattdela.ui.UiLanguage;

/** The card of the law says that nothing touches the cases only when it knows. */
@ExtendWith(ApplicationExtension.class)
class LawCardTest {
  private static final String NOTHING = "Ingen ändring rör dina öppna ärenden just nu.";
  private final Texts texts = new Texts(new UiCatalogue(), UiLanguage.SWEDISH);
  private final List<String> done = new ArrayList<>();
  private final LawCard card =
      new LawCard(
          texts,
          new Words(texts, PackLoader.shipped().vocabulary(), ZoneId.of("Europe/Stockholm")),
          false,
          new LawCard.Actions() {
            @Override
            public void read(LawNote note) {
              done.add("read");
            }

            @Override
            public void open(CaseId id) {
              done.add("open " + id.value());
            }

            @Override
            public void again() {
              done.add("again");
            }
          });

  @Test
  void nothingIsClaimedBeforeItIsKnown(FxRobot robot) {
    robot.interact(() -> {
      assertThat(words(card.of(null, new LoadState.Ready())))
          .contains(texts.get("day.law.loading"))
          .doesNotContain(NOTHING, "0");
      VBox failed = card.of(null, new LoadState.Failed(new IllegalStateException()));
      assertThat(words(failed))
          .doesNotContain(NOTHING, "0")
          .anyMatch(word -> word.startsWith("Det gick inte att se efter"));
      ((Button) failed.lookup("#law-again")).fire();
      assertThat(words(card.of(List.of(), new LoadState.Ready()))).contains(NOTHING, "0");
    });
    assertThat(done).containsExactly("again");
  }

  @Test
  void theCasesAreReachedWithoutAPointer(FxRobot robot) {
    LawNote note =
        new LawNote(
            LawNote.Kind.BEGAN,
            "OSL-10-15a",
            "10 kap. 15 a § OSL",
            "Generell bestämmelse",
            LocalDate.of(2025, 12, 1),
            "",
            List.of(new LawNote.Touched(new CaseId(7), "Ä-2026-0007")));
    robot.interact(() -> {
      VBox shown = card.of(List.of(note), new LoadState.Ready());
      Button open = (Button) shown.lookup(".rd-law-cases");
      assertThat(open.isFocusTraversable()).isTrue();
      assertThat(open.getAccessibleText()).contains("Ä-2026-0007");
      open.fire();
    });
    assertThat(done).containsExactly("open 7");
  }

  private static List<String> words(Node node) {
    List<String> words = new ArrayList<>();
    if (node instanceof Labeled labeled && labeled.getText() != null) {
      words.add(labeled.getText());
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(each -> words.addAll(words(each)));
    }
    return words;
  }
}
