package se.rattdela.desktop.caseview;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.casefile.CaseFile;
import se.rattdela.casework.caseregister.CasePerson;
import se.rattdela.casework.caseregister.PersonRole;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.document.DocumentView;
import se.rattdela.casework.history.FieldChange;
import se.rattdela.casework.history.HistoryField;
import se.rattdela.casework.item.CrimeText;
import se.rattdela.casework.item.ItemView;
import se.rattdela.casework.request.DisclosureRow;
import se.rattdela.desktop.common.Face;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Tables;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.session.Words;
import se.rattdela.rules.Harm;

/** What the fields of a case said before, in words; another person stays unnamed. */
final class ChangedFields {
  private final Texts texts;
  private final Words words;
  private final ChangedValues values;
  private @Nullable CaseFile file;
  private ChangedValues.Known known = ChangedValues.Known.nothing();

  ChangedFields(Texts texts, Words words) {
    this.texts = texts;
    this.words = words;
    this.values = new ChangedValues(texts, words);
  }

  /** The case whose persons, items and documents are named. */
  void use(CaseFile opened) {
    this.file = opened;
  }

  /** What stored codes stand for. */
  void use(ChangedValues.Known codes) {
    this.known = codes;
  }

  /** Gives a table its columns. */
  void columns(TableView<FieldChange> table) {
    Tables.set(
        table,
        Nodes.label(texts.get("history.changes.none"), "rd-muted"),
        Tables.column(
            texts.get("history.at"), 180, Face.line(row -> words.moment(row.changedAt()))),
        Tables.column(texts.get("history.who"), 150, Face.line(FieldChange::changedBy)),
        Tables.column(
            texts.get("history.of"), 230, Face.lines(row -> words.of(row.field()), this::subject)),
        Tables.column(
            texts.get("history.before"),
            280,
            Face.wrapped(row -> value(row, row.before(), row.after()))),
        Tables.column(
            texts.get("history.after"),
            280,
            Face.wrapped(row -> value(row, row.after(), row.before()))));
  }

  private String subject(FieldChange change) {
    CaseFile now = file;
    if (now == null) {
      return "";
    }
    return switch (change.subject()) {
      case ITEM ->
          now.items().stream()
              .filter(each -> each.id().value() == change.subjectId())
              .map(ItemView::title)
              .findFirst()
              .orElse(texts.get("history.item-gone"));
      case DOCUMENT ->
          now.documents().stream()
              .filter(each -> each.id().value() == change.subjectId())
              .map(DocumentView::title)
              .findFirst()
              .orElse("");
      case DISCLOSURE ->
          now.disclosures().stream()
              .filter(each -> each.id().value() == change.subjectId())
              .map(DisclosureRow::number)
              .findFirst()
              .orElse("");
      case PERSON, PART -> person(now, change.subjectId());
    };
  }

  private String person(CaseFile now, long id) {
    return now.persons().stream()
        .filter(each -> each.id().value() == id)
        .findFirst()
        .map(this::name)
        .orElse(texts.get("history.person-gone"));
  }

  private String name(CasePerson person) {
    return person.role() == PersonRole.THIRD_PARTY ? texts.get("matrix.third") : person.name();
  }

  /**
   * A value in words, of a long one the part that was changed.
   *
   * @param other what it was changed from or to
   */
  private String value(FieldChange change, String stored, String other) {
    return Excerpt.of(whole(change, stored), whole(change, other));
  }

  /** All of a value in words. */
  String whole(FieldChange change, String stored) {
    if (change.hidden() || isUnnamed(change)) {
      return texts.get("persons.history.hidden");
    }
    if (stored.isEmpty()) {
      return texts.get("persons.history.nothing");
    }
    return switch (change.field()) {
      case PROTECTION -> words.of(ProtectedIdentity.valueOf(stored));
      case ROLE, IN_CASE -> words.of(PersonRole.valueOf(stored));
      case HOUSEHOLD, ITEM_PROTECTED -> yes(stored);
      case ITEM_CATEGORY -> words.category(stored);
      case ITEM_SECRECY -> words.secrecyCited(List.of(stored.split(", ")));
      case ITEM_HARM -> words.of(Harm.valueOf(stored));
      case ITEM_OWNER -> file == null ? "" : person(file, Long.parseLong(stored));
      case ITEM_FACTS -> facts(stored);
      case ITEM_PASSAGES -> texts.format("history.passages", stored.split(", ").length);
      case ITEM_CRIME ->
          CrimeText.read(stored).map(words::crime).orElse(texts.get("documents.item.not-known"));
      default -> file == null ? "" : values.of(change.field(), stored, file, known);
    };
  }

  /** The name and number of another person, or of one who is not in the case any more. */
  private boolean isUnnamed(FieldChange change) {
    CaseFile now = file;
    boolean who =
        change.field() == HistoryField.GIVEN_NAME
            || change.field() == HistoryField.FAMILY_NAME
            || change.field() == HistoryField.IDENTITY;
    return who
        && (now == null
            || now.persons().stream()
                .filter(each -> each.id().value() == change.subjectId())
                .allMatch(each ->
                    each.role() == PersonRole.THIRD_PARTY
                        || each.protection() != ProtectedIdentity.NONE));
  }

  private String facts(String stored) {
    return Arrays.stream(stored.split(", "))
        .map(each -> each.split("=", 2))
        .map(each -> words.question(each[0]) + " " + yes(each[1]))
        .collect(Collectors.joining(" · "));
  }

  private String yes(String stored) {
    return texts.get(Boolean.parseBoolean(stored) ? "common.yes" : "common.no");
  }
}
