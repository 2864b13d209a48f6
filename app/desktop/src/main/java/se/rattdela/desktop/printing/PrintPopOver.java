package se.rattdela.desktop.printing;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Popover;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.session.Words;

/**
 * Says what will be printed, or saved to a file, and asks about protected identities, every time.
 */
public final class PrintPopOver {
  /**
   * What is to be printed.
   *
   * @param files names of the files
   * @param protection the strongest grade in the case
   * @param protectedPersons how many persons of the case are protected
   * @param warning what the user is told first; empty for nothing
   * @param print prints, given the grade that the user has confirmed, and says how it went
   */
  public record Question(
      List<String> files,
      ProtectedIdentity protection,
      long protectedPersons,
      String warning,
      BiConsumer<ProtectedIdentity, Consumer<String>> print) {
    /** Copies what it is given. */
    public Question {
      files = List.copyOf(files);
    }

    /** A question without a warning. */
    public Question(
        List<String> files,
        ProtectedIdentity protection,
        long protectedPersons,
        BiConsumer<ProtectedIdentity, Consumer<String>> print) {
      this(files, protection, protectedPersons, "", print);
    }
  }

  /** How it leaves the program. */
  public enum Way {
    /** On paper. */
    PRINT("print"),
    /** As a file of its own. */
    SAVE("save");

    private final String word;

    Way(String word) {
      this.word = word;
    }
  }

  private final Texts texts;
  private final Words words;
  private final Way way;
  private final Popover popover;
  private final Label warning = Nodes.wrapped("", "rd-danger");
  private final VBox files = new VBox(4);
  private final Label protection = Nodes.wrapped("", "rd-small");
  private final CheckBox confirmed = new CheckBox();
  private final Button print;
  private final Label message = Nodes.wrapped("", "rd-strong");
  private @Nullable Question asked;

  /** Makes the popover for what is printed. */
  public PrintPopOver(Texts texts, Words words) {
    this(texts, words, Way.PRINT);
  }

  /** Makes the popover. */
  public PrintPopOver(Texts texts, Words words, Way way) {
    this.texts = texts;
    this.words = words;
    this.way = way;
    this.print =
        new Button(
            texts.get(way == Way.PRINT ? "print.print" : "save.save"),
            new FontIcon(way == Way.PRINT ? "mdomz-print" : "mdomz-save_alt"));
    print.setId(way.word + "-" + way.word);
    print.getStyleClass().add("accent");
    print.setOnAction(pressed -> print());
    protection.setId(way.word + "-protection");
    confirmed.setId(way.word + "-confirmed");
    confirmed.setWrapText(true);
    confirmed.selectedProperty().addListener((observable, before, now) -> check());
    message.setId(way.word + "-message");
    warning.setId(way.word + "-warning");
    VBox box =
        new VBox(
            10,
            Nodes.label(texts.get(way == Way.PRINT ? "print.title" : "save.title"), "rd-section"),
            warning,
            files,
            protection,
            confirmed,
            Nodes.wrapped(
                texts.get(way == Way.PRINT ? "print.note" : "save.note"), "rd-small", "rd-muted"),
            message,
            new HBox(print));
    box.setPrefWidth(400);
    popover = new Popover(box, PopOver.ArrowLocation.TOP_RIGHT);
  }

  /** Asks beside a node. */
  public void show(Node owner, Question question) {
    asked = question;
    files.getChildren().setAll(question.files().stream().map(PrintPopOver::line).toList());
    boolean asks = question.protection() != ProtectedIdentity.NONE;
    String grade = words.of(question.protection()).toLowerCase(texts.locale());
    protection.setText(
        texts.format(
            way == Way.PRINT ? "print.protection" : "save.protection",
            question.protectedPersons(),
            grade));
    confirmed.setText(texts.format(way == Way.PRINT ? "print.confirm" : "save.confirm", grade));
    warning.setText(question.warning());
    Nodes.show(warning, !question.warning().isEmpty());
    confirmed.setAccessibleText(confirmed.getText());
    confirmed.setSelected(false);
    Nodes.show(protection, asks);
    Nodes.show(confirmed, asks);
    say("");
    check();
    popover.show(owner);
    (asks ? confirmed : print).requestFocus();
  }

  private static Node line(String name) {
    return new HBox(8, new FontIcon("mdoal-description"), Nodes.label(name, "rd-small-strong"));
  }

  /** Closes it. */
  public void hide() {
    popover.hide();
  }

  private void check() {
    print.setDisable(confirmed.isVisible() && !confirmed.isSelected());
  }

  private void say(String text) {
    message.setText(text);
    Nodes.show(message, !text.isEmpty());
  }

  private void print() {
    Question question = asked;
    if (question != null) {
      say("");
      question
          .print()
          .accept(
              confirmed.isSelected() ? question.protection() : ProtectedIdentity.NONE, this::say);
    }
  }
}
