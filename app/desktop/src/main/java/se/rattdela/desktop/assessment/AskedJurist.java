package se.rattdela.desktop.assessment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.rattdela.casework.assessment.ItemAssessment;
import se.rattdela.casework.assessment.QuestionView;
import se.rattdela.casework.assessment.SettledQuestion;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.counsel.CounselView;
import se.rattdela.desktop.assessment.AssessmentViewModel.Shown;

/** Finds the step that each question to the jurist belongs to. */
final class AskedJurist {
  private AskedJurist() {}

  /** The questions about what is asked in a step, and those from the matrix about its items. */
  static List<CounselView> about(Shown shown, CounselTopic topic) {
    Set<ItemId> items = Set.copyOf(topic.items());
    return shown.counsel().stream()
        .filter(each ->
            each.row().key().equals(topic.key())
                || (!topic.settled() && ofMatrix(shown, each) && isAbout(each, items)))
        .toList();
  }

  /** The questions of this disclosure, and those from the matrix, that belong to no step. */
  static List<CounselView> elsewhere(Shown shown) {
    Set<String> keys = new HashSet<>();
    Set<ItemId> items = new HashSet<>();
    for (ItemAssessment item : shown.assessment().items()) {
      List<QuestionView> questions =
          Stream.concat(item.open().stream(), item.answered().stream()).toList();
      questions.forEach(each -> keys.add(each.key()));
      if (!questions.isEmpty()) {
        items.add(item.item().id());
      }
    }
    shown.assessment().settled().stream()
        .map(SettledQuestion::question)
        .forEach(each -> keys.add(each.key()));
    Set<ItemId> all =
        shown.assessment().items().stream()
            .map(each -> each.item().id())
            .collect(Collectors.toSet());
    return shown.counsel().stream()
        .filter(each -> !keys.contains(each.row().key()))
        .filter(each ->
            shown.assessment().disclosure().id().equals(each.row().disclosure())
                || (ofMatrix(shown, each) && isAbout(each, all)))
        .filter(each -> !(ofMatrix(shown, each) && isAbout(each, items)))
        .toList();
  }

  /** Whether it was asked of a cell of the matrix, and not of a question. */
  private static boolean ofMatrix(Shown shown, CounselView asked) {
    return asked.row().key().isEmpty()
        && asked.row().recipient().equals(shown.assessment().disclosure().content().recipient());
  }

  private static boolean isAbout(CounselView asked, Set<ItemId> items) {
    return asked.items().stream().anyMatch(each -> items.contains(each.id()));
  }
}
