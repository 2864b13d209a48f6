package se.rattdela.casework.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import se.rattdela.casework.caseregister.CasePerson;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.common.DocumentId;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.decision.Departure;
import se.rattdela.casework.document.DocumentView;
import se.rattdela.casework.item.ItemView;
import se.rattdela.casework.item.Passage;

/**
 * Which characters of the case's documents leave and which stay, decided once for the extract and
 * for the gate.
 *
 * <p>A passage of an item that leaves is shown, except where another item that does not leave
 * stands in it: there it is masked. An item whose passage covers the whole of the one that leaves
 * masks nothing, since that one was ticked for itself – unless it tells where someone with a
 * protected identity is to be found, which is masked always.
 */
final class Manuscript {
  /** Categories that tell where a person is. */
  private static final Set<String> WHEREABOUTS =
      Set.of("CONTACT_DETAILS", "PROTECTED_HOUSING_ADDRESS", "STAY");

  private final Map<DocumentId, DocumentView> documents = new HashMap<>();
  private final Map<ItemId, Integer> numbers = new HashMap<>();
  private final List<ItemView> leaving = new ArrayList<>();
  private final List<ItemView> staying = new ArrayList<>();
  private final List<CasePerson> persons;

  /**
   * @param items all items of the case; those of the departure count as they stand in it
   */
  Manuscript(Departure departure, List<DocumentView> documents, List<ItemView> items) {
    this.persons = departure.head().persons();
    documents.forEach(each -> this.documents.put(each.id(), each));
    Set<ItemId> gone = new HashSet<>();
    Map<ItemId, ItemView> own = new HashMap<>();
    for (Departure.Line line : departure.lines()) {
      numbers.put(line.item().id(), line.number());
      own.put(line.item().id(), line.item());
      if (line.leaves()) {
        gone.add(line.item().id());
        leaving.add(line.item());
      }
    }
    items.stream()
        .filter(each -> !gone.contains(each.id()))
        .map(each -> own.getOrDefault(each.id(), each))
        .forEach(staying::add);
  }

  /** What would leave if the given items left; they have no numbers in a decision yet. */
  Manuscript(
      List<CasePerson> persons,
      List<DocumentView> documents,
      List<ItemView> items,
      Predicate<ItemView> leaves) {
    this.persons = persons;
    documents.forEach(each -> this.documents.put(each.id(), each));
    items.forEach(each -> (leaves.test(each) ? leaving : staying).add(each));
  }

  /** Number of an item in the decision; 0 = it is not part of it. */
  int number(ItemView item) {
    return numbers.getOrDefault(item.id(), 0);
  }

  List<ItemView> leaving() {
    return leaving;
  }

  List<ItemView> staying() {
    return staying;
  }

  /** Whether an item tells where someone with a protected identity is to be found. */
  boolean protectsWhereabouts(ItemView item) {
    return persons.stream()
            .filter(person -> person.id().equals(item.owner()))
            .anyMatch(owner -> owner.protection() != ProtectedIdentity.NONE)
        && (WHEREABOUTS.contains(item.category()) || item.protectedData());
  }

  /** The words of a passage; empty when its document is gone. */
  String words(DocumentId document, Span span) {
    DocumentView source = documents.get(document);
    return source == null || span.end() > source.text().length()
        ? ""
        : source.text().substring(span.start(), span.end());
  }

  boolean has(Passage passage) {
    DocumentView source = documents.get(passage.document());
    return source != null && passage.end() <= source.text().length();
  }

  /** The items that mask a passage, with what they mask of it, in reading order. */
  Map<Span, ItemView> masks(Passage passage) {
    Span shown = span(passage);
    Map<Span, ItemView> masks = new HashMap<>();
    for (ItemView item : staying) {
      for (Passage other : item.passages()) {
        Span hidden = span(other);
        boolean covers =
            other.document().equals(passage.document())
                && hidden.touches(shown)
                && (!hidden.contains(shown) || protectsWhereabouts(item));
        if (covers) {
          masks.putIfAbsent(
              new Span(
                  Math.max(hidden.start(), shown.start()), Math.min(hidden.end(), shown.end())),
              item);
        }
      }
    }
    Map<Span, ItemView> ordered = new LinkedHashMap<>();
    masks.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(Comparator.comparingInt(Span::start)))
        .forEach(each -> ordered.put(each.getKey(), each.getValue()));
    return ordered;
  }

  /** What of the documents is shown to the recipient. */
  Map<DocumentId, List<Span>> shown() {
    Map<DocumentId, List<Span>> shown = new HashMap<>();
    for (ItemView item : leaving) {
      for (Passage passage : item.passages()) {
        if (has(passage)) {
          shown
              .computeIfAbsent(passage.document(), _ -> new ArrayList<>())
              .addAll(span(passage).without(List.copyOf(masks(passage).keySet())));
        }
      }
    }
    return shown;
  }

  DocumentView document(DocumentId id) {
    DocumentView found = documents.get(id);
    if (found == null) {
      throw new IllegalStateException("the document of a passage is gone");
    }
    return found;
  }

  static Span span(Passage passage) {
    return new Span(passage.start(), passage.end());
  }
}
