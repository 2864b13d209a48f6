package se.rattdela.desktop.assessment;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.assessment.ItemAssessment;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.decision.DraftItem;
import se.rattdela.casework.decision.ItemOutcome;
import se.rattdela.casework.request.DisclosureDraft;
import se.rattdela.casework.request.Matter;
import se.rattdela.desktop.common.Outcome;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.decision.DraftText;
import se.rattdela.desktop.session.Words;
import se.rattdela.rules.Initiative;

/** Puts a draft decision into the words of the preview. */
final class DraftFaces {
  private final Texts texts;
  private final Words words;

  DraftFaces(Texts texts, Words words) {
    this.texts = texts;
    this.words = words;
  }

  DraftText draft(AssessmentViewModel.Shown shown, @Nullable ItemId current) {
    List<DraftItem> items = shown.draft().items();
    long given = items.stream().filter(item -> given(item.outcome())).count();
    long withheld = items.stream().filter(item -> item.outcome() == ItemOutcome.NOT_GIVEN).count();
    long open = items.size() - given - withheld;
    String recipient = words.recipient(shown.assessment().disclosure().content());
    List<DraftText.Row> rows = new ArrayList<>();
    List<String> reasons = new ArrayList<>();
    for (DraftItem item : items) {
      rows.add(
          new DraftText.Row(
              item.number(),
              item.item().title(),
              outcome(shown, item),
              item.item().id().equals(current)));
      if (item.outcome() != null) {
        reasons.add(reason(item));
      }
    }
    boolean untold = withheld > 0 && given > 0 && unasked(shown);
    String lead = texts.format("preview.lead", given, withheld, open);
    return new DraftText(
        texts.format(titleKey(given, untold ? 0 : withheld, open), recipient),
        untold ? lead + " " + texts.get("preview.untold") : lead,
        rows,
        reasons);
  }

  /** Whoever never asked is not told that anything stays. */
  private static boolean unasked(AssessmentViewModel.Shown shown) {
    DisclosureDraft content = shown.assessment().disclosure().content();
    return content.initiative() == Initiative.OWN && !(content.matter() instanceof Matter.Oral);
  }

  private static String titleKey(long given, long withheld, long open) {
    if (given == 0 && withheld == 0) {
      return "preview.title.open";
    }
    if (withheld == 0) {
      return open == 0 ? "preview.title.full" : "preview.title.open";
    }
    return given == 0 && open == 0 ? "preview.title.refusal" : "preview.title.partial";
  }

  private static boolean given(@Nullable ItemOutcome outcome) {
    return outcome == ItemOutcome.SHALL_BE_GIVEN || outcome == ItemOutcome.MAY_BE_GIVEN;
  }

  private Outcome outcome(AssessmentViewModel.Shown shown, DraftItem item) {
    ItemOutcome settled = item.outcome();
    if (settled != null) {
      return words.outcome(settled);
    }
    return shown.assessment().items().stream()
        .filter(each -> each.item().id().equals(item.item().id()))
        .findFirst()
        .map(ItemAssessment::verdict)
        .map(words::outcome)
        .orElse(Outcome.ASSESS);
  }

  private String reason(DraftItem item) {
    ItemOutcome outcome = item.outcome();
    String first =
        outcome == null
            ? ""
            : switch (outcome) {
              case SHALL_BE_GIVEN -> texts.format("preview.reason.must", item.number());
              case MAY_BE_GIVEN -> texts.format("preview.reason.may", item.number());
              case NOT_GIVEN -> texts.format("preview.reason.not", item.number());
              case GIVEN_WITHOUT_SUPPORT ->
                  texts.format("preview.reason.without-support", item.number());
            };
    String grounds =
        item.grounds().isEmpty()
            ? ""
            : " " + texts.format("preview.reason.grounds", String.join(", ", item.grounds()));
    return (first + grounds + " " + item.reason()).strip();
  }
}
