package se.rattdela.desktop.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.item.ItemView;
import se.rattdela.desktop.common.Outcome;

/** What the sharing matrix says of the items, as the documents need it. */
public interface Outcomes {
  /**
   * An authority and how the items would reach it.
   *
   * @param how the request's number, or that it is on own initiative
   */
  record Recipient(String id, String authority, String how) {}

  /** For whom the documents can be shown, in the order of the matrix. */
  List<Recipient> recipients();

  /** The outcome of an item for a recipient; null while it is not known. */
  @Nullable Outcome of(ItemView item, String recipient);

  /** What is known now, to be asked on any thread. */
  Outcomes known();
}
