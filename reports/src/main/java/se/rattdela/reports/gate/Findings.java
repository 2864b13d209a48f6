package se.rattdela.reports.gate;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the search of one file has found so far, and how a text or bytes are searched. */
final class Findings {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final double MOSTLY = 0.9;

  private final String file;
  private final Matcher matcher;
  private final Spotter spotter;
  private final Budget budget;
  private final EnumSet<Place> searched;
  private final Set<Leak> leaks = new LinkedHashSet<>();
  private final Set<WithheldText> found = new HashSet<>();
  private final List<Seen> seen = new ArrayList<>();
  private final Set<Integer> pages = new HashSet<>();

  Findings(String file, Matcher matcher, Spotter spotter, Budget budget, EnumSet<Place> searched) {
    this.file = file;
    this.matcher = matcher;
    this.spotter = spotter;
    this.budget = budget;
    this.searched = searched;
  }

  /** For a file inside this one: its own findings, the same budget. */
  Findings inside() {
    return new Findings(file, matcher, spotter, budget, searched);
  }

  /** All that was found inside, as found at one place of this file. */
  void takeOver(Findings inside, Place place) {
    for (Leak leak : inside.leaks) {
      boolean unreadable = leak.place() == Place.UNREADABLE;
      Place at = unreadable ? Place.UNREADABLE : place;
      if (unreadable || searched.contains(place)) {
        leaks.add(new Leak(file, at, 0, leak.label(), leak.itemNumber()));
      }
    }
    if (searched.contains(place)) {
      found.addAll(inside.found);
      inside.seen.forEach(each -> seen.add(new Seen(place, 0, each.spot)));
    }
  }

  /** What only an inner version holds; that it could not be read is no matter here. */
  void addBeneath(Findings version, Place place) {
    if (searched.contains(place)) {
      beneath(place, version.found);
      version.seen.forEach(each -> seen.add(new Seen(place, 0, each.spot)));
    }
  }

  List<Leak> leaks() {
    return List.copyOf(leaks);
  }

  /** What stands on pages, and what else stands only elsewhere; each but once. */
  List<Sighting> sightings() {
    List<Seen> told = new ArrayList<>(seen.stream().filter(each -> each.page > 0).toList());
    for (Seen each : seen) {
      if (each.page == 0 && told.stream().noneMatch(other -> each.repeats(other))) {
        told.add(each);
      }
    }
    return told.stream().map(this::sighting).toList();
  }

  private Sighting sighting(Seen each) {
    Spotter.Spot spot = each.spot;
    return new Sighting(
        file,
        each.place,
        each.page,
        spot.name().bearer(),
        spot.before(),
        spot.found(),
        spot.after());
  }

  Budget budget() {
    return budget;
  }

  boolean searches(Place place) {
    return searched.contains(place);
  }

  void unreadable() {
    leaks.add(new Leak(file, Place.UNREADABLE, 0, "", 0));
  }

  /** Searches text for people. */
  void text(Place place, String text) {
    text(place, 0, text);
  }

  /** Searches text for people that stands on a page. */
  void text(Place place, int page, String text) {
    if (searched.contains(place)) {
      for (WithheldText withheld : matcher.find(text, Matcher.Haystack.TEXT)) {
        add(place, page, withheld);
      }
      look(place, page, text);
    }
  }

  /** A page that is read a second time, in another order, tells only of names not seen on it. */
  private void look(Place place, int page, String text) {
    boolean again = page > 0 && !pages.add(page);
    Set<DoubtfulName> before =
        again
            ? seen.stream()
                .filter(each -> each.page == page)
                .map(each -> each.spot.name())
                .collect(Collectors.toSet())
            : Set.of();
    spotter.in(text).stream()
        .filter(spot -> !before.contains(spot.name()))
        .forEach(spot -> seen.add(new Seen(place, page, spot)));
  }

  /** Searches the name of something in the file, which nobody reads. */
  void name(Place place, String name) {
    if (searched.contains(place)) {
      for (WithheldText withheld : matcher.find(name, Matcher.Haystack.TEXT)) {
        add(place, 0, withheld);
      }
    }
  }

  /** Searches text, but tells only of what was found nowhere else in the file: a net beneath. */
  void textBeneath(Place place, String text) {
    if (searched.contains(place)) {
      beneath(place, matcher.find(text, Matcher.Haystack.TEXT));
    }
  }

  /** Searches bytes in every encoding: a net beneath. */
  void bytesBeneath(Place place, byte[] bytes) {
    if (searched.contains(place)) {
      beneath(place, inAllEncodings(bytes));
    }
  }

  private void beneath(Place place, Set<WithheldText> hits) {
    for (WithheldText withheld : hits) {
      if (!found.contains(withheld)) {
        add(place, 0, withheld);
      }
    }
  }

  private void add(Place place, int page, WithheldText withheld) {
    found.add(withheld);
    leaks.add(new Leak(file, place, page, withheld.label(), withheld.itemNumber()));
  }

  private Set<WithheldText> inAllEncodings(byte[] bytes) {
    Matcher.Haystack kind =
        mostlyPrintable(bytes) ? Matcher.Haystack.CODE : Matcher.Haystack.BINARY;
    Set<WithheldText> hits = new LinkedHashSet<>();
    String utf8 = new String(bytes, StandardCharsets.UTF_8);
    hits.addAll(matcher.find(utf8, kind));
    String latin = new String(bytes, WINDOWS_1252);
    if (!latin.equals(utf8)) {
      hits.addAll(matcher.find(latin, kind));
    }
    if (bytes.length > 1) {
      // a string may begin at an odd place
      byte[] shifted = Arrays.copyOfRange(bytes, 1, bytes.length);
      for (Charset wide : List.of(StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
        hits.addAll(matcher.find(decoded(bytes, wide), Matcher.Haystack.BINARY));
        hits.addAll(matcher.find(decoded(shifted, wide), Matcher.Haystack.BINARY));
      }
    }
    return hits;
  }

  private static String decoded(byte[] bytes, Charset charset) {
    return charset.decode(ByteBuffer.wrap(bytes)).toString();
  }

  static boolean mostlyPrintable(byte[] bytes) {
    int printable = 0;
    for (byte b : bytes) {
      int c = b & 0xff;
      if ((c >= 0x20 && c < 0x7f) || c >= 0xa0 || c == '\n' || c == '\r' || c == '\t') {
        printable++;
      }
    }
    return printable >= bytes.length * MOSTLY;
  }

  private record Seen(Place place, int page, Spotter.Spot spot) {
    boolean repeats(Seen other) {
      return spot.name().equals(other.spot.name()) && spot.surroundedLike(other.spot);
    }
  }
}
