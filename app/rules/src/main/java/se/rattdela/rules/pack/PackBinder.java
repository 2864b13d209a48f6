package se.rattdela.rules.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a pack from its sources and checks it whole: types, keys, codes, intervals, traps, and that
 * every claim to be the only way is ordered against what it collides with. One problem or more and
 * there is no pack.
 */
public final class PackBinder {

  private static final Pattern PACK_ID = Pattern.compile("[0-9A-Za-z][0-9A-Za-z.-]{0,39}");
  private static final List<String> CERTAINTIES = List.of("high", "medium", "low");
  private static final List<String> EFFECTS =
      Arrays.stream(Effect.values()).map(Effect::name).toList();

  private final Fields.Problems problems = new Fields.Problems();

  /**
   * The pack.
   *
   * @param manifest id, sequence number, last day of the law snapshot, day of review, whether
   *     complete
   * @param vocabulary codes and keys
   * @param rules one source a provision
   * @param sha256 digest of the compiled pack
   * @throws PackException with every problem found
   */
  public RulePack bind(
      SourceNode manifest, SourceNode vocabulary, List<SourceNode> rules, String sha256) {
    Fields head = new Fields(manifest, problems);
    String id = head.text("id");
    if (head.has("id") && !PACK_ID.matcher(id).matches()) {
      problems.add(head.placeOf("id"), "pack.not-id");
    }
    int sequence = head.number("sequence");
    if (head.has("sequence") && sequence < 1) {
      problems.add(head.placeOf("sequence"), "pack.sequence");
    }
    LocalDate lawUntil = head.date("lawUntil");
    LocalDate reviewBy = head.date("reviewBy");
    if (head.has("reviewBy") && !reviewBy.isAfter(lawUntil)) {
      problems.add(head.placeOf("reviewBy"), "pack.review-too-early", lawUntil);
    }
    boolean complete = head.bool("complete", false);
    head.finish();
    Vocabulary words = new VocabularyBinder(problems).bind(vocabulary);
    stopIfWrong();
    List<Provision> provisions = new ArrayList<>();
    Map<String, Place> places = new HashMap<>();
    ConditionBinder conditions = new ConditionBinder(words, problems);
    for (SourceNode rule : rules) {
      Provision provision = provision(rule, conditions);
      Place before = places.putIfAbsent(provision.id(), rule.place());
      if (before != null) {
        problems.add(rule.place(), "pack.duplicate-id", provision.id(), before.file());
      }
      provisions.add(provision);
    }
    stopIfWrong();
    new OrderCheck(provisions, places, words, problems).run();
    Place constraints = new Fields(vocabulary, problems).placeOf("constraints");
    new CycleCheck(problems).run(provisions, places, words.constraints(), constraints);
    stopIfWrong();
    return new RulePack(id, sha256, sequence, lawUntil, reviewBy, complete, words, provisions);
  }

  private void stopIfWrong() {
    if (!problems.found().isEmpty()) {
      throw new PackException(problems.found());
    }
  }

  private Provision provision(SourceNode node, ConditionBinder conditions) {
    Fields fields = new Fields(node, problems);
    String id = fields.text("id");
    String citation = fields.text("citation");
    String statute = fields.text("statute");
    String sfs = fields.text("sfs");
    String title = fields.text("title");
    String summary = fields.text("summary");
    List<Version> versions = new ArrayList<>();
    List<SourceNode> items = fields.items("versions");
    if (items.isEmpty()) {
      problems.add(fields.placeOf("versions"), "pack.empty-list");
    }
    for (SourceNode item : items) {
      Version version = version(item, id, conditions);
      if (!versions.isEmpty()) {
        LocalDate last = versions.getLast().to();
        if (last == null || !last.isBefore(version.from())) {
          problems.add(item.place(), "pack.overlap", last == null ? "–" : last);
        }
      }
      versions.add(version);
    }
    fields.finish();
    return new Provision(id, citation, statute, sfs, title, summary, versions);
  }

  private Version version(SourceNode node, String provision, ConditionBinder conditions) {
    Vocabulary words = conditions.vocabulary();
    Fields fields = new Fields(node, problems);
    LocalDate from = fields.date("from");
    LocalDate to = fields.optionalDate("to");
    if (to != null && to.isBefore(from)) {
      problems.add(fields.placeOf("to"), "pack.to-before-from");
    }
    String effect = fields.oneOf("effect", EFFECTS);
    String amendedBy = fields.optionalText("amendedBy");
    String certainty = fields.oneOf("certainty", CERTAINTIES);
    Set<String> covers =
        fields.has("overrides")
            ? fields.codes("overrides", words.secrecies().keySet(), "secrecies")
            : null;
    List<Requirement> requirements = new ArrayList<>();
    for (SourceNode item : fields.items("requirements")) {
      requirements.add(requirement(item, provision, conditions));
    }
    List<Exclusion> exclusions = new ArrayList<>();
    for (SourceNode item : fields.items("exclusions")) {
      exclusions.add(exclusion(item, provision, conditions));
    }
    Map<String, String> traps = new HashMap<>();
    SourceNode named = fields.optional("traps");
    if (named != null) {
      Fields byKind = new Fields(named, problems);
      for (String kind : byKind.keys()) {
        if (!words.reasonKinds().containsKey(kind)) {
          problems.add(byKind.placeOf(kind), "pack.unknown-code", kind, "reasonKinds");
        }
        traps.put(kind, trap(byKind.text(kind), byKind.placeOf(kind), provision, words));
      }
    }
    Version version =
        new Version(
            provision + "@" + from,
            from,
            to,
            amendedBy,
            certainty,
            EFFECTS.contains(effect) ? Effect.valueOf(effect) : Effect.PERMITS,
            covers,
            requirements,
            exclusions,
            exclusive(fields),
            traps,
            fields.optionalText("note"));
    fields.finish();
    return version;
  }

  private @Nullable Exclusive exclusive(Fields version) {
    SourceNode node = version.optional("exclusive");
    if (node == null) {
      return null;
    }
    Fields fields = new Fields(node, problems);
    Set<String> yields = new LinkedHashSet<>();
    for (SourceNode item : fields.items("yieldsTo")) {
      if (item instanceof SourceNode.Scalar(Place place, Object value)
          && value instanceof String id) {
        yields.add(id);
      } else {
        problems.add(item.place(), "pack.text-expected");
      }
    }
    boolean duties = fields.bool("yieldsToDuties", false);
    fields.finish();
    return new Exclusive(duties, yields);
  }

  private String trap(String code, Place place, String provision, Vocabulary words) {
    Vocabulary.Trap trap = words.traps().get(code);
    if (trap == null) {
      problems.add(place, "pack.unknown-code", code, "traps");
    } else if (!provision.startsWith(trap.provision())) {
      problems.add(place, "pack.trap-provision", code, trap.provision(), provision);
    }
    return code;
  }

  private Requirement requirement(SourceNode node, String provision, ConditionBinder conditions) {
    Vocabulary words = conditions.vocabulary();
    Fields fields = new Fields(node, problems);
    String text = fields.text("text");
    Condition condition = conditions.bind(fields.required("when"));
    String reason = fields.optionalText("reason");
    if (reason == null) {
      reason = conditions.reasonKind(condition);
      if (reason == null) {
        problems.add(node.place(), "pack.reason-needed");
        reason = "";
      }
    } else if (!words.reasonKinds().containsKey(reason)) {
      problems.add(fields.placeOf("reason"), "pack.unknown-code", reason, "reasonKinds");
    }
    String trap = fields.optionalText("trap");
    if (trap != null) {
      trap(trap, fields.placeOf("trap"), provision, words);
    }
    fields.finish();
    return new Requirement(text, condition, reason, trap);
  }

  private Exclusion exclusion(SourceNode node, String provision, ConditionBinder conditions) {
    Vocabulary words = conditions.vocabulary();
    Fields fields = new Fields(node, problems);
    String scope = fields.oneOf("scope", List.of("SECRECY", "ITEM"));
    Set<String> secrecies = fields.codes("secrecies", words.secrecies().keySet(), "secrecies");
    LocalDate from = fields.optionalDate("from");
    LocalDate to = fields.optionalDate("to");
    if (from != null && to != null && to.isBefore(from)) {
      problems.add(fields.placeOf("to"), "pack.to-before-from");
    }
    SourceNode when = fields.optional("when");
    Condition condition = when == null ? null : conditions.bind(when);
    String reason = fields.optionalText("reason");
    if (reason != null && !words.reasonKinds().containsKey(reason)) {
      problems.add(fields.placeOf("reason"), "pack.unknown-code", reason, "reasonKinds");
    }
    String trap = fields.optionalText("trap");
    if (trap != null) {
      trap(trap, fields.placeOf("trap"), provision, words);
    }
    Exclusion exclusion =
        new Exclusion(
            scope.equals("ITEM") ? Exclusion.Scope.ITEM : Exclusion.Scope.SECRECY,
            secrecies,
            from,
            to,
            condition,
            fields.optionalText("ordering"),
            fields.text("text"),
            reason == null ? "EXCLUDED_SECRECY" : reason,
            trap);
    fields.finish();
    return exclusion;
  }
}
