package se.rattdela.rules.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.rattdela.rules.Initiative;
import se.rattdela.rules.pack.Condition.CodeField;
import se.rattdela.rules.pack.Condition.ValueTest;

/** Reads conditions: mappings with exactly one key, which names the kind of condition. */
final class ConditionBinder {

  private static final List<String> KINDS =
      List.of(
          "all",
          "any",
          "atLeast",
          "not",
          "nothingSecret",
          "recipient",
          "holder",
          "purpose",
          "category",
          "initiative",
          "age",
          "crime.stage",
          "crime.form",
          "crime.kind",
          "crime.minimumMonths",
          "crime.prison",
          "crime.victimAge",
          "fact",
          "factNot",
          "judgement",
          "judgementNot");

  private static final int MOST_PARTS = 10;

  private static final List<String> INITIATIVES =
      Arrays.stream(Initiative.values()).map(Initiative::name).toList();

  private final Vocabulary vocabulary;
  private final Map<String, Set<String>> members;
  private final Fields.Problems problems;

  ConditionBinder(Vocabulary vocabulary, Fields.Problems problems) {
    this.vocabulary = vocabulary;
    this.members = members(vocabulary);
    this.problems = problems;
  }

  /** The codes and keys that conditions may name. */
  Vocabulary vocabulary() {
    return vocabulary;
  }

  Condition bind(SourceNode node) {
    Fields fields = new Fields(node, problems);
    if (fields.keys().size() != 1) {
      problems.add(node.place(), "pack.one-key");
      return new Condition.All(List.of());
    }
    String kind = fields.keys().iterator().next();
    if (!KINDS.contains(kind)) {
      problems.add(node.place(), "pack.unknown-key", kind, String.join(", ", KINDS));
      return new Condition.All(List.of());
    }
    return switch (kind) {
      case "all" -> new Condition.All(parts(fields, kind));
      case "any" -> new Condition.Any(parts(fields, kind));
      case "not" -> new Condition.Not(bind(fields.required(kind)));
      case "nothingSecret" ->
          fields.bool(kind, true)
              ? new Condition.NothingSecret()
              : new Condition.Not(new Condition.NothingSecret());
      case "atLeast" -> atLeast(fields.required(kind));
      case "recipient" -> new Condition.Code(CodeField.RECIPIENT, recipients(fields));
      case "holder" -> code(fields, kind, CodeField.HOLDER, vocabulary.holders().keySet());
      case "purpose" -> code(fields, kind, CodeField.PURPOSE, vocabulary.purposes().keySet());
      case "category" -> code(fields, kind, CodeField.CATEGORY, vocabulary.categories().keySet());
      case "initiative" ->
          new Condition.Field(
              "initiative", new ValueTest.OneOf(Set.of(fields.oneOf(kind, INITIATIVES))));
      case "age" -> new Condition.Field("subject.age", number(fields.required(kind)));
      case "crime.minimumMonths", "crime.victimAge" ->
          new Condition.Field(kind, number(fields.required(kind)));
      case "crime.prison" -> new Condition.Field(kind, new ValueTest.Is(fields.bool(kind, true)));
      case "fact" -> new Condition.Fact(fact(fields, kind), true);
      case "factNot" -> new Condition.Fact(fact(fields, kind), false);
      case "judgement" -> new Condition.Judgement(judgement(fields, kind), true);
      case "judgementNot" -> new Condition.Judgement(judgement(fields, kind), false);
      default ->
          new Condition.Field(
              kind,
              new ValueTest.OneOf(
                  fields.codes(
                      kind, vocabulary.crimeCodes().getOrDefault(kind, Map.of()).keySet(), kind)));
    };
  }

  private List<Condition> parts(Fields fields, String kind) {
    List<Condition> parts = new ArrayList<>();
    fields.items(kind).forEach(i -> parts.add(bind(i)));
    if (parts.isEmpty()) {
      problems.add(fields.place(), "pack.empty-list");
    }
    return parts;
  }

  private Condition atLeast(SourceNode node) {
    Fields fields = new Fields(node, problems);
    int count = fields.number("count");
    List<Condition> parts = parts(fields, "of");
    // Every choice of "count" parts is weighed, so their number must stay small.
    if (fields.has("count") && (count < 1 || count > parts.size() || parts.size() > MOST_PARTS)) {
      problems.add(fields.placeOf("count"), "pack.at-least", MOST_PARTS);
    }
    fields.finish();
    return new Condition.AtLeast(count, parts);
  }

  private ValueTest number(SourceNode node) {
    Fields fields = new Fields(node, problems);
    ValueTest test =
        fields.has("below")
            ? new ValueTest.Below(fields.number("below"))
            : new ValueTest.From(fields.number("from"));
    fields.finish();
    return test;
  }

  private static Condition code(
      Fields fields, String kind, CodeField field, Collection<String> allowed) {
    return new Condition.Code(field, fields.codes(kind, allowed, kind));
  }

  private Set<String> recipients(Fields fields) {
    Set<String> codes = new LinkedHashSet<>();
    for (String code : fields.codes("recipient", members.keySet(), "recipients")) {
      codes.addAll(members.getOrDefault(code, Set.of(code)));
    }
    return codes;
  }

  /** Every recipient by itself, and by {@code @group} those who belong to it. */
  private static Map<String, Set<String>> members(Vocabulary vocabulary) {
    Map<String, Set<String>> members = new HashMap<>();
    for (Vocabulary.Recipient recipient : vocabulary.recipients().values()) {
      members.put(recipient.code(), Set.of(recipient.code()));
      for (String group : recipient.groups()) {
        members.computeIfAbsent("@" + group, g -> new LinkedHashSet<>()).add(recipient.code());
      }
    }
    return members;
  }

  private String fact(Fields fields, String kind) {
    String key = fields.text(kind);
    if (!vocabulary.facts().containsKey(key)) {
      boolean judgement = vocabulary.judgements().containsKey(key);
      String message = judgement ? "pack.judgement-as-fact" : "pack.unknown-code";
      problems.add(fields.placeOf(kind), message, key, "facts");
    }
    return key;
  }

  private String judgement(Fields fields, String kind) {
    String key = fields.text(kind);
    if (!vocabulary.judgements().containsKey(key)) {
      boolean fact = vocabulary.facts().containsKey(key);
      String message = fact ? "pack.fact-as-judgement" : "pack.unknown-code";
      problems.add(fields.placeOf(kind), message, key, "judgements");
    }
    return key;
  }

  /** The reason kind that a simple condition gives when it fails; null for a composite one. */
  @Nullable String reasonKind(Condition condition) {
    return switch (condition) {
      case Condition.Code(CodeField field, Set<String> codes) ->
          switch (field) {
            case HOLDER -> "HOLDER";
            case RECIPIENT -> "RECIPIENT";
            case PURPOSE -> "PURPOSE";
            case CATEGORY -> "ITEM_CATEGORY";
          };
      case Condition.Field(String key, ValueTest test) ->
          key.equals("initiative") ? "INITIATIVE" : key.equals("subject.age") ? "AGE" : "CRIME";
      case Condition.Fact fact -> "FACT";
      case Condition.Judgement(String key, boolean is) -> {
        Vocabulary.Judgement declared = vocabulary.judgements().get(key);
        yield declared != null && declared.legal() ? "LEGAL_QUESTION" : "JUDGEMENT";
      }
      case Condition.Not(Condition part) -> reasonKind(part);
      case Condition.NothingSecret nothing -> null;
      case Condition.All all -> null;
      case Condition.Any any -> null;
      case Condition.AtLeast atLeast -> null;
    };
  }
}
