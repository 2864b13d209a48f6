package se.rattdela.desktop.phrase;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.phrase.Phrase;
import se.rattdela.casework.phrase.PhraseKind;
import se.rattdela.casework.phrase.PhraseText;
import se.rattdela.casework.phrase.Placeholder;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Popover;
import se.rattdela.desktop.common.Shortcut;
import se.rattdela.desktop.common.Texts;

/** Chooses a phrase: write to search, arrows to choose, Enter to insert, Esc to leave. */
final class PhrasePicker {
  private static final double WIDTH = 460;

  private final Map<Placeholder, String> values;
  private final Texts texts;
  private final Consumer<Phrase> use;
  private final Popover popover;
  private final TextField search = new TextField();
  private final ListView<Phrase> list;
  private final Label preview = Nodes.wrapped("", "rd-paper-paragraph");
  private final Label left = Nodes.wrapped("", "rd-warn", "rd-small");

  PhrasePicker(
      List<Phrase> phrases,
      PhraseKind kind,
      Map<Placeholder, String> values,
      Texts texts,
      Consumer<Phrase> use,
      Runnable manage) {
    this.values = Map.copyOf(values);
    this.texts = texts;
    this.use = use;
    FilteredList<Phrase> shown =
        new FilteredList<>(
            FXCollections.observableArrayList(
                phrases.stream()
                    .sorted(Comparator.comparing((Phrase each) -> each.kind() != kind))
                    .toList()));
    list = new ListView<>(shown);
    list.setId("phrase-list");
    list.getStyleClass().add("rd-list");
    list.setPrefSize(WIDTH, 190);
    list.setAccessibleText(texts.get("phrases.title"));
    list.setCellFactory(view -> new PhraseCell(texts));
    list.setPlaceholder(
        Nodes.wrapped(
            phrases.isEmpty() ? texts.get("phrases.none") : texts.get("phrases.no-hit"),
            "rd-muted"));
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((observable, before, now) -> preview(now));
    list.setOnMouseClicked(click -> {
      if (click.getClickCount() == 2) {
        insert();
      }
    });
    search.setId("phrase-search");
    search.setPromptText(texts.get("phrases.search"));
    search.setAccessibleText(texts.get("phrases.search"));
    search
        .textProperty()
        .addListener((observable, before, now) -> {
          shown.setPredicate(phrase -> matches(phrase, now));
          list.getSelectionModel().selectFirst();
        });
    Button manageButton = new Button(texts.get("phrases.manage"));
    manageButton.getStyleClass().add("rd-link");
    manageButton.setId("phrase-manage");
    Button insertButton = new Button(texts.get("phrases.insert"));
    insertButton.getStyleClass().add("accent");
    insertButton.setId("phrase-insert");
    insertButton.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
    insertButton.setOnAction(pressed -> insert());
    preview.setMaxWidth(WIDTH);
    left.setMaxWidth(WIDTH);
    VBox paper = new VBox(preview);
    paper.getStyleClass().add("rd-paper");
    paper.setMinHeight(72);
    VBox box =
        new VBox(
            10,
            Nodes.label(texts.get("phrases.title"), "rd-section"),
            search,
            list,
            paper,
            left,
            new HBox(8, manageButton, Nodes.spring(), insertButton));
    box.setPrefWidth(WIDTH);
    box.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    popover = new Popover(box, PopOver.ArrowLocation.TOP_RIGHT);
    manageButton.setOnAction(pressed -> {
      popover.hide();
      manage.run();
    });
    list.getSelectionModel().selectFirst();
    preview(list.getSelectionModel().getSelectedItem());
  }

  void show(Node owner) {
    popover.show(owner);
    search.requestFocus();
  }

  private void onKey(KeyEvent pressed) {
    int at = list.getSelectionModel().getSelectedIndex();
    if (Shortcut.OPEN_ROW.matches(pressed)
        && (search.equals(pressed.getTarget()) || list.equals(pressed.getTarget()))) {
      insert();
      pressed.consume();
    } else if (search.equals(pressed.getTarget())
        && (Shortcut.ROW_BELOW.matches(pressed) || Shortcut.ROW_ABOVE.matches(pressed))) {
      int next =
          Math.clamp(
              at + (Shortcut.ROW_BELOW.matches(pressed) ? 1L : -1L),
              0,
              Math.max(0, list.getItems().size() - 1));
      list.getSelectionModel().clearAndSelect(next);
      list.scrollTo(next);
      pressed.consume();
    } else if (Shortcut.CLOSE.matches(pressed)) {
      popover.hide();
      pressed.consume();
    }
  }

  static boolean matches(Phrase phrase, String searched) {
    String text = (phrase.title() + " " + phrase.text()).toLowerCase(Locale.ROOT);
    return List.of(searched.strip().toLowerCase(Locale.ROOT).split("\\s+")).stream()
        .allMatch(text::contains);
  }

  private void preview(@Nullable Phrase phrase) {
    String text = phrase == null ? "" : PhraseText.fill(phrase.text(), values);
    preview.setText(text);
    List<String> open = PhraseText.open(text);
    left.setText(texts.format("phrases.open", String.join(", ", open)));
    Nodes.show(left, !open.isEmpty());
  }

  private void insert() {
    Phrase chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      popover.hide();
      use.accept(chosen);
    }
  }
}
