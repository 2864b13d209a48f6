package se.rattdela.casework.counsel;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.common.ItemId;

/**
 * A question to the rule steward.
 *
 * @param disclosure the request or own initiative it has come up in; null when it was asked from a
 *     cell of the matrix
 * @param recipient code of the authority it is about
 * @param key the question of the assessment it is about; empty for one of its own
 * @param items what it is about; at least one
 * @param text in the officer's words, 1–4000 characters; no personal numbers
 */
public record NewCounsel(
    CaseId caseId,
    @Nullable DisclosureId disclosure,
    String recipient,
    String key,
    List<ItemId> items,
    String text) {
  public NewCounsel {
    items = List.copyOf(items);
  }
}
