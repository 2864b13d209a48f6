package se.rattdela.desktop.help;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Segments;
import se.rattdela.desktop.common.Shortcut;
import se.rattdela.desktop.common.Texts;

/** The help in a window of its own, so that the work stays in sight beside it. */
public final class HelpWindow {
  private static final double WIDTH = 760;
  private static final double HEIGHT = 640;
  private static final double NAME = 190;

  private final HelpBook book;
  private final Texts texts;
  private final Consumer<Scene> dress;
  private final TextField search = new TextField();
  private final VBox page = new VBox();
  private final ScrollPane scroll = new ScrollPane(page);
  private final Segments<HelpEntry.Section> sections;
  private HelpEntry.Section shown = HelpEntry.Section.KEYS;
  private @Nullable Stage stage;

  /**
   * The help.
   *
   * @param dress gives a scene its colours
   */
  public HelpWindow(HelpBook book, Texts texts, Consumer<Scene> dress) {
    this.book = book;
    this.texts = texts;
    this.dress = dress;
    search.setId("help-search");
    search.setPromptText(texts.get("help.search"));
    search.setAccessibleText(texts.get("help.search"));
    search.textProperty().addListener((observable, before, now) -> fill());
    sections = new Segments<>(texts.get("help.section"));
    for (HelpEntry.Section each : HelpEntry.Section.values()) {
      sections.with(title(each), each);
    }
    sections.onChoice(chosen -> {
      if (chosen != null) {
        shown = chosen;
        search.clear();
        fill();
      }
    });
    sections.setId("help-sections");
    page.getStyleClass().add("rd-help");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("rd-scroll");
  }

  /** Shows the help at one of its parts, in front. */
  public void show(Window owner, HelpEntry.Section section) {
    shown = section;
    search.clear();
    fill();
    Stage open = stage;
    if (open == null) {
      open = new Stage();
      open.initOwner(owner);
      open.setTitle(texts.get("help.title"));
      Scene scene = new Scene(content(), WIDTH, HEIGHT);
      dress.accept(scene);
      scene.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
      open.setScene(scene);
      stage = open;
    }
    open.show();
    open.toFront();
    search.requestFocus();
  }

  /** Shows what the help says about something. */
  public void find(Window owner, String searched) {
    show(owner, shown);
    search.setText(searched);
  }

  /** Closes the window, where it is open. */
  public void close() {
    if (stage != null) {
      stage.close();
    }
  }

  private BorderPane content() {
    HBox bar = new HBox(sections, Nodes.spring(), search);
    bar.getStyleClass().add("rd-bar");
    search.setPrefWidth(220);
    BorderPane content = new BorderPane(scroll);
    content.setTop(bar);
    content.getStyleClass().add("rd-page");
    return content;
  }

  private void onKey(KeyEvent pressed) {
    if (Shortcut.CLOSE.matches(pressed)) {
      close();
      pressed.consume();
    }
  }

  private String title(HelpEntry.Section section) {
    return texts.get("enum.Section." + section.name());
  }

  private void fill() {
    String searched = search.getText();
    List<HelpEntry> entries =
        searched.isBlank()
            ? book.entries().stream().filter(each -> each.section() == shown).toList()
            : book.find(searched);
    if (searched.isBlank()) {
      sections.show(shown);
    } else {
      sections.showNone();
    }
    page.getChildren().clear();
    String heading = "";
    for (HelpEntry entry : entries) {
      String own = searched.isBlank() ? entry.group() : title(entry.section());
      if (!own.equals(heading)) {
        heading = own;
        page.getChildren().add(Nodes.label(own, "rd-section", "rd-help-heading"));
      }
      page.getChildren().add(row(entry));
    }
    if (entries.isEmpty()) {
      page.getChildren().add(Nodes.wrapped(texts.get("help.none"), "rd-muted"));
    }
    scroll.setVvalue(0);
  }

  private static Node row(HelpEntry entry) {
    boolean key = entry.section() == HelpEntry.Section.KEYS;
    Label name =
        key ? Nodes.label(entry.name(), "rd-key") : Nodes.wrapped(entry.name(), "rd-strong");
    HBox left = new HBox(name);
    left.setMinWidth(NAME);
    left.setMaxWidth(NAME);
    left.setAlignment(Pos.TOP_LEFT);
    HBox row = new HBox(16, left, Nodes.growing(Nodes.wrapped(entry.text())));
    row.getStyleClass().add("rd-help-row");
    return row;
  }
}
