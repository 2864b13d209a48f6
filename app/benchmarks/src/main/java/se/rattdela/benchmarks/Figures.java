package se.rattdela.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Prints each figure as {@code figure NAME VALUE UNIT} and writes it to a file of that name. */
public final class Figures {

  private final Path folder;
  private final PrintStream out;
  private final Map<String, Double> values = new HashMap<>();

  /** Figures for a folder, which is made where it is missing. */
  public Figures(Path folder, PrintStream out) {
    this.folder = folder;
    this.out = out;
  }

  /** One figure; a file name's characters and no space in the name. */
  public void add(String name, double value, String unit) {
    String line = String.format(Locale.ROOT, "figure %s %.2f %s", name, value, unit);
    out.println(line);
    values.put(name, value);
    write(name + ".txt", line + "\n");
  }

  /** A figure added before; NaN where there is none. */
  public double value(String name) {
    return values.getOrDefault(name, Double.NaN);
  }

  /** Writes text beside the figures. */
  public void write(String file, String text) {
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve(file), text, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
