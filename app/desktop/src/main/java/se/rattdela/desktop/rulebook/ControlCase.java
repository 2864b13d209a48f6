package se.rattdela.desktop.rulebook;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.rulebook.SavedScenario;
import se.rattdela.rules.Outcome;
import se.rattdela.rules.Question;
import se.rattdela.rules.RuleEngine;
import se.rattdela.rules.RuleMessage;
import se.rattdela.rules.Status;
import se.rattdela.rules.cases.Expectation;
import se.rattdela.rules.cases.WorkedCase;
import se.rattdela.rules.pack.Place;
import se.rattdela.rules.pack.Provision;

/**
 * A question whose answer is known beforehand.
 *
 * @param saved where it is one of the office's own; null where it came with the pack
 */
record ControlCase(WorkedCase worked, @Nullable SavedScenario saved) {
  /** One of the office's own. */
  static ControlCase of(SavedScenario saved) {
    return new ControlCase(
        worked(saved.name(), saved.name(), saved.question(), saved.expected()), saved);
  }

  /** A question with the outcome that is expected of it. */
  static WorkedCase worked(String id, String name, Question question, Outcome expected) {
    return new WorkedCase(
        id, new Place(id, 1, 1), null, null, name, question, Expectation.of(expected));
  }

  /** The cases that are about a provision: written for it, or naming one of its wordings. */
  static List<ControlCase> of(Provision provision, Collection<WorkedCase> cases) {
    return cases.stream()
        .filter(each -> isAbout(each, provision))
        .map(each -> new ControlCase(each, null))
        .toList();
  }

  private static boolean isAbout(WorkedCase worked, Provision provision) {
    return provision.id().equals(worked.provision())
        || Stream.concat(
                worked.expect().applies().stream(), worked.expect().doesNotApply().stream())
            .anyMatch(version -> version.startsWith(provision.id() + "@"));
  }

  /** Every difference from what is expected; none where the engine agrees. */
  List<RuleMessage> differences(RuleEngine engine) {
    return worked.check(engine);
  }

  Question question() {
    return worked.question();
  }

  @Nullable Outcome outcome() {
    return worked.expect().outcome();
  }

  @Nullable Status status() {
    return worked.expect().status();
  }
}
