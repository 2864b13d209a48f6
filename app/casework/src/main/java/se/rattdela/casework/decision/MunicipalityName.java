package se.rattdela.casework.decision;

import java.util.Locale;
import java.util.regex.Pattern;

/** The name of a municipality without what may be written around it. */
final class MunicipalityName {
  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern AROUND =
      Pattern.compile(
          "\\b(socialnämnd(en)?|nämnd(en)?|i|kommun(en)?s?|stads?)\\b",
          Pattern.UNICODE_CHARACTER_CLASS);

  private MunicipalityName() {}

  /** Whether both name the same one: "Socialnämnden i Lindvalla" and "Lindvalla kommun" do. */
  static boolean same(String one, String other) {
    String a = core(one);
    String b = core(other);
    return a.equals(b) || (a + "s").equals(b) || (b + "s").equals(a);
  }

  private static String core(String name) {
    String plain = NOT_WORD.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ");
    return NOT_WORD.matcher(AROUND.matcher(plain).replaceAll(" ")).replaceAll(" ").strip();
  }
}
