package se.rattdela.desktop.assessment;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.assessment.ItemAssessment;
import se.rattdela.casework.assessment.RecordAnswer;
import se.rattdela.casework.assessment.Withhold;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.counsel.CounselView;
import se.rattdela.casework.counsel.NewCounsel;
import se.rattdela.casework.decision.DecisionTexts;
import se.rattdela.casework.request.DisclosureView;
import se.rattdela.desktop.session.Desk;

/** What an officer writes in an assessment; each is durable before the page says so. */
final class Changes {
  private final Desk desk;
  private final DisclosureId id;
  private final AssessmentViewModel model;

  Changes(Desk desk, DisclosureId id, AssessmentViewModel model) {
    this.desk = desk;
    this.id = id;
    this.model = model;
  }

  /**
   * Records an answer and goes on to the next open question once it is durably saved.
   *
   * @param value the chosen answer, or null when the officer cannot tell yet: nothing is recorded
   * @param others items that the officer has chosen to answer alike; those for which the question
   *     is no longer open are passed over
   */
  void answer(
      Step.Ask ask,
      @Nullable String value,
      WrittenReason reason,
      String note,
      List<ItemId> others) {
    DisclosureView disclosure = model.disclosure();
    if (disclosure == null) {
      return;
    }
    if (value == null) {
      model.move(1);
      return;
    }
    ItemId asked = ask.item().item().id();
    List<ItemId> items =
        model.steps().alsoOpen(ask).stream()
            .filter(each -> each.equals(asked) || others.contains(each))
            .toList();
    RecordAnswer command =
        new RecordAnswer(
            id,
            disclosure.version(),
            items,
            ask.question().key(),
            value,
            reason.text().strip(),
            note.strip(),
            reason.reuse());
    model.help().guidance(ask.question(), false);
    StepClash.Mine mine =
        new StepClash.Mine(
            Map.of(
                StepClash.ANSWER, value,
                StepClash.REASON, command.reason(),
                StepClash.NOTE, command.internalNote()),
            settled -> answerAnew(ask, settled, reason, others));
    model
        .saving()
        .change(() -> desk.office().assessments().answer(desk.actor(), command), true, ask, mine);
  }

  private void answerAnew(
      Step.Ask ask, Map<String, String> settled, WrittenReason written, List<ItemId> others) {
    // Whether the words are still those that were taken over is found out where they are stored.
    answer(
        ask,
        settled.get(StepClash.ANSWER),
        new WrittenReason(settled.getOrDefault(StepClash.REASON, ""), written.reuse()),
        settled.getOrDefault(StepClash.NOTE, ""),
        others);
  }

  /** Takes an answer back. */
  void withdraw(Step.Ask ask) {
    DisclosureView disclosure = model.disclosure();
    if (disclosure != null) {
      model
          .saving()
          .change(
              () ->
                  desk.office()
                      .assessments()
                      .withdraw(
                          desk.actor(),
                          id,
                          disclosure.version(),
                          ask.item().item().id(),
                          ask.question().key()),
              false,
              ask);
    }
  }

  /** Withholds what may be given. */
  void withhold(ItemAssessment item, String reason, String internalNote) {
    DisclosureView disclosure = model.disclosure();
    if (disclosure != null) {
      Withhold command =
          new Withhold(
              id, disclosure.version(), item.item().id(), reason.strip(), internalNote.strip());
      model
          .saving()
          .change(
              () -> desk.office().assessments().withhold(desk.actor(), command),
              false,
              new Step.MayWithhold(item),
              new StepClash.Mine(
                  Map.of(
                      StepClash.REASON, command.reason(), StepClash.NOTE, command.internalNote()),
                  settled ->
                      withhold(
                          item,
                          settled.getOrDefault(StepClash.REASON, ""),
                          settled.getOrDefault(StepClash.NOTE, ""))));
    }
  }

  /** Lets go what was withheld. */
  void release(ItemAssessment item) {
    DisclosureView disclosure = model.disclosure();
    if (disclosure != null) {
      model
          .saving()
          .change(
              () ->
                  desk.office()
                      .assessments()
                      .release(desk.actor(), id, disclosure.version(), item.item().id()),
              false,
              new Step.MayWithhold(item));
    }
  }

  /** Saves the texts of the decision. */
  void saveTexts(DecisionTexts texts) {
    DisclosureView disclosure = model.disclosure();
    if (disclosure != null) {
      model
          .saving()
          .change(
              () ->
                  desk.office()
                      .decisions()
                      .saveTexts(desk.actor(), id, disclosure.version(), texts),
              false,
              new Step.Texts(),
              new StepClash.Mine(
                  StepClash.fields(texts), settled -> saveTexts(StepClash.texts(settled))));
    }
  }

  /** Saves the texts of the decision while they are being written; the form stays as it is. */
  void autosaveTexts(Supplier<DecisionTexts> form) {
    DisclosureView disclosure = model.disclosure();
    DecisionTexts texts = form.get();
    if (disclosure != null) {
      model
          .saving()
          .changeQuietly(
              () ->
                  desk.office()
                      .decisions()
                      .saveTexts(desk.actor(), id, disclosure.version(), texts),
              new Step.Texts(),
              new StepClash.Mine(
                  StepClash.fields(texts), settled -> saveTexts(StepClash.texts(settled))),
              () -> form.get().equals(texts));
    }
  }

  /** Sends the draft to the approver. */
  void send() {
    DisclosureView disclosure = model.disclosure();
    if (disclosure != null) {
      model
          .saving()
          .change(
              () -> desk.office().decisions().send(desk.actor(), id, disclosure.version()),
              false,
              null);
    }
  }

  /** Takes the draft back from the approver. */
  void recall() {
    DisclosureView disclosure = model.disclosure();
    if (disclosure != null) {
      model
          .saving()
          .change(
              () -> desk.office().decisions().recall(desk.actor(), id, disclosure.version()),
              false,
              null);
    }
  }

  /** Puts a question to the rule steward; the judgement stays open until the officer makes it. */
  void ask(CounselTopic about, String text, boolean forAll) {
    DisclosureView disclosure = model.disclosure();
    if (disclosure != null) {
      NewCounsel question =
          new NewCounsel(
              disclosure.content().caseId(),
              id,
              disclosure.content().recipient(),
              about.key(),
              about.items(forAll),
              text);
      model
          .saving()
          .changeBeside(
              () -> desk.office().counsel().ask(desk.actor(), question),
              () -> model.asked(about.step()));
    }
  }

  /** Takes back a question that has not been answered. */
  void takeBack(CounselView question) {
    model
        .saving()
        .change(
            () ->
                desk.office()
                    .counsel()
                    .withdraw(desk.actor(), question.row().id(), question.version()),
            false,
            null);
  }
}
