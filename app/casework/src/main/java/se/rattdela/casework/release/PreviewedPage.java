package se.rattdela.casework.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.caseregister.CasePerson;
import se.rattdela.casework.common.DocumentId;
import se.rattdela.casework.document.DocumentView;
import se.rattdela.casework.item.ItemView;
import se.rattdela.casework.item.Passage;

/**
 * A document as it would leave if the items left that may: the same masks, by the same rules, as
 * the extract that is printed. Nothing is decided and nothing is rendered here.
 */
public final class PreviewedPage {
  /** What an item does. */
  public enum Stance {
    /** It would leave. */
    LEAVES,
    /** A fact or a judgement is open, so it does not leave yet. */
    WAITS,
    /** It does not leave. */
    STAYS
  }

  /** What becomes of a piece of the text. */
  public enum Fate {
    SHOWN,
    WAITING,
    MASKED,
    /** No item stands there; only what is marked ever leaves. */
    UNMARKED
  }

  /**
   * A piece of the text; the pieces of a page follow each other without gaps.
   *
   * @param start of the first character (UTF-16)
   * @param end after the last
   * @param item whose it is; null where nothing is marked
   */
  public record Piece(int start, int end, Fate fate, @Nullable ItemView item) {}

  private PreviewedPage() {}

  /** The pieces of a document. */
  public static List<Piece> of(
      List<CasePerson> persons,
      DocumentView document,
      List<ItemView> items,
      Function<ItemView, Stance> stance) {
    Manuscript manuscript =
        new Manuscript(
            persons, List.of(document), items, item -> stance.apply(item) == Stance.LEAVES);
    List<Span> shown = manuscript.shown().getOrDefault(document.id(), List.of());
    List<Marked> marked = marked(document, items, stance);
    List<Piece> pieces = new ArrayList<>();
    Integer from = null;
    for (Integer to : edges(document, shown, marked)) {
      if (from != null) {
        add(pieces, piece(new Span(from, to), shown, marked));
      }
      from = to;
    }
    return pieces;
  }

  private record Marked(Span span, ItemView item, Stance stance) {}

  private static List<Marked> marked(
      DocumentView document, List<ItemView> items, Function<ItemView, Stance> stance) {
    DocumentId id = document.id();
    List<Marked> marked = new ArrayList<>();
    for (ItemView item : items) {
      for (Passage passage : item.passages()) {
        if (passage.document().equals(id) && passage.end() <= document.text().length()) {
          marked.add(new Marked(Manuscript.span(passage), item, stance.apply(item)));
        }
      }
    }
    // the innermost first: a name inside a sentence is masked as the name
    marked.sort(Comparator.comparingInt(each -> each.span().end() - each.span().start()));
    return marked;
  }

  private static Set<Integer> edges(DocumentView document, List<Span> shown, List<Marked> marked) {
    Set<Integer> edges = new TreeSet<>();
    edges.add(0);
    edges.add(document.text().length());
    shown.forEach(each -> {
      edges.add(each.start());
      edges.add(each.end());
    });
    marked.forEach(each -> {
      edges.add(each.span().start());
      edges.add(each.span().end());
    });
    return edges;
  }

  private static Piece piece(Span span, List<Span> shown, List<Marked> marked) {
    boolean leaves = shown.stream().anyMatch(each -> each.contains(span));
    for (Marked each : marked) {
      if (each.span().contains(span) && leaves == (each.stance() == Stance.LEAVES)) {
        Fate fate =
            switch (each.stance()) {
              case LEAVES -> Fate.SHOWN;
              case WAITS -> Fate.WAITING;
              case STAYS -> Fate.MASKED;
            };
        return new Piece(span.start(), span.end(), fate, each.item());
      }
    }
    return new Piece(span.start(), span.end(), Fate.UNMARKED, null);
  }

  private static void add(List<Piece> pieces, Piece next) {
    Piece last = pieces.isEmpty() ? null : pieces.getLast();
    if (last != null && last.fate() == next.fate() && Objects.equals(last.item(), next.item())) {
      pieces.set(pieces.size() - 1, new Piece(last.start(), next.end(), last.fate(), last.item()));
    } else {
      pieces.add(next);
    }
  }
}
