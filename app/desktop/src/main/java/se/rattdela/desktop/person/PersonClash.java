package se.rattdela.desktop.person;

import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import se.rattdela.casework.caseregister.CasePerson;
import se.rattdela.casework.caseregister.PersonChange;
import se.rattdela.casework.common.CaseworkException;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.recovery.ConflictPane;
import se.rattdela.desktop.session.Words;

/** What two users have written about the same person, beside each other. */
final class PersonClash {
  private final PersonsViewModel model;
  private final PersonsViewModel.Clash clash;
  private final Texts texts;
  private final Words words;

  PersonClash(PersonsViewModel model, PersonsViewModel.Clash clash, Texts texts, Words words) {
    this.model = model;
    this.clash = clash;
    this.texts = texts;
    this.words = words;
  }

  Node pane() {
    PersonDraft mine = model.draft();
    CasePerson theirs = clash.theirs().person();
    List<ConflictPane.Field> fields =
        List.of(
            text("given", texts.get("person.given"), mine.given.get(), theirs.givenName()),
            text("family", texts.get("person.family"), mine.family.get(), theirs.familyName()),
            code(
                "identity",
                texts.get("person.number"),
                mine.numberKnown.get() ? mine.number.get() : mine.birth.get(),
                theirs.identity().shown()),
            code(
                "protection",
                texts.get("person.protection"),
                words.of(mine.protection()),
                words.of(theirs.protection())),
            code(
                "role",
                texts.get("person.role"),
                words.of(mine.role.get()),
                words.of(theirs.role())),
            text("relation", texts.get("person.relation"), mine.relation.get(), theirs.relation()),
            code(
                "household",
                texts.get("person.household"),
                yes(mine.inHousehold.get()),
                yes(clash.theirs().inHousehold())));
    return new ConflictPane(
        texts,
        texts.format(
            "conflict.title", clash.told().changedBy(), words.moment(clash.told().changedAt())),
        fields,
        this::settle,
        () -> model.settle(null));
  }

  private void settle(Map<String, ConflictPane.Choice> chosen) {
    PersonDraft mine = model.draft();
    PersonChange theirs = model.asTheyHaveIt(clash);
    try {
      model.settle(
          new PersonChange(
              ConflictPane.text(chosen, "given", mine.given.get(), theirs.givenName()),
              ConflictPane.text(chosen, "family", mine.family.get(), theirs.familyName()),
              ConflictPane.mine(chosen, "identity")
                  ? mine.identity(model.today(), theirs.identity())
                  : theirs.identity(),
              ConflictPane.mine(chosen, "protection") ? mine.protection() : theirs.protection(),
              ConflictPane.mine(chosen, "role") ? mine.role.get() : theirs.role(),
              ConflictPane.text(chosen, "relation", mine.relation.get(), theirs.relation()),
              ConflictPane.mine(chosen, "household")
                  ? mine.inHousehold.get()
                  : theirs.inHousehold()));
    } catch (CaseworkException e) {
      model.told(e);
    }
  }

  private String yes(boolean value) {
    return texts.get(value ? "common.yes" : "common.no");
  }

  private static ConflictPane.Field text(String key, String label, String mine, String theirs) {
    return new ConflictPane.Field(key, label, mine, theirs, true);
  }

  private static ConflictPane.Field code(String key, String label, String mine, String theirs) {
    return new ConflictPane.Field(key, label, mine, theirs, false);
  }
}
