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
 * <p>Safe for many threads.
 */
public final class ReleaseGate {
  private final EnumSet<Place> searched;

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
    List<Leak> leaks = new ArrayList<>();
    List<Sighting> sightings = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      ReleaseFile file = files.get(i);
      Findings name = new Findings(String.valueOf(i + 1), matcher, spotter, budget, searched);
      name.text(Place.FILE_NAME, file.name());
      leaks.addAll(name.leaks());
      // a name that leaks is not repeated
      String shown = name.leaks().isEmpty() ? file.name() : String.valueOf(i + 1);
      Findings findings = new Findings(shown, matcher, spotter, budget, searched);
      new FileSearch(findings).search(file.name(), file.bytes());
      leaks.addAll(findings.leaks());
      sightings.addAll(name.sightings());
      sightings.addAll(findings.sightings());
    }
    return new GateReport(leaks, sightings);
  }
}
