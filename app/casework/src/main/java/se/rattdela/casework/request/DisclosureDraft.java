package se.rattdela.casework.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.ItemId;
import se.rattdela.rules.Initiative;

/**
 * What the officer has filled in so far; a draft may lack nearly all of it. Empty text = not filled
 * in.
 *
 * @param recipient code of the vocabulary's recipients
 * @param recipientName which authority it is, in full as it stands on paper, where the code is a
 *     kind of which there are many ({@link RecipientKinds}); of a notice the matter says it instead
 * @param recipientUnit for example "Kontrollenheten"
 * @param recipientOfficer who asks
 * @param recipientReference the recipient's own reference
 * @param identityCheckedAt when the identity was checked
 * @param asked what is asked, in the authority's own words; on own initiative what gave cause
 * @param purposeText the purpose as stated
 * @param purpose code of the vocabulary's purposes
 * @param invokedBasis the legal basis the requester relies on, in words
 * @param ownBasisCheck the office's own check of that basis
 * @param due the day the answer is due; for an oral disclosure the day its review is due
 * @param items in the order they are to be decided
 * @param matter which kind of thing it is, with what only that kind has
 */
public record DisclosureDraft(
    CaseId caseId,
    Initiative initiative,
    String recipient,
    String recipientName,
    String recipientUnit,
    String recipientOfficer,
    String recipientReference,
    @Nullable Instant received,
    @Nullable Channel channel,
    IdentityCheck identityCheck,
    @Nullable Instant identityCheckedAt,
    String asked,
    String purposeText,
    @Nullable String purpose,
    String invokedBasis,
    String ownBasisCheck,
    @Nullable LocalDate due,
    List<ItemId> items,
    Matter matter) {
  public DisclosureDraft {
    items = List.copyOf(items);
  }

  /** Which of the recipients of its kind it is, in the officer's words; empty = not said. */
  public String which() {
    return matter instanceof Matter.Notice notice ? notice.bodyName() : recipientName;
  }
}
