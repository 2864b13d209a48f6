package se.rattdela.desktop.person;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import se.rattdela.casework.caseregister.CasePerson;
import se.rattdela.casework.caseregister.PersonLine;
import se.rattdela.casework.caseregister.PersonRole;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.desktop.common.GrowingCell;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Tag;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.session.Words;

/** A person in the list; the first of each group has the group's name above it. */
final class PersonCell extends GrowingCell<PersonLine> {
  private final PersonsViewModel model;
  private final Texts texts;
  private final Words words;

  PersonCell(PersonsViewModel model, Texts texts, Words words) {
    super(44, 8);
    this.model = model;
    this.texts = texts;
    this.words = words;
  }

  /** 0 the subject, 1 the household, 2 the others. */
  static int group(PersonLine line) {
    if (line.person().role() == PersonRole.SUBJECT) {
      return 0;
    }
    return line.inHousehold() ? 1 : 2;
  }

  @Override
  protected void updateItem(@Nullable PersonLine line, boolean empty) {
    super.updateItem(line, empty);
    if (empty || line == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    VBox box = new VBox(2);
    if (firstOfGroup(line)) {
      Label group = Nodes.label(groupName(group(line)), "rd-small-strong", "rd-muted");
      box.getChildren().add(group);
    }
    CasePerson person = line.person();
    String name =
        model.hidden().nameShown(person) ? person.name() : texts.get("persons.hidden.name");
    Label shown = Nodes.wrapped(name, "rd-strong");
    shown.setGraphic(new FontIcon(line.inHousehold() ? "mdoal-home" : "mdomz-person_outline"));
    box.getChildren().addAll(shown, Nodes.wrapped(detail(person), "rd-small", "rd-muted"));
    if (person.protection() != ProtectedIdentity.NONE) {
      FlowPane marks = new FlowPane(Tag.protectedIdentity(words.of(person.protection())));
      marks.setAlignment(Pos.CENTER_LEFT);
      box.getChildren().add(marks);
    }
    setGraphic(box);
    setAccessibleText(String.join(", ", spoken(line, name)));
  }

  private boolean firstOfGroup(PersonLine line) {
    int index = getIndex();
    return index == 0
        || index >= getListView().getItems().size()
        || group(getListView().getItems().get(index - 1)) != group(line);
  }

  private String groupName(int group) {
    return switch (group) {
      case 0 -> texts.get("persons.group.subject");
      case 1 -> texts.get("persons.group.household");
      default -> texts.get("persons.group.others");
    };
  }

  private String detail(CasePerson person) {
    List<String> parts = new ArrayList<>();
    if (person.role() != PersonRole.SUBJECT) {
      parts.add(words.of(person.role()));
    }
    if (!person.relation().isEmpty()) {
      parts.add(person.relation());
    }
    parts.add(
        !model.hidden().numberShown(person)
            ? texts.get("person.number.hidden")
            : person.identity().shown().isEmpty()
                ? texts.get("person.number.none")
                : person.identity().shown());
    return String.join(" · ", parts);
  }

  private List<String> spoken(PersonLine line, String name) {
    List<String> parts = new ArrayList<>(List.of(name, words.of(line.person().role())));
    if (line.inHousehold()) {
      parts.add(texts.get("person.household"));
    }
    if (line.person().protection() != ProtectedIdentity.NONE) {
      parts.add(words.of(line.person().protection()));
    }
    return parts;
  }
}
