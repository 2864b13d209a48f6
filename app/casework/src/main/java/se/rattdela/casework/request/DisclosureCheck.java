package se.rattdela.casework.request;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.rattdela.casework.benefit.Benefits;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.InvalidInputException;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.common.OfficeTime;
import se.rattdela.casework.common.Why;
import se.rattdela.casework.engine.EngineInForce;
import se.rattdela.casework.item.ItemView;
import se.rattdela.rules.Initiative;

/** What a draft may hold, and what must be there before it is registered. */
public final class DisclosureCheck {
  /** Longest free text, in UTF-16 characters. */
  public static final int LONGEST_TEXT = 20_000;

  private static final int LONGEST_LINE = 400;
  private static final int LONGEST_REFERENCE = 200;

  /** So that a message can carry it, with what stands around it. */
  private static final int LONGEST_NAME = 200;

  private static final int LONGEST_BASIS = 4000;

  private final EngineInForce rules;
  private final MatterCheck matter;

  /**
   * @param rules its vocabulary is the only source of codes
   * @param benefits who may receive what kind of notice
   */
  public DisclosureCheck(EngineInForce rules, Benefits benefits, OfficeTime time) {
    this.rules = rules;
    this.matter = new MatterCheck(benefits, time);
  }

  /** A draft may be as empty as it likes, but what it holds must exist and fit. */
  void draft(DisclosureDraft draft, List<ItemView> caseItems) {
    if (!draft.recipient().isEmpty()
        && !rules.vocabulary().recipients().containsKey(draft.recipient())) {
      throw new InvalidInputException(ErrorCode.UNKNOWN_CODE, "recipient", draft.recipient());
    }
    if (draft.purpose() != null && !rules.vocabulary().purposes().containsKey(draft.purpose())) {
      throw new InvalidInputException(ErrorCode.UNKNOWN_CODE, "purpose", draft.purpose());
    }
    Set<ItemId> known = new HashSet<>(caseItems.stream().map(ItemView::id).toList());
    require(known.containsAll(draft.items()), "items", Why.ITEM_NOT_IN_CASE);
    require(new HashSet<>(draft.items()).size() == draft.items().size(), "items", Why.ITEM_TWICE);
    boolean fits =
        Stream.of(draft.recipientUnit(), draft.recipientOfficer())
                .allMatch(line -> line.length() <= LONGEST_LINE)
            && draft.recipientName().length() <= LONGEST_NAME
            && draft.recipientReference().length() <= LONGEST_REFERENCE
            && draft.invokedBasis().length() <= LONGEST_BASIS
            && Stream.of(draft.asked(), draft.purposeText(), draft.ownBasisCheck())
                .allMatch(text -> text.length() <= LONGEST_TEXT);
    require(fits, "asked", Why.TEXT_TOO_LONG);
    matter.draft(draft);
  }

  /** What the assessment cannot begin without. */
  void registration(DisclosureDraft draft) {
    require(!draft.recipient().isEmpty(), "recipient", Why.RECIPIENT_MISSING);
    require(draft.purpose() != null, "purpose", Why.PURPOSE_MISSING);
    require(!draft.items().isEmpty(), "items", Why.ITEMS_MISSING);
    matter.registration(draft);
    if (draft.initiative() == Initiative.REQUEST) {
      // What was asked and answered by word of mouth came when and how it was answered.
      require(
          draft.matter() instanceof Matter.Oral
              || (draft.received() != null && draft.channel() != null),
          "received",
          Why.RECEIVED_MISSING);
      require(!draft.asked().isBlank(), "asked", Why.ASKED_MISSING);
    }
  }

  /** What was said stays in the record once another person has been asked to look at it. */
  void nothingUnsaid(DisclosureDraft before, DisclosureDraft after) {
    require(after.items().containsAll(before.items()), "items", Why.SAID_ITEM_REMOVED);
  }

  private static void require(boolean holds, String field, Why why) {
    if (!holds) {
      throw new InvalidInputException(ErrorCode.INVALID_INPUT, field, why);
    }
  }
}
