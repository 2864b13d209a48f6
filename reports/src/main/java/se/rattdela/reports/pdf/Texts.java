package se.rattdela.reports.pdf;

import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;

/** The Swedish words of one package's papers. What is sent is written in Swedish only. */
public final class Texts {
  private static final Locale SWEDISH = Locale.of("sv", "SE");
  private static final DateTimeFormatter PROSE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", SWEDISH);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm", SWEDISH);

  private final ResourceBundle bundle;

  /** Reads the bundle that lies beside the class and bears its name. */
  public Texts(Class<?> owner) {
    bundle =
        ResourceBundle.getBundle(
            owner.getName(),
            SWEDISH,
            owner.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** The text of a key with its values filled in. */
  public String get(String key, Object... values) {
    return new MessageFormat(bundle.getString(key), SWEDISH).format(values);
  }

  /** SHA-256 over all the words, hexadecimal: it changes when a word does. */
  public String version() {
    StringBuilder all = new StringBuilder();
    new TreeSet<>(bundle.keySet())
        .forEach(key -> all.append(key).append('=').append(bundle.getString(key)).append('\n'));
    return Sha256.hex(all.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** "16 mars 2026". */
  public String prose(LocalDate date) {
    return PROSE.format(date);
  }

  /** "09.14". */
  public String time(LocalDateTime time) {
    return TIME.format(time);
  }

  /** "1, 2 och 3", joined by the text {@code and} of the bundle. */
  public String and(List<String> words) {
    return switch (words.size()) {
      case 0 -> "";
      case 1 -> words.getFirst();
      default -> get("and", String.join(", ", words.subList(0, words.size() - 1)), words.getLast());
    };
  }
}
