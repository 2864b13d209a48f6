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
import se.rattdela.rules.Message;
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

  ClassDescription(Space space, Vocabulary words, Formula member) {
    this.space = space;
    this.words = words;
    this.member = member;
  }

  /** The lines; facts and judgements are those that the versions ask about. */
  List<Message> lines(List<Version> versions) {
    List<Message> lines = new ArrayList<>();
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

  private void group(String group, Map<Object, Variable> values, List<Message> lines) {
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
      lines.add(ToolMessage.of("diff.days", days(List.copyOf(values.keySet()), can)));
      return;
    }
    List<Object> cannot = new ArrayList<>(values.keySet());
    cannot.removeAll(can);
    Object name = nameOf(group);
    lines.add(
        cannot.size() < can.size() && can.size() > MOST
            ? ToolMessage.of("diff.all-but", name, labels(group, cannot))
            : ToolMessage.of("diff.only", name, labels(group, can)));
  }

  private Object nameOf(String group) {
    Vocabulary.Field field = words.fields().get(group);
    return switch (group) {
      case "holder" -> ToolMessage.of("diff.holder");
      case "recipient" -> ToolMessage.of("diff.recipient");
      case "purpose" -> ToolMessage.of("diff.purpose");
      case "category" -> ToolMessage.of("diff.category");
      default -> field == null ? group : field.question();
    };
  }

  private Message labels(String group, List<Object> values) {
    List<Object> labels = new ArrayList<>();
    for (Object value : values.subList(0, Math.min(MOST, values.size()))) {
      labels.add(label(group, value));
    }
    Message listed = new ToolMessage.Listed(labels);
    return values.size() > MOST
        ? ToolMessage.of("diff.and-more", listed, values.size() - MOST)
        : listed;
  }

  private Object label(String group, Object value) {
    String code = String.valueOf(value);
    Vocabulary.Recipient recipient = words.recipients().get(code);
    return switch (group) {
      case "holder" -> words.holders().getOrDefault(code, code);
      case "recipient" -> recipient == null ? code : recipient.label();
      case "purpose" -> words.purposes().getOrDefault(code, code);
      case "category" -> words.categories().getOrDefault(code, code);
      case "initiative" -> ToolMessage.of(code.equals("OWN") ? "diff.own" : "diff.request");
      case Domains.HARM ->
          ToolMessage.of(code.equals("EXCLUDED") ? "diff.harm-excluded" : "diff.harm-not-excluded");
      case "crime.prison" -> ToolMessage.of(code.equals("true") ? "diff.yes" : "diff.no");
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

  private void secrecy(String code, Variable variable, List<Message> lines) {
    if (!space.possible(member, variable.negate())) {
      Vocabulary.Secrecy secrecy = words.secrecies().get(code);
      lines.add(
          ToolMessage.of(
              "diff.secrecy",
              secrecy == null ? code : secrecy.citation() + ", " + secrecy.label()));
    }
  }

  private void answer(String key, Variable variable, List<Message> lines) {
    boolean canBeYes = space.possible(member, variable);
    boolean canBeNo = space.possible(member, variable.negate());
    if (canBeYes != canBeNo) {
      String question = words.questionTexts().getOrDefault(key, key);
      lines.add(
          ToolMessage.of(
              "diff.answer", question, ToolMessage.of(canBeYes ? "diff.yes" : "diff.no")));
    }
  }
}
