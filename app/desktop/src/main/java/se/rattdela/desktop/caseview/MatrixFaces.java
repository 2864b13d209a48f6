package se.rattdela.desktop.caseview;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.casefile.CaseFile;
import se.rattdela.casework.caseregister.CasePerson;
import se.rattdela.casework.caseregister.PersonRole;
import se.rattdela.casework.document.DocumentView;
import se.rattdela.casework.item.ItemView;
import se.rattdela.casework.matrix.MatrixColumn;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.matrix.Matrix;
import se.rattdela.desktop.session.Words;
import se.rattdela.rules.Initiative;

/** Puts the columns and items of a case into words. */
public final class MatrixFaces {
  private final Texts texts;
  private final Words words;
  private final ColumnHeadings headings;

  /** A translator into the words of the window. */
  public MatrixFaces(Texts texts, Words words) {
    this.texts = texts;
    this.words = words;
    this.headings = new ColumnHeadings(texts);
  }

  /** The column with the words of its authority and of how the item would reach it. */
  public Matrix.Column column(MatrixColumn column) {
    String authority = words.recipient(column.recipient());
    return new Matrix.Column(
        columnId(column),
        authority,
        headings.heading(column.recipient(), authority),
        how(column),
        column.initiative() == Initiative.REQUEST);
  }

  /** The id of a column, the same for the same recipient, initiative and purpose. */
  public static String columnId(MatrixColumn column) {
    return column.recipient()
        + "|"
        + column.initiative()
        + "|"
        + column.purpose()
        + "|"
        + column.number();
  }

  /** The id of an item's row. */
  public static String rowId(ItemView item) {
    return Long.toString(item.id().value());
  }

  /** The owner's name, or that it is another person, or nobody. */
  public String owner(CaseFile file, ItemView item) {
    CasePerson person = person(file, item);
    if (person == null) {
      return texts.get("matrix.nobody");
    }
    return person.role() == PersonRole.THIRD_PARTY ? texts.get("matrix.third") : person.name();
  }

  /** The document an item stands in and what protects it. */
  public String source(CaseFile file, ItemView item) {
    return document(file, item) + " · " + words.secrecyShort(item.secrecy());
  }

  /** What stands beside a person's name: the number or the relation, and the age on a day. */
  String detail(CasePerson person, LocalDate day) {
    String age =
        person.ageOn(day).isPresent()
            ? texts.format("person.age", person.ageOn(day).getAsInt())
            : "";
    String first =
        person.role() == PersonRole.SUBJECT ? person.identity().shown() : person.relation();
    if (first.isEmpty()) {
      return age;
    }
    return age.isEmpty() ? first : first + " · " + age;
  }

  private String document(CaseFile file, ItemView item) {
    if (item.passages().isEmpty()) {
      return texts.get("matrix.no-document");
    }
    return file.documents().stream()
        .filter(each -> each.id().equals(item.passages().getFirst().document()))
        .findFirst()
        .map(this::document)
        .orElse(texts.get("matrix.no-document"));
  }

  private String document(DocumentView document) {
    return words.of(document.kind()) + " " + words.day(document.date());
  }

  private String how(MatrixColumn column) {
    if (!column.number().isEmpty()) {
      return column.number();
    }
    return switch (column.initiative()) {
      case REQUEST -> texts.get("matrix.on-request");
      case OWN -> texts.get("matrix.own");
    };
  }

  private static @Nullable CasePerson person(CaseFile file, ItemView item) {
    return file.persons().stream()
        .filter(each -> Objects.equals(each.id(), item.owner()))
        .findFirst()
        .orElse(null);
  }
}
