package se.rattdela.packtools;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.rattdela.rules.pack.Exclusion;
import se.rattdela.rules.pack.Provision;
import se.rattdela.rules.pack.Requirement;
import se.rattdela.rules.pack.RulePack;
import se.rattdela.rules.pack.Version;
import se.rattdela.rules.pack.Vocabulary;

/** What differs between two packs apart from outcomes: texts, traps, notes, codes and keys. */
public final class OtherChanges {

  private final List<ToolMessage> lines = new ArrayList<>();

  private OtherChanges() {}

  /** The changes, one a line. */
  public static List<ToolMessage> between(RulePack older, RulePack newer) {
    OtherChanges changes = new OtherChanges();
    changes.provisions(older, newer);
    changes.words(older.vocabulary(), newer.vocabulary());
    return List.copyOf(changes.lines);
  }

  private void provisions(RulePack older, RulePack newer) {
    Set<String> ids = new TreeSet<>();
    older.provisions().forEach(p -> ids.add(p.id()));
    newer.provisions().forEach(p -> ids.add(p.id()));
    for (String id : ids) {
      Provision was = older.provision(id);
      Provision is = newer.provision(id);
      if (was == null || is == null) {
        lines.add(ToolMessage.of(was == null ? "diff.new" : "diff.gone", id));
        continue;
      }
      when(!was.citation().equals(is.citation()), "diff.citation", id);
      when(!was.title().equals(is.title()), "diff.title", id);
      when(!was.summary().equals(is.summary()), "diff.summary", id);
      versions(older, newer, was, is);
    }
  }

  private void versions(RulePack older, RulePack newer, Provision was, Provision is) {
    Set<String> ids = new TreeSet<>();
    was.versions().forEach(v -> ids.add(v.id()));
    is.versions().forEach(v -> ids.add(v.id()));
    for (String id : ids) {
      Version one = older.version(id);
      Version other = newer.version(id);
      if (one == null || other == null) {
        lines.add(ToolMessage.of(one == null ? "diff.new" : "diff.gone", id));
      } else {
        version(id, one, other);
      }
    }
  }

  private void version(String id, Version was, Version is) {
    when(!Objects.equals(was.to(), is.to()), "diff.last-day", id, day(was), day(is));
    when(!LegalContent.same(was, is), "diff.conditions", id);
    when(!Objects.equals(was.amendedBy(), is.amendedBy()), "diff.amended", id);
    when(!was.certainty().equals(is.certainty()), "diff.certainty", id);
    when(!Objects.equals(was.note(), is.note()), "diff.note", id);
    when(!worded(was).equals(worded(is)), "diff.requirement-texts", id);
    when(!trapped(was).equals(trapped(is)), "diff.traps", id);
    when(!Objects.equals(was.exclusive(), is.exclusive()), "diff.order", id);
  }

  private static String day(Version version) {
    return version.to() == null ? "–" : String.valueOf(version.to());
  }

  private static List<String> worded(Version version) {
    List<String> all = new ArrayList<>();
    version.requirements().forEach(r -> all.add(r.text() + "|" + r.reason()));
    version.exclusions().forEach(e -> all.add(e.text() + "|" + e.reason()));
    return all;
  }

  private static List<String> trapped(Version version) {
    List<String> all = new ArrayList<>();
    version.requirements().stream().map(Requirement::trap).map(String::valueOf).forEach(all::add);
    version.exclusions().stream().map(Exclusion::trap).map(String::valueOf).forEach(all::add);
    version.traps().entrySet().stream().map(String::valueOf).sorted().forEach(all::add);
    return all;
  }

  private void words(Vocabulary was, Vocabulary is) {
    section("holders", was.holders(), is.holders());
    section("secrecies", was.secrecies(), is.secrecies());
    section("recipients", was.recipients(), is.recipients());
    section("purposes", was.purposes(), is.purposes());
    section("itemCategories", was.categories(), is.categories());
    was.crimeCodes()
        .forEach((key, codes) -> section(key, codes, is.crimeCodes().getOrDefault(key, Map.of())));
    section("fields", was.fields(), is.fields());
    section("facts", was.facts(), is.facts());
    section("judgements", was.judgements(), is.judgements());
    section("reasonKinds", was.reasonKinds(), is.reasonKinds());
    section("traps", was.traps(), is.traps());
    when(!was.constraints().equals(is.constraints()), "diff.constraints", "constraints");
  }

  private void section(String name, Map<String, ?> was, Map<String, ?> is) {
    Set<String> codes = new TreeSet<>(was.keySet());
    codes.addAll(is.keySet());
    for (String code : codes) {
      if (!was.containsKey(code)) {
        lines.add(ToolMessage.of("diff.word-new", code, name));
      } else if (!is.containsKey(code)) {
        lines.add(ToolMessage.of("diff.word-gone", code, name));
      } else {
        when(!Objects.equals(was.get(code), is.get(code)), "diff.word-changed", code, name);
      }
    }
  }

  private void when(boolean changed, String key, @Nullable Object... arguments) {
    if (changed) {
      lines.add(ToolMessage.of(key, arguments));
    }
  }
}
