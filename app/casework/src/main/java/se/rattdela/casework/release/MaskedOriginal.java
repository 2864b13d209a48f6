package se.rattdela.casework.release;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.DocumentId;
import se.rattdela.casework.document.MaskArea;
import se.rattdela.casework.document.OriginalView;

/**
 * An original of the case, and whether and how masked it goes along with a disclosure.
 *
 * @param title of the document
 * @param included whether it goes along
 * @param changed the original has been replaced since it was masked: mask it anew
 * @param maskedBy who masked it last; null = nobody has
 */
public record MaskedOriginal(
    DocumentId document,
    String title,
    OriginalView original,
    boolean included,
    boolean changed,
    List<MaskArea> masks,
    @Nullable String maskedBy) {
  public MaskedOriginal {
    masks = List.copyOf(masks);
  }
}
