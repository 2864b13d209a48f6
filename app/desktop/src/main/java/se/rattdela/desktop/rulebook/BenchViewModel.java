package se.rattdela.desktop.rulebook;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import se.rattdela.desktop.session.Desk;
import se.rattdela.rules.InvalidQuestionException;
import se.rattdela.rules.OpenKey;
import se.rattdela.rules.Question;
import se.rattdela.rules.RuleEngine;
import se.rattdela.rules.cases.WorkedCase;
import se.rattdela.rules.pack.Provision;
import se.rattdela.rules.pack.Version;
import se.rattdela.rules.pack.Vocabulary;

/** The test bench: a question, and what the engine says of it. Touches no case. */
public final class BenchViewModel {
  private final Desk desk;
  private final RuleEngine engine;
  private final ReadOnlyObjectWrapper<@Nullable Question> question = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable BenchAnswer> answer = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable String> problem = new ReadOnlyObjectWrapper<>();
  private List<WorkedCase> cases = List.of();
  private @Nullable Provision provision;
  private @Nullable Version version;

  /** A bench without a question. */
  BenchViewModel(Desk desk, RuleEngine engine) {
    this.desk = desk;
    this.engine = engine;
  }

  /** What questions begin with from now on. */
  void beginWith(List<WorkedCase> worked) {
    cases = List.copyOf(worked);
  }

  /** What is asked; null before a provision is chosen. */
  ReadOnlyObjectProperty<@Nullable Question> questionProperty() {
    return question.getReadOnlyProperty();
  }

  /** What the engine says; null before the first answer and while the question is wrong. */
  ReadOnlyObjectProperty<@Nullable BenchAnswer> answerProperty() {
    return answer.getReadOnlyProperty();
  }

  /** Why the question cannot be answered; null where it can. */
  ReadOnlyObjectProperty<@Nullable String> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** The provision that is tried; null before one is chosen. */
  @Nullable Provision provision() {
    return provision;
  }

  /** Begins anew with a wording. */
  void begin(Provision of, Version wording) {
    boolean same = wording.equals(version);
    provision = of;
    version = wording;
    if (!same || question.get() == null) {
      reset();
    }
  }

  /** Takes back what was changed. */
  void reset() {
    Version wording = version;
    if (wording != null) {
      put(Questions.begin(wording, cases, vocabulary()));
    }
  }

  /** Puts another question, such as that of a worked case. */
  void put(Question next) {
    question.set(Questions.named(next));
    evaluate();
  }

  /** Changes the question. */
  void change(UnaryOperator<Question> by) {
    Question now = question.get();
    if (now != null) {
      Question next = by.apply(now);
      if (!next.equals(now)) {
        question.set(next);
        evaluate();
      }
    }
  }

  /**
   * What to ask about: the wording of the day and the chosen one, what is answered, what decides.
   */
  AskedKeys asked() {
    Provision of = provision;
    Question now = question.get();
    if (of == null || now == null) {
      return new AskedKeys(List.of(), List.of(), false);
    }
    List<Version> versions =
        Stream.concat(
                of.versions().stream().filter(each -> each.inForceOn(now.date())),
                Stream.ofNullable(version))
            .distinct()
            .toList();
    Set<String> others = new HashSet<>(now.facts().keySet());
    others.addAll(now.judgements().keySet());
    BenchAnswer said = answer.get();
    if (said != null) {
      said.explanation().answer().open().stream().map(OpenKey::key).forEach(others::add);
    }
    return AskedKeys.of(vocabulary(), versions, others);
  }

  /** Codes and keys. */
  Vocabulary vocabulary() {
    return engine.pack().vocabulary();
  }

  private void evaluate() {
    Question asked = Objects.requireNonNull(question.get());
    Provision of = Objects.requireNonNull(provision);
    desk.tasks()
        .prepare(
            desk.texts().get("rulebook.bench.evaluating"),
            progress -> BenchAnswer.of(engine, asked, of))
        .onSuccess(said -> {
          // A later change may have overtaken this one.
          if (asked.equals(question.get())) {
            problem.set(null);
            answer.set(said);
          }
        })
        .onFailure(cause -> {
          if (cause instanceof InvalidQuestionException wrong) {
            answer.set(null);
            problem.set(wrong.said().in(desk.texts().locale()));
          } else {
            desk.failures().accept(cause);
          }
        })
        .start();
  }
}
