package se.rattdela.reports.gate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/**
 * Searches finished files for what is withheld: PDF, JSON, XML, CSV and other text, ZIP with such
 * files in it. A file of any other kind counts as unreadable. Works in memory only.
 *
 * <p>Case, accents set apart, hyphens, white space, ligatures, the order of first and last name,
 * the century of a personnummer and the country code of a telephone number make no difference; of a
 * longer passage eight words in a row or a whole sentence are enough. What counts as found for
 * short texts is told at {@link Matcher}. What no search can see is text in the pixels of a picture
 * and letters drawn as lines.
 *
 * <p>Remembers what it found in the last files, so that the same bytes are not searched for the
 * same texts again. Safe for many threads.
 */
public final class ReleaseGate {
  private final EnumSet<Place> searched;
  private final Memory memory = new Memory();

  /** Searches everywhere. */
  public ReleaseGate() {
    this(EnumSet.allOf(Place.class));
  }

  /** Leaves places out, so that a test can show that each of them is needed. */
  ReleaseGate(EnumSet<Place> searched) {
    this.searched = searched;
  }

  /**
   * Every place where something withheld stands, and every file that cannot be read to its end;
   * empty when all files may leave.
   */
  public List<Leak> search(List<ReleaseFile> files, List<WithheldText> withheld) {
    return search(files, withheld, List.of()).leaks();
  }

  /**
   * The same, and every place where a doubtful name stands in text that people can read: on a page,
   * in bookmarks, notes, properties and descriptions, in attached files. What stands on a page is
   * told once, and not again for the copy of it that goes along in the file.
   */
  public GateReport search(
      List<ReleaseFile> files, List<WithheldText> withheld, List<DoubtfulName> doubtful) {
    Matcher matcher = new Matcher(withheld);
    Spotter spotter = new Spotter(doubtful);
    Budget budget = new Budget();
    String sought = Memory.sought(withheld, doubtful);
    List<Leak> leaks = new ArrayList<>();
    List<Sighting> sightings = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      ReleaseFile file = files.get(i);
      Findings name = new Findings(String.valueOf(i + 1), matcher, spotter, budget, searched);
      name.text(Place.FILE_NAME, file.name());
      leaks.addAll(name.leaks());
      sightings.addAll(name.sightings());
      // a name that leaks is not repeated, and what calls its file by a number is not remembered
      boolean named = name.leaks().isEmpty();
      Findings findings =
          new Findings(
              named ? file.name() : String.valueOf(i + 1), matcher, spotter, budget, searched);
      GateReport report = named ? remembered(sought, file, findings) : searched(file, findings);
      leaks.addAll(report.leaks());
      sightings.addAll(report.sightings());
    }
    return new GateReport(leaks, sightings);
  }

  private GateReport remembered(String sought, ReleaseFile file, Findings findings) {
    String key = Memory.key(sought, file);
    GateReport known = memory.recall(key);
    if (known != null) {
      return known;
    }
    GateReport report = searched(file, findings);
    memory.keep(key, report);
    return report;
  }

  private static GateReport searched(ReleaseFile file, Findings findings) {
    new FileSearch(findings).search(file.name(), file.bytes());
    return new GateReport(findings.leaks(), findings.sightings());
  }
}
