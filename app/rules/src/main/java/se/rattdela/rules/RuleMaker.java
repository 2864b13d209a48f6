package se.rattdela.rules;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rattdela.rules.pack.Condition;
import se.rattdela.rules.pack.Exclusion;
import se.rattdela.rules.pack.Requirement;
import se.rattdela.rules.pack.Version;
import se.rattdela.rules.pack.Vocabulary;
import se.rattdela.rules.pack.Vocabulary.Secrecy;

/** Makes rules of versions, with the words of their reasons. */
final class RuleMaker {

  private final Vocabulary vocabulary;
  private final Formulas formulas;
  private final ReasonWords words;

  RuleMaker(Vocabulary vocabulary, Formulas formulas) {
    this.vocabulary = vocabulary;
    this.formulas = formulas;
    this.words = new ReasonWords(vocabulary);
  }

  Rule rule(int number, Version version) {
    List<Boolean> covers = new ArrayList<>();
    List<Reason> notCovered = new ArrayList<>();
    for (Secrecy secrecy : vocabulary.secrecies().values()) {
      covers.add(version.covers(secrecy.code()));
      notCovered.add(words.of("SECRECY_NOT_COVERED", secrecy.code(), version));
    }
    return new Rule(
        number,
        version,
        version.requirements().stream().map(this::part).toList(),
        version.exclusions().stream().map(this::barrier).toList(),
        List.copyOf(covers),
        List.copyOf(notCovered),
        notInForce(version, words.of("NOT_IN_FORCE", null, version)),
        notInForce(
            version, words.of("NOT_IN_FORCE", null, List.of(), null, words.label("NOT_IN_FORCE"))));
  }

  private static ProvisionResult notInForce(Version version, Reason reason) {
    return new ProvisionResult(version.id(), Status.NOT_IN_FORCE, List.of(reason), List.of());
  }

  private Rule.Part part(Requirement requirement) {
    Formula formula = formulas.of(requirement.condition());
    List<Key> keys = formula.keys();
    Reason failed =
        words.of(
            requirement.reason(),
            null,
            names(keys),
            requirement.trap(),
            words.failed(requirement.text()));
    return new Rule.Part(requirement, formula, keys, failed, words.open(requirement.text()));
  }

  private Rule.Barrier barrier(Exclusion exclusion) {
    Condition condition = exclusion.condition();
    Formula formula = condition == null ? null : formulas.of(condition);
    List<Key> keys = formula == null ? List.of() : formula.keys();
    String failed = words.failed(exclusion.text());
    List<@Nullable Reason> hits = new ArrayList<>();
    for (String code : vocabulary.secrecies().keySet()) {
      hits.add(
          exclusion.secrecies().contains(code)
              ? words.of(exclusion.reason(), code, names(keys), exclusion.trap(), failed)
              : null);
    }
    return new Rule.Barrier(exclusion, formula, keys, hits, words.open(exclusion.text()));
  }

  private static List<String> names(List<Key> keys) {
    return keys.stream().map(Key::name).toList();
  }
}
