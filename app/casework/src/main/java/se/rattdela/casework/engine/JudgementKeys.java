package se.rattdela.casework.engine;

import java.util.Set;
import java.util.TreeSet;
import se.rattdela.rules.pack.Condition;
import se.rattdela.rules.pack.Version;

/** Which judgements a provision asks a human for. */
public final class JudgementKeys {
  private JudgementKeys() {}

  /** Keys of the judgements that a version's requirements and exclusions rest on. */
  public static Set<String> of(Version version) {
    Set<String> keys = new TreeSet<>();
    version.requirements().forEach(each -> collect(each.condition(), keys));
    version
        .exclusions()
        .forEach(each -> {
          Condition condition = each.condition();
          if (condition != null) {
            collect(condition, keys);
          }
        });
    return keys;
  }

  private static void collect(Condition condition, Set<String> keys) {
    switch (condition) {
      case Condition.All(var parts) -> parts.forEach(part -> collect(part, keys));
      case Condition.Any(var parts) -> parts.forEach(part -> collect(part, keys));
      case Condition.AtLeast(_, var parts) -> parts.forEach(part -> collect(part, keys));
      case Condition.Not(var part) -> collect(part, keys);
      case Condition.Judgement(String key, _) -> keys.add(key);
      case Condition.NothingSecret _, Condition.Code _, Condition.Field _, Condition.Fact _ -> {}
    }
  }
}
