package se.rattdela.casework.rulebook;

import java.util.regex.Pattern;
import se.rattdela.casework.caseregister.PersonalNumber;

/** A file's name as it is stored: it comes from outside and is shown to others. */
final class ShownName {
  private static final int LONGEST = 200;
  private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}]");

  private ShownName() {}

  /** Only the last part of a path, without what could hide something or name somebody. */
  static String of(String fileName) {
    int slash = Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\'));
    String clean = HIDDEN.matcher(fileName.substring(slash + 1)).replaceAll("").strip();
    String cut = clean.substring(0, Math.min(clean.length(), LONGEST));
    return PersonalNumber.seemsIn(cut) ? "" : cut;
  }
}
