package se.rattdela.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Prints each figure as {@code figure NAME VALUE UNIT} and writes it to a file of that name. */
public final class Figures {

  private final Path folder;
  private final PrintStream out;

  /** Figures for a folder, which is made where it is missing. */
  public Figures(Path folder, PrintStream out) {
    this.folder = folder;
    this.out = out;
  }

  /** One figure; a file name's characters and no space in the name. */
  public void add(String name, double value, String unit) {
    String line = String.format(Locale.ROOT, "figure %s %.2f %s", name, value, unit);
    out.println(line);
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve(name + ".txt"), line + "\n", StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
