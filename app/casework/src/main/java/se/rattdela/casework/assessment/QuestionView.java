package se.rattdela.casework.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.ItemId;
import se.rattdela.rules.pack.Vocabulary;

/**
 * A question about one item.
 *
 * @param key of the vocabulary: a fact, a judgement or a field such as {@code item.harm}
 * @param text the question in Swedish, from the rule pack
 * @param negative "yes" speaks against giving
 * @param legal a question of law that only the rule steward answers, once for the office
 * @param provisions citations of the provisions that ask it, in the version of today
 * @param guidance known traps that touch it, in Swedish; may be empty
 * @param support what counts, what does not, and what is often got wrong
 * @param reasoning whether reasons are required and what they must contain; null where none are
 * @param readings both readings of a contested point of law; null where it is none
 * @param options the possible answers
 * @param answer what has been answered, or null while open
 */
public record QuestionView(
    ItemId item,
    String key,
    AnswerKind kind,
    String text,
    boolean negative,
    boolean legal,
    List<String> provisions,
    List<String> guidance,
    Vocabulary.Guidance support,
    Vocabulary.@Nullable Reasoning reasoning,
    Vocabulary.@Nullable Readings readings,
    List<AnswerOption> options,
    @Nullable AnswerView answer) {
  public QuestionView {
    provisions = List.copyOf(provisions);
    guidance = List.copyOf(guidance);
    options = List.copyOf(options);
  }

  /** Whether an answer without reasons is refused. */
  public boolean reasonRequired() {
    return reasoning != null && reasoning.required();
  }
}
