package se.rattdela.desktop.person;

import org.jspecify.annotations.Nullable;
import se.rattdela.casework.caseregister.PersonLine;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.person.PersonDraft.Written;
import se.rattdela.desktop.recovery.Clash;
import se.rattdela.desktop.recovery.Merge;
import se.rattdela.desktop.session.Desk;

/** What two users have written about the same person. */
final class PersonClash {
  private PersonClash() {}

  /**
   * The clash of a person.
   *
   * @param title who saved first, and when
   * @param before what the user began from, or null where that is not known any more
   */
  static Clash<PersonLine, Written> of(
      String title, @Nullable Written before, Written mine, PersonLine theirs, Desk desk) {
    Texts texts = desk.texts();
    Merge<Written> merge =
        new Merge<>(before, mine, Written.of(theirs))
            .text("given", texts.get("person.given"), Written::given)
            .text("family", texts.get("person.family"), Written::family)
            .value(
                "identity",
                texts.get("person.number"),
                Written::identified,
                PersonDraft.Identified::shown)
            .value(
                "protection",
                texts.get("person.protection"),
                Written::protection,
                grade -> grade == null ? "" : desk.words().of(grade))
            .value("role", texts.get("person.role"), Written::role, desk.words()::of)
            .text("relation", texts.get("person.relation"), Written::relation)
            .value(
                "household",
                texts.get("person.household"),
                Written::inHousehold,
                lives -> texts.get(lives ? "common.yes" : "common.no"));
    return new Clash<>(title, theirs, merge, PersonClash::settled);
  }

  private static Written settled(Merge.Result<Written> result) {
    return new Written(
        result.text("given", Written::given),
        result.text("family", Written::family),
        result.value("identity", Written::identified),
        result.value("protection", Written::protection),
        result.value("role", Written::role),
        result.text("relation", Written::relation),
        result.value("household", Written::inHousehold));
  }
}
