package se.rattdela.desktop.caseview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.casefile.CaseFile;
import se.rattdela.casework.caseregister.CasePerson;
import se.rattdela.casework.caseregister.PersonRole;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.common.PersonId;
import se.rattdela.casework.document.DocumentView;
import se.rattdela.casework.item.GivenBefore;
import se.rattdela.casework.item.ItemView;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.matrix.Matrix;
import se.rattdela.desktop.matrix.MatrixGrouping;
import se.rattdela.desktop.session.Words;

/** The items of a case as rows, in groups by person, document or kind of information. */
final class MatrixRows {
  private static final long NOBODY = -1;

  private final CaseFile file;
  private final MatrixFaces faces;
  private final Texts texts;
  private final Words words;
  private final Map<Long, Matrix.Row> rows = new HashMap<>();
  private final Map<PersonId, CasePerson> persons;

  /** Rows of a case as it was opened; safe to use from one thread at a time. */
  MatrixRows(CaseFile file, MatrixFaces faces, Texts texts, Words words) {
    this.file = file;
    this.faces = faces;
    this.texts = texts;
    this.words = words;
    this.persons =
        file.persons().stream()
            .collect(Collectors.toMap(CasePerson::id, Function.identity(), (a, b) -> a));
  }

  /**
   * The groups that have rows, in the order of the case.
   *
   * @param items the items to show, in their order
   * @param age a person's detail on the day that is shown
   */
  List<Matrix.Group> groups(
      List<ItemView> items, MatrixGrouping grouping, Function<CasePerson, String> age) {
    return switch (grouping) {
      case PERSON -> byPerson(items, age);
      case DOCUMENT -> byDocument(items);
      case CATEGORY -> byCategory(items);
    };
  }

  private List<Matrix.Group> byPerson(List<ItemView> items, Function<CasePerson, String> detail) {
    Map<Long, List<Matrix.Row>> by = new HashMap<>();
    for (ItemView item : items) {
      CasePerson owner = owner(item);
      by.computeIfAbsent(owner == null ? NOBODY : owner.id().value(), id -> new ArrayList<>())
          .add(row(item));
    }
    List<Matrix.Group> groups = new ArrayList<>();
    file.persons().stream()
        .sorted(Comparator.comparing(CasePerson::role))
        .forEach(person -> {
          List<Matrix.Row> its = by.get(person.id().value());
          if (its != null) {
            groups.add(group(person, its, detail));
          }
        });
    List<Matrix.Row> nobody = by.get(NOBODY);
    if (nobody != null) {
      groups.add(new Matrix.Group("nobody", texts.get("matrix.nobody"), "", null, nobody));
    }
    return groups;
  }

  private Matrix.Group group(
      CasePerson person, List<Matrix.Row> its, Function<CasePerson, String> detail) {
    String id = "person-" + person.id().value();
    if (person.role() == PersonRole.THIRD_PARTY) {
      return new Matrix.Group(
          id,
          texts.get("matrix.third"),
          texts.get("matrix.third.hidden"),
          new Matrix.Mark(false, texts.get("matrix.third.mark")),
          its);
    }
    Matrix.Mark mark =
        person.protection() == ProtectedIdentity.NONE
            ? null
            : new Matrix.Mark(true, words.of(person.protection()));
    return new Matrix.Group(id, person.name(), detail.apply(person), mark, its);
  }

  private List<Matrix.Group> byDocument(List<ItemView> items) {
    List<Matrix.Group> groups = new ArrayList<>();
    for (DocumentView document : file.documents()) {
      List<Matrix.Row> its =
          items.stream()
              .filter(item ->
                  !item.passages().isEmpty()
                      && item.passages().getFirst().document().equals(document.id()))
              .map(this::row)
              .toList();
      if (!its.isEmpty()) {
        groups.add(
            new Matrix.Group(
                "document-" + document.id().value(),
                document.title(),
                words.of(document.kind()) + " " + words.day(document.date()),
                null,
                its));
      }
    }
    List<Matrix.Row> none =
        items.stream().filter(item -> item.passages().isEmpty()).map(this::row).toList();
    if (!none.isEmpty()) {
      groups.add(new Matrix.Group("none", texts.get("matrix.no-document"), "", null, none));
    }
    return groups;
  }

  private List<Matrix.Group> byCategory(List<ItemView> items) {
    Map<String, List<Matrix.Row>> by = new LinkedHashMap<>();
    for (ItemView item : items) {
      by.computeIfAbsent(item.category(), code -> new ArrayList<>()).add(row(item));
    }
    return by.entrySet().stream()
        .map(each ->
            new Matrix.Group(
                "category-" + each.getKey(),
                words.category(each.getKey()),
                "",
                null,
                each.getValue()))
        .toList();
  }

  private Matrix.Row row(ItemView item) {
    return rows.computeIfAbsent(item.id().value(), id -> make(item));
  }

  private Matrix.Row make(ItemView item) {
    GivenBefore last = item.given().isEmpty() ? null : item.given().getLast();
    CasePerson owner = owner(item);
    boolean guarded =
        item.protectedData()
            || (owner != null
                && (owner.protection() != ProtectedIdentity.NONE
                    || owner.role() == PersonRole.THIRD_PARTY));
    return new Matrix.Row(
        MatrixFaces.rowId(item),
        item.title(),
        faces.source(file, item),
        last == null
            ? null
            : texts.format("matrix.given", words.recipient(last), words.day(last.on())),
        guarded);
  }

  private @Nullable CasePerson owner(ItemView item) {
    return item.owner() == null ? null : persons.get(item.owner());
  }
}
