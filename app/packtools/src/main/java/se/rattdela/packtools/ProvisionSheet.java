package se.rattdela.packtools;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.rattdela.rules.pack.Exclusion;
import se.rattdela.rules.pack.Exclusive;
import se.rattdela.rules.pack.Provision;
import se.rattdela.rules.pack.Requirement;
import se.rattdela.rules.pack.RulePack;
import se.rattdela.rules.pack.Version;
import se.rattdela.rules.pack.Vocabulary;

/**
 * A provision in plain words, as one list of lines; two spaces in front for each step in. What the
 * law says is always in Swedish.
 */
public final class ProvisionSheet {

  private final RulePack pack;
  private final Vocabulary words;
  private final Locale locale;
  private final List<String> lines = new ArrayList<>();

  private ProvisionSheet(RulePack pack, Locale locale) {
    this.pack = pack;
    this.locale = locale;
    this.words = pack.vocabulary();
  }

  /**
   * The sheet of a provision.
   *
   * @param day the day whose version is shown; null = every version
   * @param locale of what is not the law's own words
   * @return the lines; empty where the pack does not have the provision
   */
  public static List<String> of(
      RulePack pack, String provisionId, @Nullable LocalDate day, Locale locale) {
    Provision provision = pack.provision(provisionId);
    if (provision == null) {
      return List.of();
    }
    ProvisionSheet sheet = new ProvisionSheet(pack, locale);
    sheet.provision(provision, day);
    return List.copyOf(sheet.lines);
  }

  private void provision(Provision provision, @Nullable LocalDate day) {
    say("show.title", provision.citation(), provision.title());
    say("show.statute", provision.statute(), provision.id());
    lines.add(provision.summary().strip());
    List<Version> shown =
        provision.versions().stream().filter(v -> day == null || v.inForceOn(day)).toList();
    if (shown.isEmpty() && day != null) {
      lines.add("");
      say("show.not-in-force", day, days(provision));
    }
    for (Version version : shown) {
      lines.add("");
      version(version);
    }
    if (day != null && day.isAfter(pack.lawUntil())) {
      say("show.after-snapshot", pack.lawUntil());
    }
  }

  private static String days(Provision provision) {
    return provision.versions().stream()
        .map(v -> v.from() + "–" + (v.to() == null ? "" : v.to()))
        .collect(Collectors.joining(", "));
  }

  private void version(Version version) {
    LocalDate to = version.to();
    lines.add(
        to == null
            ? text("show.valid-from", version.from())
            : text("show.valid", version.from(), to));
    String amendedBy = version.amendedBy();
    if (amendedBy != null) {
      say("show.amended", amendedBy);
    }
    lines.add(
        switch (version.effect()) {
          case PERMITS -> text("show.permits");
          case OBLIGES -> text("show.obliges");
          case CARRIES -> text("show.carries");
          case NOT_SECRET_DUTY -> text("show.not-secret-duty");
        });
    Set<String> covers = version.covers();
    if (covers == null) {
      say("show.covers-all");
    } else {
      say("show.covers");
      secrecies(covers);
    }
    if (!version.requirements().isEmpty()) {
      say("show.requirements");
      for (Requirement requirement : version.requirements()) {
        lines.add("  – " + requirement.text());
        trap(requirement.trap());
      }
    }
    exclusions(version);
    Exclusive exclusive = version.exclusive();
    if (exclusive != null) {
      say("show.exclusive", String.join(", ", new TreeSet<>(exclusive.yieldsTo())));
    }
    version.traps().values().stream().sorted().forEach(this::trap);
    String note = version.note();
    if (note != null) {
      say("show.note", note.strip());
    }
    lines.add(
        switch (version.certainty()) {
          case "high" -> text("show.certain");
          case "medium" -> text("show.less-certain");
          default -> text("show.uncertain");
        });
  }

  private void exclusions(Version version) {
    if (version.exclusions().isEmpty()) {
      return;
    }
    say("show.exclusions");
    for (Exclusion exclusion : version.exclusions()) {
      lines.add("  – " + exclusion.text());
      LocalDate from = exclusion.from();
      LocalDate to = exclusion.to();
      if (from != null || to != null) {
        lines.add(
            "    " + text("show.exclusion-days", from == null ? "" : from, to == null ? "" : to));
      }
      secrecies(exclusion.secrecies());
      trap(exclusion.trap());
    }
  }

  private void secrecies(Set<String> codes) {
    words.secrecies().values().stream()
        .filter(s -> codes.contains(s.code()))
        .forEach(s -> lines.add("    " + text("show.secrecy", s.citation(), s.label())));
  }

  private void trap(@Nullable String code) {
    Vocabulary.Trap trap = code == null ? null : words.traps().get(code);
    if (trap != null) {
      lines.add("    " + text("show.trap", trap.text()));
    }
  }

  private String text(String key, @Nullable Object... arguments) {
    return ToolMessage.of(key, arguments).in(locale);
  }

  private void say(String key, @Nullable Object... arguments) {
    lines.add(text(key, arguments));
  }
}
