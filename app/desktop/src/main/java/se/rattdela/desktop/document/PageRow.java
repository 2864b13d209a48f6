package se.rattdela.desktop.document;

import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.release.PreviewedPage.Piece;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.session.Words;

/**
 * A paragraph at the left and what would leave of it at the right. They lie in one row, so that
 * they are in step however far the page is scrolled. A list gives a paragraph also to rows that it
 * does not show; so the words are put in place when the row is measured or laid out, not before.
 */
final class PageRow extends ListCell<Paragraph> {
  /** What the rows of a page have in common. */
  interface Owner {
    @Nullable Page page();

    @Nullable ItemId chosen();

    Sides sides();

    boolean extract();

    void choose(ItemId item);

    /** Draws selection and caret in a row. */
    void select(PassageFlow flow, Paragraph paragraph);
  }

  /** Which sides there is room for. */
  enum Sides {
    BOTH,
    TEXT,
    LEAVING
  }

  /** Room for the scroll bar. */
  private static final double BAR = 16;

  private static final double ONE_LINE = 28;

  private final Texts texts;
  private final Owner owner;
  private final PassageFlow text;
  private final LeavingFlow leaving;
  private final StackPane left;
  private final StackPane right;
  private final HBox row = new HBox();
  private boolean stale;

  PageRow(Texts texts, Words words, Owner owner) {
    this.texts = texts;
    this.owner = owner;
    text = new PassageFlow(owner::choose);
    leaving = new LeavingFlow(texts, words);
    left = side(text, "rd-page-left");
    right = side(leaving, "rd-page-right");
    setPrefWidth(0);
    getStyleClass().add("rd-page-row");
  }

  private static StackPane side(Node content, String style) {
    StackPane side = new StackPane(content);
    side.getStyleClass().add(style);
    side.setPrefWidth(10);
    side.setMinWidth(0);
    side.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(side, Priority.ALWAYS);
    return side;
  }

  PassageFlow text() {
    build();
    return text;
  }

  void reselect() {
    Paragraph paragraph = getItem();
    if (paragraph != null && !stale) {
      owner.select(text, paragraph);
    }
  }

  void refresh() {
    updateItem(getItem(), isEmpty());
  }

  @Override
  protected void updateItem(@Nullable Paragraph paragraph, boolean empty) {
    super.updateItem(paragraph, empty);
    Page page = owner.page();
    if (empty || paragraph == null || page == null) {
      stale = false;
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    stale = true;
    setGraphic(row);
    setAccessibleText(SpokenParagraph.of(page, paragraph, texts));
    requestLayout();
  }

  private void build() {
    Page page = owner.page();
    Paragraph paragraph = getItem();
    if (!stale || page == null || paragraph == null) {
      return;
    }
    stale = false;
    switch (owner.sides()) {
      case BOTH -> row.getChildren().setAll(left, right);
      case TEXT -> row.getChildren().setAll(left);
      case LEAVING -> row.getChildren().setAll(right);
    }
    text.show(page, paragraph, owner.chosen());
    leaving.show(
        page,
        paragraph,
        page.pieces().stream().filter(piece -> touches(piece, paragraph)).toList(),
        owner.extract());
    owner.select(text, paragraph);
    // Without their style the words are measured as smaller than they are drawn.
    row.applyCss();
  }

  /** A cell centres what it shows, at the height that was wanted when it last asked. */
  @Override
  protected void layoutChildren() {
    build();
    super.layoutChildren();
    if (row.equals(getGraphic())) {
      row.resizeRelocate(0, 0, getWidth(), getHeight());
    }
  }

  /** The list asks without a width; the rows are as wide as the list. */
  @Override
  protected double computePrefHeight(double width) {
    build();
    if (getGraphic() == null || getListView().getWidth() <= BAR) {
      return ONE_LINE;
    }
    double whole = width > 0 ? width : getListView().getWidth() - BAR;
    double half = whole / row.getChildren().size();
    return row.getChildren().stream()
        .mapToDouble(side -> Math.ceil(side.prefHeight(half)))
        .max()
        .orElse(0);
  }

  @Override
  protected double computeMinHeight(double width) {
    return 0;
  }

  private static boolean touches(Piece piece, Paragraph paragraph) {
    return paragraph.touches(piece.start(), piece.end());
  }
}
