package se.rattdela.archive;

import java.text.Normalizer;

/** File names made of a number, safe on every file system. */
public final class FileNames {

  private FileNames() {}

  /** "Ä 2026/0417" as "A-2026-0417": letters, digits and hyphens of ASCII. */
  public static String of(String number) {
    return Normalizer.normalize(number, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replaceAll("[^A-Za-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }
}
