package se.rattdela.desktop.person;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.casefile.PersonSheet;
import se.rattdela.casework.caseregister.PersonRole;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.common.PersonId;
import se.rattdela.casework.history.FieldChange;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.session.Words;

/** What the fields of a person were before, in words. */
final class PersonHistory {
  private final Texts texts;
  private final Words words;

  PersonHistory(Texts texts, Words words) {
    this.texts = texts;
    this.words = words;
  }

  /** One row for each change, newest first. */
  List<Node> rows(@Nullable PersonSheet sheet, PersonId person) {
    List<FieldChange> changes =
        sheet == null
            ? List.of()
            : sheet.history().stream().filter(each -> each.subjectId() == person.value()).toList();
    return changes.isEmpty()
        ? List.of(Nodes.wrapped(texts.get("persons.history.none"), "rd-muted"))
        : changes.stream().map(this::row).toList();
  }

  private Node row(FieldChange change) {
    String what =
        change.hidden()
            ? texts.get("persons.history.hidden")
            : texts.format(
                "persons.history.change",
                value(change, change.before()),
                value(change, change.after()));
    return new VBox(
        1,
        Nodes.wrapped(words.of(change.field()) + ": " + what),
        Nodes.wrapped(
            words.moment(change.changedAt()) + " · " + change.changedBy(), "rd-small", "rd-muted"));
  }

  private String value(FieldChange change, String stored) {
    if (stored.isEmpty()) {
      return texts.get("persons.history.nothing");
    }
    return switch (change.field()) {
      case PROTECTION -> words.of(ProtectedIdentity.valueOf(stored));
      case ROLE, IN_CASE -> words.of(PersonRole.valueOf(stored));
      case HOUSEHOLD -> texts.get(Boolean.parseBoolean(stored) ? "common.yes" : "common.no");
      default -> stored;
    };
  }
}
