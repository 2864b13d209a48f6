package se.rattdela.desktop.review;

import java.util.function.Consumer;
import javafx.scene.control.TableView;
import se.rattdela.casework.review.ReviewRow;
import se.rattdela.desktop.common.Face;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Tables;
import se.rattdela.desktop.common.Tag;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.session.Words;

/** The columns of the list of reviews. */
public final class ReviewTable {
  private final Texts texts;
  private final Words words;
  private final ReviewFaces faces;

  /** Columns in the language of the texts. */
  public ReviewTable(Texts texts, Words words) {
    this.texts = texts;
    this.words = words;
    this.faces = new ReviewFaces(texts, words);
  }

  /** Gives a table its columns; a row opens its review. */
  public void set(TableView<ReviewRow> table, Consumer<ReviewRow> open) {
    Tables.even(table);
    Tables.set(
        table,
        Nodes.label(texts.get("reviews.none"), "rd-muted"),
        Tables.column(
            texts.get("reviews.month"),
            170,
            Face.line(row -> faces.month(row.month()), "rd-strong")),
        Tables.column(texts.get("reviews.unit"), 260, Face.line(ReviewRow::unitName)),
        Tables.column(texts.get("reviews.due"), 130, Face.line(row -> words.day(row.dueOn()))),
        Tables.column(
            texts.get("reviews.progress"),
            130,
            Face.line(row ->
                row.id() == null
                    ? "–"
                    : texts.format("reviews.count", row.reviewed(), row.lines()))),
        Tables.column(texts.get("reviews.state"), 260, Face.mark(this::state)));
    Tables.onOpen(table, open);
  }

  private Tag.Mark state(ReviewRow row) {
    if (row.signedAt() != null) {
      return new Tag.Mark(
          Tag.Kind.OK, "mdoal-check_circle", texts.format("review.signed", row.signedBy()));
    }
    return row.id() == null
        ? new Tag.Mark(
            Tag.Kind.PLAIN, "mdomz-radio_button_unchecked", texts.get("reviews.not-begun"))
        : new Tag.Mark(Tag.Kind.WARN, "mdomz-schedule", texts.get("reviews.going-on"));
  }
}
