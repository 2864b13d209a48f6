package se.rattdela.desktop.caseview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.casefile.CaseFile;
import se.rattdela.casework.caseregister.CasePerson;
import se.rattdela.casework.caseregister.PersonRole;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.document.DocumentView;
import se.rattdela.casework.item.GivenBefore;
import se.rattdela.casework.item.ItemView;
import se.rattdela.casework.matrix.MatrixColumn;
import se.rattdela.casework.matrix.MatrixRow;
import se.rattdela.casework.matrix.SharingMatrix;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.matrix.Matrix;
import se.rattdela.desktop.session.Words;
import se.rattdela.rules.Initiative;
import se.rattdela.rules.Verdict;

/** Puts the evaluated matrix of a case into words, grouped by person. */
public final class MatrixFaces {
  private final Texts texts;
  private final Words words;

  /** A translator into the words of the window. */
  public MatrixFaces(Texts texts, Words words) {
    this.texts = texts;
    this.words = words;
  }

  /** The matrix as it is shown. */
  public Matrix matrix(CaseFile file, SharingMatrix evaluated) {
    List<Matrix.Column> columns = evaluated.columns().stream().map(this::column).toList();
    Map<Matrix.CellKey, Matrix.Cell> cells = new HashMap<>();
    for (MatrixRow row : evaluated.rows()) {
      for (int i = 0; i < columns.size(); i++) {
        Verdict verdict = row.cells().get(i);
        cells.put(
            new Matrix.CellKey(rowId(row.item()), columns.get(i).id()),
            new Matrix.Cell(words.outcome(verdict), words.remark(verdict)));
      }
    }
    return new Matrix(columns, groups(file, evaluated), cells);
  }

  /** The column with the words of its authority and of how the item would reach it. */
  public Matrix.Column column(MatrixColumn column) {
    return new Matrix.Column(
        columnId(column),
        words.recipient(column.recipient()),
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

  private List<Matrix.Group> groups(CaseFile file, SharingMatrix evaluated) {
    List<ItemView> items = evaluated.rows().stream().map(MatrixRow::item).toList();
    List<Matrix.Group> groups = new ArrayList<>();
    List<CasePerson> persons =
        file.persons().stream().sorted(Comparator.comparing(CasePerson::role)).toList();
    for (CasePerson person : persons) {
      List<Matrix.Row> rows =
          items.stream()
              .filter(item -> person.id().equals(item.owner()))
              .map(item -> row(file, item))
              .toList();
      if (!rows.isEmpty()) {
        groups.add(group(person, evaluated, rows));
      }
    }
    List<Matrix.Row> nobody =
        items.stream()
            .filter(item -> person(file, item) == null)
            .map(item -> row(file, item))
            .toList();
    if (!nobody.isEmpty()) {
      groups.add(new Matrix.Group("nobody", texts.get("matrix.nobody"), "", null, nobody));
    }
    return groups;
  }

  private Matrix.Group group(CasePerson person, SharingMatrix evaluated, List<Matrix.Row> rows) {
    String id = Long.toString(person.id().value());
    if (person.role() == PersonRole.THIRD_PARTY) {
      return new Matrix.Group(
          id,
          texts.get("matrix.third"),
          texts.get("matrix.third.hidden"),
          new Matrix.Mark(false, texts.get("matrix.third.mark")),
          rows);
    }
    Matrix.Mark mark =
        person.protection() == ProtectedIdentity.NONE
            ? null
            : new Matrix.Mark(true, words.of(person.protection()));
    return new Matrix.Group(id, person.name(), detail(person, evaluated), mark, rows);
  }

  private String detail(CasePerson person, SharingMatrix evaluated) {
    String age =
        person.ageOn(evaluated.lawDate()).isPresent()
            ? texts.format("person.age", person.ageOn(evaluated.lawDate()).getAsInt())
            : "";
    String first =
        person.role() == PersonRole.SUBJECT ? person.identity().shown() : person.relation();
    if (first.isEmpty()) {
      return age;
    }
    return age.isEmpty() ? first : first + " · " + age;
  }

  private Matrix.Row row(CaseFile file, ItemView item) {
    GivenBefore last = item.given().isEmpty() ? null : item.given().getLast();
    return new Matrix.Row(
        rowId(item),
        item.title(),
        source(file, item),
        last == null
            ? null
            : texts.format(
                "matrix.given", words.recipient(last.recipient()), words.day(last.on())));
  }

  private static @Nullable CasePerson person(CaseFile file, ItemView item) {
    return file.persons().stream()
        .filter(each -> Objects.equals(each.id(), item.owner()))
        .findFirst()
        .orElse(null);
  }
}
