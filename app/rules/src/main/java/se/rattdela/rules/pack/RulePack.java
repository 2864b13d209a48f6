package se.rattdela.rules.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A checked rule pack: the law as it stood and stands until {@link #lawUntil()}. */
public final class RulePack {

  private final String id;
  private final String sha256;
  private final int sequence;
  private final LocalDate lawUntil;
  private final LocalDate reviewBy;
  private final boolean complete;
  private final Vocabulary vocabulary;
  private final Map<String, Provision> provisions;
  private final Map<String, Provision> byVersion;
  private final List<Version> versions;

  RulePack(
      String id,
      String sha256,
      int sequence,
      LocalDate lawUntil,
      LocalDate reviewBy,
      boolean complete,
      Vocabulary vocabulary,
      List<Provision> provisions) {
    this.id = id;
    this.sha256 = sha256;
    this.sequence = sequence;
    this.lawUntil = lawUntil;
    this.reviewBy = reviewBy;
    this.complete = complete;
    this.vocabulary = vocabulary;
    this.provisions = new TreeMap<>();
    this.byVersion = new TreeMap<>();
    List<Version> all = new ArrayList<>();
    for (Provision provision : provisions) {
      this.provisions.put(provision.id(), provision);
      for (Version version : provision.versions()) {
        byVersion.put(version.id(), provision);
        all.add(version);
      }
    }
    all.sort(Comparator.comparing(Version::id));
    this.versions = List.copyOf(all);
  }

  /** The pack's id, such as {@code 2026.04-1}. */
  public String id() {
    return id;
  }

  /** SHA-256 of the compiled pack, lower-case hexadecimal. */
  public String sha256() {
    return sha256;
  }

  /** Grows with every pack that is issued: a pack never gives way to one with a lower number. */
  public int sequence() {
    return sequence;
  }

  /** Last day that the law snapshot covers; an answer for a later day must say so. */
  public LocalDate lawUntil() {
    return lawUntil;
  }

  /** Last day on which the pack may be used without a warning that its review is overdue. */
  public LocalDate reviewBy() {
    return reviewBy;
  }

  /** Whether the pack holds every provision; where false, the screen and the PDF say so. */
  public boolean complete() {
    return complete;
  }

  /** Codes and keys with their Swedish words. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** All provisions, sorted by id. */
  public List<Provision> provisions() {
    return List.copyOf(provisions.values());
  }

  /** All versions of all provisions, sorted by id. */
  public List<Version> versions() {
    return versions;
  }

  /** A provision by its id, such as {@code OSL-10-18a}; null where the pack has none. */
  public @Nullable Provision provision(String provisionId) {
    return provisions.get(provisionId);
  }

  /** The provision that a version id such as {@code OSL-10-18a@2025-04-01} belongs to. */
  public @Nullable Provision provisionOfVersion(String versionId) {
    return byVersion.get(versionId);
  }

  /** A version by its id; null where the pack has none. */
  public @Nullable Version version(String versionId) {
    Provision provision = byVersion.get(versionId);
    return provision == null
        ? null
        : provision.versions().stream()
            .filter(v -> v.id().equals(versionId))
            .findFirst()
            .orElse(null);
  }

  /** The days on which some version begins, oldest first: the ticks of a date control. */
  public SortedSet<LocalDate> breakDates() {
    SortedSet<LocalDate> days = new TreeSet<>();
    for (Version version : versions) {
      days.add(version.from());
      LocalDate to = version.to();
      if (to != null) {
        days.add(to.plusDays(1));
      }
    }
    return days;
  }
}
