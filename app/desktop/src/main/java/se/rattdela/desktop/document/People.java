package se.rattdela.desktop.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.casefile.CaseFile;
import se.rattdela.casework.caseregister.CasePerson;
import se.rattdela.casework.caseregister.PersonRole;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.common.PersonId;
import se.rattdela.casework.item.ItemView;
import se.rattdela.desktop.common.Texts;

/** The persons of a case in words. */
final class People {
  private final Texts texts;

  People(Texts texts) {
    this.texts = texts;
  }

  /**
   * Whose an item may be.
   *
   * @param person null = nobody's
   */
  record Choice(@Nullable PersonId person, String name) {}

  /** Everyone in the case, and nobody. */
  List<Choice> choices(CaseFile file) {
    List<Choice> choices = new ArrayList<>();
    file.persons().stream()
        .sorted(java.util.Comparator.comparing(CasePerson::role))
        .map(each -> new Choice(each.id(), named(each)))
        .forEach(choices::add);
    choices.add(new Choice(null, texts.get("matrix.nobody")));
    return choices;
  }

  private String named(CasePerson person) {
    List<String> parts = new ArrayList<>(List.of(person.name()));
    if (!person.relation().isEmpty()) {
      parts.add(person.relation());
    } else if (person.role() == PersonRole.THIRD_PARTY) {
      parts.add(texts.get("matrix.third"));
    }
    if (person.protection() != ProtectedIdentity.NONE) {
      parts.add(texts.get("documents.legend.protected"));
    }
    return String.join(" · ", parts);
  }

  /** Whose an item is, as lists show it; another person's name is not shown. */
  String owner(CaseFile file, ItemView item) {
    return file.persons().stream()
        .filter(each -> Objects.equals(each.id(), item.owner()))
        .findFirst()
        .map(
            each -> each.role() == PersonRole.THIRD_PARTY ? texts.get("matrix.third") : each.name())
        .orElse(texts.get("matrix.nobody"));
  }
}
