package se.rattdela.casework.day;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.assessment.AssessedItem;
import se.rattdela.casework.assessment.QuestionList;
import se.rattdela.casework.decision.SentDraft;
import se.rattdela.casework.request.DisclosureDraft;
import se.rattdela.casework.request.DisclosureRow;
import se.rattdela.casework.request.DisclosureState;
import se.rattdela.casework.request.IdentityCheck;
import se.rattdela.casework.request.MatterKind;
import se.rattdela.rules.Initiative;
import se.rattdela.rules.Outcome;
import se.rattdela.rules.Question;
import se.rattdela.rules.RuleEngine;

/**
 * A disclosure that is not decided, as it was read, and what is to be done about it.
 *
 * @param draft what waits for an approver; null where nothing does
 * @param items with their questions; empty where the actor may not read them
 * @param mine whether the actor may go on with it without giving a reason
 */
record OpenDisclosure(
    DisclosureRow row,
    DisclosureState state,
    @Nullable SentDraft draft,
    List<AssessedItem> items,
    boolean mine) {
  /** The task of whoever has it in a list. */
  DayTask task(RuleEngine engine, LocalDate today) {
    int open = open(engine);
    NextStep next = next(open);
    LocalDate due = row.due();
    return new DayTask(
        kind(row.matter(), row.initiative()),
        row.caseId(),
        row.caseNumber(),
        row.id(),
        draft == null ? null : draft.id(),
        row.number(),
        next,
        next == NextStep.ASSESS ? open : 0,
        due,
        due == null ? null : DaysLeft.of(today, due),
        mine);
  }

  private boolean evaluated() {
    return !items.isEmpty();
  }

  /**
   * Items that are neither settled nor withheld, or whose harm test has not been made; all of them
   * where they may not be read.
   */
  private int open(RuleEngine engine) {
    if (!evaluated()) {
      return row.items();
    }
    return (int)
        items.stream()
            .filter(item ->
                QuestionList.lacksHarmTest(engine.pack().vocabulary(), item)
                    || (!state.withheld().containsKey(item.item().id())
                        && isOpen(engine, item.question())))
            .count();
  }

  private static boolean isOpen(RuleEngine engine, Question question) {
    return engine.verdict(question).outcome() == Outcome.OPEN;
  }

  private NextStep next(int open) {
    DisclosureDraft content = state.content();
    return switch (row.status()) {
      case DRAFT -> {
        if (content.recipient().isEmpty() || content.purpose() == null) {
          yield NextStep.FILL_IN;
        }
        yield content.items().isEmpty() ? NextStep.CHOOSE_ITEMS : NextStep.REGISTER;
      }
      case ASSESSING -> {
        if (open > 0 || !evaluated()) {
          yield NextStep.ASSESS;
        }
        boolean unknown =
            content.initiative() == Initiative.REQUEST
                && content.identityCheck() == IdentityCheck.NOT_CHECKED;
        yield unknown ? NextStep.CHECK_IDENTITY : NextStep.SEND;
      }
      case RETURNED -> NextStep.COMPLETE;
      case AWAITING_APPROVAL, DECIDED ->
          row.matter() == MatterKind.ORAL ? NextStep.REVIEW_ORAL : NextStep.APPROVE;
    };
  }

  static DayTask.Kind kind(MatterKind matter, Initiative initiative) {
    return switch (matter) {
      case ORDINARY ->
          initiative == Initiative.REQUEST ? DayTask.Kind.REQUEST : DayTask.Kind.OWN_INITIATIVE;
      case NOTICE -> DayTask.Kind.NOTICE;
      case CRIME_REPORT -> DayTask.Kind.CRIME_REPORT;
      case ORAL -> DayTask.Kind.ORAL;
    };
  }
}
