package se.rattdela.desktop.assessment;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.assessment.AnswerId;
import se.rattdela.casework.assessment.AssessmentService;
import se.rattdela.casework.assessment.EarlierReason;
import se.rattdela.casework.assessment.QuestionView;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.counsel.CounselId;
import se.rattdela.casework.counsel.CounselView;
import se.rattdela.casework.phrase.Placeholder;
import se.rattdela.desktop.guidance.StatuteLines;
import se.rattdela.desktop.phrase.PhraseBook;
import se.rattdela.desktop.session.Desk;
import se.rattdela.desktop.session.Route;

/** What an officer has to go by in a step: the law, the jurist, earlier reasons and phrases. */
final class StepHelp {
  private final Desk desk;
  private final DisclosureId id;
  private final Supplier<AssessmentViewModel.@Nullable Shown> shown;
  private final Consumer<Throwable> failed;
  private final StepWalk steps;
  private final Set<String> guided = new HashSet<>();
  private final Set<CounselId> read = new HashSet<>();

  /**
   * The help to an assessment.
   *
   * @param shown what is shown now
   * @param steps the list of steps
   * @param failed is told why something could not be fetched
   */
  StepHelp(
      Desk desk,
      DisclosureId id,
      Supplier<AssessmentViewModel.@Nullable Shown> shown,
      StepWalk steps,
      Consumer<Throwable> failed) {
    this.desk = desk;
    this.id = id;
    this.shown = shown;
    this.steps = steps;
    this.failed = failed;
  }

  /** The phrases the officer may use. */
  PhraseBook phrases() {
    return new PhraseBook(desk);
  }

  /** What is known for the placeholders of a phrase used in a step. */
  Map<Placeholder, String> phraseValues(Step step) {
    AssessmentViewModel.Shown now = shown.get();
    return now == null ? Map.of() : PhraseValues.of(desk, now, step);
  }

  /** The provisions that ask a question, in the pack in force; what has been written is kept. */
  StatuteLines statutes() {
    return new StatuteLines(
        desk.texts(),
        desk.pack(),
        provision -> desk.navigator().go(new Route.Rulebook(provision.id())));
  }

  /**
   * Reasons written before.
   *
   * @param offered those of the same question in the same case
   * @param source the one that a reason was taken over from; null where there is none
   */
  record Earlier(List<EarlierReason> offered, @Nullable EarlierReason source) {
    Earlier {
      offered = List.copyOf(offered);
    }
  }

  /**
   * Fetches the reasons written before for a question in the same case.
   *
   * @param taken whose reason has been taken over; null for none
   */
  void earlier(Step.Ask ask, @Nullable AnswerId taken, Consumer<Earlier> then) {
    desk.tasks()
        .prepare(
            desk.texts().get("assessment.earlier.loading"), progress -> fetchEarlier(ask, taken))
        .onSuccess(then)
        .onFailure(failed)
        .start();
  }

  private Earlier fetchEarlier(Step.Ask ask, @Nullable AnswerId taken) {
    AssessmentService service = desk.office().assessments();
    return new Earlier(
        service.earlierReasons(desk.actor(), id, ask.item().item().id(), ask.question().key()),
        taken == null ? null : service.reason(desk.actor(), id, taken).orElse(null));
  }

  /** Whether the user has put a question to the rule steward. */
  boolean isOwn(CounselView asked) {
    return asked.row().askedBy().equals(desk.actor().id());
  }

  /**
   * The questions to the rule steward about a question, or from the matrix about its item and this
   * recipient; newest first.
   */
  List<CounselView> counsel(CounselTopic topic) {
    AssessmentViewModel.Shown now = shown.get();
    return now == null ? List.of() : AskedJurist.about(now, topic);
  }

  /** The questions of this disclosure that belong to no other step, newest first. */
  List<CounselView> elsewhere() {
    AssessmentViewModel.Shown now = shown.get();
    return now == null ? List.of() : AskedJurist.elsewhere(now);
  }

  /** Whether an answer in a step has not been read. */
  boolean news(Step step) {
    return unread(step).anyMatch(each -> !read.contains(each));
  }

  private Stream<CounselId> unread(Step step) {
    List<CounselView> asked =
        switch (step) {
          case Step.Ask ask -> counsel(CounselTopic.of(ask, steps));
          case Step.Settled settled -> counsel(CounselTopic.of(settled));
          case Step.Asked _ -> elsewhere();
          case Step.Heading _, Step.MayWithhold _, Step.Texts _ -> List.of();
        };
    return asked.stream().filter(CounselView::news).map(each -> each.row().id());
  }

  /**
   * The answers of a step are before the user: they are news no more.
   *
   * @param then run once that is saved
   */
  void read(Step step, Runnable then) {
    List<CounselId> now = unread(step).filter(each -> !read.contains(each)).toList();
    if (now.isEmpty()) {
      return;
    }
    desk.tasks()
        .prepare(
            desk.texts().get("assessment.counsel.reading"),
            progress -> {
              desk.office().counsel().seen(desk.actor(), now);
              return now;
            })
        .onSuccess(seen -> {
          read.addAll(seen);
          then.run();
        })
        .onFailure(failed)
        .start();
  }

  /** Whether guidance is shown at once: until the officer has read or closed it for a question. */
  boolean guidanceOpen(QuestionView question) {
    return !guided.contains(question.key());
  }

  /** Guidance was opened or closed. */
  void guidance(QuestionView question, boolean open) {
    if (open) {
      guided.remove(question.key());
    } else {
      guided.add(question.key());
    }
  }
}
