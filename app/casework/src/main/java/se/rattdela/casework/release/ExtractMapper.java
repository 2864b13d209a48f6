package se.rattdela.casework.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.decision.Citations;
import se.rattdela.casework.decision.Departure;
import se.rattdela.casework.document.DocumentView;
import se.rattdela.casework.item.ItemView;
import se.rattdela.casework.item.Passage;
import se.rattdela.reports.decision.DecisionDocument;
import se.rattdela.reports.decision.DecisionReference;
import se.rattdela.reports.decision.Item;
import se.rattdela.reports.decision.SourceDocument;
import se.rattdela.reports.extract.ExtractDocument;
import se.rattdela.reports.extract.ExtractItem;
import se.rattdela.reports.extract.Piece;
import se.rattdela.rules.Initiative;
import se.rattdela.rules.pack.Vocabulary;

/** Maps the items that leave to the records of the extract: the one place where that happens. */
final class ExtractMapper {
  private final Vocabulary vocabulary;

  ExtractMapper(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The extract; empty when nothing that leaves stands in a document. */
  Optional<ExtractDocument> extract(Departure departure, Manuscript manuscript) {
    DecisionDocument document = departure.document();
    boolean asked =
        departure.state().content().initiative() == Initiative.REQUEST || departure.staysInFile();
    List<ExtractItem> items = new ArrayList<>();
    for (Departure.Line line : departure.leaving()) {
      List<List<Piece>> passages =
          line.item().passages().stream()
              .filter(manuscript::has)
              .map(each -> pieces(manuscript, each, asked))
              .toList();
      if (!passages.isEmpty()) {
        items.add(item(line, document, manuscript, passages));
      }
    }
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ExtractDocument(
                document.municipality(),
                document.caseNumber(),
                reference(document),
                document.recipient(),
                document.subject(),
                document.protectedIdentity(),
                items));
  }

  /** The decision a paper belongs to; null while it is not made. */
  static @Nullable DecisionReference reference(DecisionDocument document) {
    var approval = document.approval();
    return approval == null
        ? null
        : new DecisionReference(approval.decisionNumber(), approval.decidedAt());
  }

  private static ExtractItem item(
      Departure.Line line,
      DecisionDocument document,
      Manuscript manuscript,
      List<List<Piece>> passages) {
    Optional<Item> row =
        document.items().stream().filter(each -> each.number() == line.number()).findFirst();
    DocumentView first =
        manuscript.document(
            line.item().passages().stream()
                .filter(manuscript::has)
                .findFirst()
                .orElseThrow()
                .document());
    SourceDocument named = row.map(Item::source).orElse(null);
    return new ExtractItem(
        line.number(),
        line.item().title(),
        line.item().detail().isEmpty() ? null : line.item().detail(),
        named == null ? new SourceDocument(first.title(), first.date()) : named,
        passages);
  }

  private String ground(ItemView hidden) {
    return String.join(", ", Citations.of(vocabulary, hidden.secrecy()));
  }

  /**
   * @param asked whoever asked, and the file, is told by which provision something is masked;
   *     nobody else is told that anything secret stands there
   */
  private List<Piece> pieces(Manuscript manuscript, Passage passage, boolean asked) {
    List<Piece> pieces = new ArrayList<>();
    int at = passage.start();
    for (Map.Entry<Span, ItemView> mask : manuscript.masks(passage).entrySet()) {
      Span hidden = mask.getKey();
      if (hidden.end() <= at) {
        continue; // within the mask before it
      }
      if (hidden.start() > at) {
        pieces.add(
            new Piece.Words(manuscript.words(passage.document(), new Span(at, hidden.start()))));
      }
      pieces.add(new Piece.Masked(asked ? ground(mask.getValue()) : ""));
      at = hidden.end();
    }
    if (at < passage.end()) {
      pieces.add(
          new Piece.Words(manuscript.words(passage.document(), new Span(at, passage.end()))));
    }
    return pieces;
  }
}
