package se.rattdela.desktop.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.assessment.AnswerView;
import se.rattdela.casework.assessment.ItemAssessment;
import se.rattdela.casework.assessment.QuestionView;
import se.rattdela.casework.assessment.Withholding;
import se.rattdela.casework.decision.DecisionTexts;
import se.rattdela.casework.request.FileNotes;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.recovery.Clash;
import se.rattdela.desktop.recovery.Merge;
import se.rattdela.desktop.session.Words;

/**
 * A step of the assessment that a colleague wrote in while the user did. Both texts are shown and
 * nothing is saved before the user has chosen.
 *
 * @param mine what the user wrote, by field
 * @param before what the user began from, by field
 * @param clash how everything stands now, and what the two have written
 */
record StepClash(
    Step step,
    Mine mine,
    Map<String, String> before,
    Clash<AssessmentViewModel.Shown, Map<String, String>> clash) {
  static final String ANSWER = "answer";
  static final String REASON = "reason";
  static final String NOTE = "note";
  static final String INFORMING = "informing";

  /** As they stand in the forms. */
  private static final List<String> ORDER =
      List.of(
          ANSWER,
          REASON,
          NOTE,
          "childs-best",
          "planned",
          INFORMING,
          "informing-reason",
          "consent",
          "anonymised",
          "use-limitation",
          "delivery");

  /**
   * What a user sends from a step.
   *
   * @param fields what is written, by the names the form keeps it under
   * @param save saves the fields anew, on what is stored then
   */
  record Mine(Map<String, String> fields, Consumer<Map<String, String>> save) {
    Mine {
      fields = Map.copyOf(fields);
    }
  }

  /** What the two have written in a step. */
  static StepClash of(
      String title,
      Step step,
      Mine mine,
      Map<String, String> before,
      AssessmentViewModel.Shown fetched,
      Texts texts,
      Words words) {
    Merge<Map<String, String>> merge = new Merge<>(before, mine.fields(), stored(fetched, step));
    for (String field : ORDER) {
      if (!mine.fields().containsKey(field)) {
        continue;
      }
      if (field.equals(ANSWER) || field.equals(INFORMING)) {
        merge.value(
            field,
            label(field, texts),
            each -> of(each, field),
            value -> said(step, field, value, texts, words));
      } else {
        merge.text(field, label(field, texts), each -> of(each, field));
      }
    }
    return new StepClash(
        step, mine, before, new Clash<>(title, fetched, merge, result -> settled(result, mine)));
  }

  private static String of(Map<String, String> fields, String field) {
    return fields.getOrDefault(field, "");
  }

  private static String said(Step step, String field, String value, Texts texts, Words words) {
    if (value.isEmpty()) {
      return texts.get("conflict.not-answered");
    }
    if (field.equals(INFORMING)) {
      return words.of(FileNotes.Informing.valueOf(value));
    }
    return step instanceof Step.Ask ask ? words.answer(ask.question().key(), value) : value;
  }

  /** What is stored in the fields of a step, by the names the form keeps them under. */
  static Map<String, String> stored(AssessmentViewModel.Shown shown, Step step) {
    Map<String, String> stored = new LinkedHashMap<>();
    switch (step) {
      case Step.Ask ask -> {
        AnswerView answer = answer(shown, ask);
        if (answer != null) {
          stored.put(ANSWER, answer.value());
          stored.put(REASON, answer.reason());
          stored.put(NOTE, answer.internalNote());
        }
      }
      case Step.MayWithhold may -> {
        Withholding withheld = withheld(shown, may);
        if (withheld != null) {
          stored.put(REASON, withheld.reason());
          stored.put(NOTE, withheld.internalNote());
        }
      }
      case Step.Texts _ -> stored.putAll(fields(shown.draft().texts()));
      case Step.Heading _, Step.Settled _, Step.Asked _ -> {}
    }
    return stored;
  }

  /** The texts of the decision by the names the form keeps them under. */
  static Map<String, String> fields(DecisionTexts texts) {
    Map<String, String> fields = new LinkedHashMap<>();
    FileNotes.Informing informing = texts.notes().informing();
    fields.put("childs-best", texts.childsBest());
    fields.put("planned", texts.notes().plannedMeasures());
    fields.put(INFORMING, informing == null ? "" : informing.name());
    fields.put("informing-reason", texts.notes().informingReason());
    fields.put("consent", texts.consent());
    fields.put("anonymised", texts.anonymised());
    fields.put("use-limitation", texts.useLimitation());
    fields.put("delivery", texts.delivery());
    return fields;
  }

  /** The texts of the decision out of their fields. */
  static DecisionTexts texts(Map<String, String> fields) {
    String informing = of(fields, INFORMING);
    return new DecisionTexts(
        of(fields, "consent"),
        of(fields, "anonymised"),
        of(fields, "childs-best"),
        of(fields, "use-limitation"),
        of(fields, "delivery"),
        new FileNotes(
            of(fields, "planned"),
            informing.isEmpty() ? null : FileNotes.Informing.valueOf(informing),
            of(fields, "informing-reason")));
  }

  /** The fields of free text in a step. */
  static List<String> fields(Step step) {
    return switch (step) {
      case Step.Ask _, Step.MayWithhold _ -> List.of(REASON, NOTE);
      case Step.Texts _ ->
          List.of(
              "childs-best",
              "planned",
              "informing-reason",
              "consent",
              "anonymised",
              "use-limitation",
              "delivery");
      case Step.Heading _, Step.Settled _, Step.Asked _ -> List.of();
    };
  }

  private static @Nullable AnswerView answer(AssessmentViewModel.Shown shown, Step.Ask ask) {
    for (ItemAssessment item : shown.assessment().items()) {
      if (item.item().id().equals(ask.item().item().id())) {
        for (List<QuestionView> questions : List.of(item.answered(), item.open())) {
          for (QuestionView question : questions) {
            if (question.key().equals(ask.question().key())) {
              return question.answer();
            }
          }
        }
      }
    }
    return null;
  }

  private static @Nullable Withholding withheld(
      AssessmentViewModel.Shown shown, Step.MayWithhold may) {
    return shown.assessment().items().stream()
        .filter(each -> Objects.equals(each.item().id(), may.item().item().id()))
        .findFirst()
        .map(ItemAssessment::withheld)
        .orElse(null);
  }

  private static String label(String field, Texts texts) {
    return switch (field) {
      case ANSWER -> texts.get("conflict.answer");
      case NOTE -> texts.get("assessment.note");
      case "childs-best" -> texts.get("texts.childs-best");
      case "planned" -> texts.get("texts.planned");
      case INFORMING -> texts.get("conflict.informing");
      case "informing-reason" -> texts.get("texts.informing.reason");
      case "consent" -> texts.get("texts.consent");
      case "anonymised" -> texts.get("texts.anonymised");
      case "use-limitation" -> texts.get("texts.use-limitation");
      case "delivery" -> texts.get("texts.delivery");
      default -> texts.get("assessment.reason");
    };
  }

  /** The same clash with what is stored now. */
  StepClash on(AssessmentViewModel.Shown now, Texts texts, Words words) {
    return of(clash.title(), step, mine, before, now, texts, words);
  }

  private static Map<String, String> settled(Merge.Result<Map<String, String>> result, Mine mine) {
    Map<String, String> settled = new LinkedHashMap<>();
    mine.fields()
        .keySet()
        .forEach(field -> settled.put(field, result.text(field, each -> of(each, field))));
    return settled;
  }
}
