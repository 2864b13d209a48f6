package se.rattdela.casework.document;

import java.util.List;
import se.rattdela.casework.common.DocumentId;

/**
 * What a disclosure does with the original of a document, for the other features.
 *
 * @param current the masks were drawn on the original that the document has now
 */
public record MaskedState(
    DocumentId document,
    boolean included,
    boolean current,
    List<MaskArea> masks,
    String changedBy) {
  public MaskedState {
    masks = List.copyOf(masks);
  }
}
