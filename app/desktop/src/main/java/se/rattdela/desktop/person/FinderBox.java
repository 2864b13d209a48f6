package se.rattdela.desktop.person;

import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import se.rattdela.casework.caseregister.KnownPerson;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Tag;
import se.rattdela.desktop.common.Texts;

/** A field to look for a person in, those who were found, and the way on when none was. */
final class FinderBox extends VBox {
  private final PersonFinder finder;
  private final Texts texts;
  private final String pick;
  private final Consumer<KnownPerson> picked;
  private final Consumer<String> unknown;
  private final TextField text = new TextField();
  private final VBox hits = new VBox();

  /**
   * @param pick the words on the button of a person
   * @param unknown gets what was looked for when the person is to be registered
   */
  FinderBox(
      PersonFinder finder,
      Texts texts,
      String pick,
      Consumer<KnownPerson> picked,
      Consumer<String> unknown) {
    super(6);
    this.finder = finder;
    this.texts = texts;
    this.pick = pick;
    this.picked = picked;
    this.unknown = unknown;
    Label label = Nodes.label(texts.get("persons.find"), "rd-field-label");
    label.setLabelFor(text);
    text.setId("findPerson");
    text.setAccessibleText(texts.get("persons.find"));
    text.setPromptText(texts.get("persons.find.prompt"));
    text.setOnAction(entered -> finder.find(text.getText()));
    Button find = new Button(texts.get("persons.find.go"));
    find.setId("find");
    find.setMinWidth(Region.USE_PREF_SIZE);
    find.setOnAction(pressed -> finder.find(text.getText()));
    HBox line = new HBox(8, Nodes.growing(text), find);
    line.setAlignment(Pos.CENTER_LEFT);
    getChildren()
        .addAll(
            label,
            line,
            Nodes.wrapped(texts.get("persons.find.note"), "rd-small", "rd-muted"),
            hits);
    finder.found().addListener((ListChangeListener<KnownPerson>) change -> showHits());
    finder.askedProperty().addListener((observable, before, now) -> showHits());
  }

  @Override
  public void requestFocus() {
    text.requestFocus();
  }

  private void showHits() {
    hits.getChildren().clear();
    finder.found().forEach(person -> hits.getChildren().add(row(person)));
    String asked = finder.askedProperty().get();
    if (asked.isEmpty()) {
      return;
    }
    Label none =
        Nodes.wrapped(
            finder.found().isEmpty()
                ? texts.get("persons.find.none")
                : texts.get("persons.find.other"),
            "rd-muted");
    Button register = new Button(texts.get("persons.find.register"));
    register.setId("registerNew");
    register.setMinWidth(Region.USE_PREF_SIZE);
    register.setOnAction(pressed -> {
      unknown.accept(asked);
      finder.clear();
    });
    HBox line = new HBox(12, Nodes.growing(none), register);
    line.setAlignment(Pos.CENTER_LEFT);
    hits.getChildren().add(line);
  }

  private HBox row(KnownPerson person) {
    String number = person.number();
    VBox who =
        new VBox(
            Nodes.wrapped(person.name(), "rd-strong"),
            Nodes.label(
                (number == null ? texts.get("person.number.none") : number)
                    + " · "
                    + texts.format("persons.in-cases", person.cases()),
                "rd-small",
                "rd-muted"));
    Button choose = new Button(pick);
    choose.setId("pick-" + person.id().value());
    choose.setAccessibleText(pick + ": " + person.name());
    choose.setMinWidth(Region.USE_PREF_SIZE);
    choose.setOnAction(pressed -> picked.accept(person));
    HBox row = new HBox(12, Nodes.growing(who));
    if (person.protection() != ProtectedIdentity.NONE) {
      row.getChildren().add(Tag.protectedIdentity(texts.get("persons.protected")));
    }
    row.getChildren().add(choose);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("rd-hit");
    return row;
  }
}
