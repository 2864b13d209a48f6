package se.rattdela.packtools;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.logicng.formulas.Formula;
import org.logicng.formulas.Variable;
import se.rattdela.rules.pack.Condition;
import se.rattdela.rules.pack.Exclusion;
import se.rattdela.rules.pack.Version;
import se.rattdela.rules.pack.Vocabulary;

/** What all questions of a class have in common, by the labels of the vocabulary. */
final class ClassDescription {

  /** The most values that are listed by name. */
  private static final int MOST = 6;

  private final Space space;
  private final Vocabulary words;
  private final Formula member;
  private final ToolTexts texts = new ToolTexts();

  ClassDescription(Space space, Vocabulary words, Formula member) {
    this.space = space;
    this.words = words;
    this.member = member;
  }

  /** The lines; facts and judgements are those that the versions ask about. */
  List<String> lines(List<Version> versions) {
    List<String> lines = new ArrayList<>();
    Set<String> keys = new TreeSet<>();
    versions.forEach(v -> keys(v, keys));
    space
        .domains()
        .groups()
        .forEach((group, values) -> {
          boolean fixed =
              !group.contains(".") || keys.contains(group) || group.equals(Domains.HARM);
          if (fixed) {
            group(group, values, lines);
          }
        });
    space
        .domains()
        .flags()
        .forEach((name, variable) -> {
          if (name.startsWith(Domains.SECRECY)) {
            secrecy(name.substring(Domains.SECRECY.length()), variable, lines);
          } else if (keys.contains(name)) {
            answer(name, variable, lines);
          }
        });
    return lines;
  }

  private static void keys(Version version, Set<String> keys) {
    version.requirements().forEach(r -> Cuts.each(r.condition(), c -> key(c, keys)));
    for (Exclusion exclusion : version.exclusions()) {
      Condition condition = exclusion.condition();
      if (condition != null) {
        Cuts.each(condition, c -> key(c, keys));
      }
    }
  }

  private static void key(Condition leaf, Set<String> keys) {
    switch (leaf) {
      case Condition.Field(String key, var test) -> keys.add(key);
      case Condition.Fact(String key, boolean is) -> keys.add(key);
      case Condition.Judgement(String key, boolean is) -> keys.add(key);
      default -> {
        // Codes are always described.
      }
    }
  }

  private void group(String group, Map<Object, Variable> values, List<String> lines) {
    List<Object> can = new ArrayList<>();
    values.forEach((value, variable) -> {
      if (space.possible(member, variable)) {
        can.add(value);
      }
    });
    if (can.size() == values.size()) {
      return;
    }
    if (group.equals(Domains.DATE)) {
      lines.add(texts.text("diff.days", days(List.copyOf(values.keySet()), can)));
      return;
    }
    List<Object> cannot = new ArrayList<>(values.keySet());
    cannot.removeAll(can);
    String name = nameOf(group);
    lines.add(
        cannot.size() < can.size() && can.size() > MOST
            ? texts.text("diff.all-but", name, labels(group, cannot))
            : texts.text("diff.only", name, labels(group, can)));
  }

  private String nameOf(String group) {
    Vocabulary.Field field = words.fields().get(group);
    return switch (group) {
      case "holder" -> texts.text("diff.holder");
      case "recipient" -> texts.text("diff.recipient");
      case "purpose" -> texts.text("diff.purpose");
      case "category" -> texts.text("diff.category");
      default -> field == null ? group : field.question();
    };
  }

  private String labels(String group, List<Object> values) {
    List<String> labels = new ArrayList<>();
    for (Object value : values.subList(0, Math.min(MOST, values.size()))) {
      labels.add(label(group, value));
    }
    String listed = String.join("; ", labels);
    return values.size() > MOST
        ? texts.text("diff.and-more", listed, values.size() - MOST)
        : listed;
  }

  private String label(String group, Object value) {
    String code = String.valueOf(value);
    Vocabulary.Recipient recipient = words.recipients().get(code);
    return switch (group) {
      case "holder" -> words.holders().getOrDefault(code, code);
      case "recipient" -> recipient == null ? code : recipient.label();
      case "purpose" -> words.purposes().getOrDefault(code, code);
      case "category" -> words.categories().getOrDefault(code, code);
      case "initiative" -> texts.text(code.equals("OWN") ? "diff.own" : "diff.request");
      case Domains.HARM ->
          texts.text(code.equals("EXCLUDED") ? "diff.harm-excluded" : "diff.harm-not-excluded");
      case "crime.prison" -> texts.text(code.equals("true") ? "diff.yes" : "diff.no");
      default -> words.crimeCodes().getOrDefault(group, Map.of()).getOrDefault(code, code);
    };
  }

  /** The stretches of days, each from its first to its last day. */
  private String days(List<Object> starts, List<Object> can) {
    Set<Object> hit = new HashSet<>(can);
    List<String> stretches = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      if (!hit.contains(starts.get(i))) {
        continue;
      }
      int from = i;
      while (i + 1 < starts.size() && hit.contains(starts.get(i + 1))) {
        i++;
      }
      String last =
          i + 1 < starts.size() ? ((LocalDate) starts.get(i + 1)).minusDays(1).toString() : "";
      stretches.add((from == 0 ? "" : starts.get(from)) + "–" + last);
    }
    return String.join(", ", stretches);
  }

  private void secrecy(String code, Variable variable, List<String> lines) {
    if (!space.possible(member, variable.negate())) {
      Vocabulary.Secrecy secrecy = words.secrecies().get(code);
      lines.add(
          texts.text(
              "diff.secrecy",
              secrecy == null ? code : secrecy.citation() + ", " + secrecy.label()));
    }
  }

  private void answer(String key, Variable variable, List<String> lines) {
    boolean canBeYes = space.possible(member, variable);
    boolean canBeNo = space.possible(member, variable.negate());
    if (canBeYes != canBeNo) {
      String question = words.questionTexts().getOrDefault(key, key);
      lines.add(texts.text("diff.answer", question, texts.text(canBeYes ? "diff.yes" : "diff.no")));
    }
  }
}
