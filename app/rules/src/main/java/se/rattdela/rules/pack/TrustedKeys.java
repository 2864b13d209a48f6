package se.rattdela.rules.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The keys whose packs an office accepts: those shipped with the program and those that two persons
 * of the office have pinned.
 */
public final class TrustedKeys {

  /** The list shipped with the program: one key a line, Base64, a space and a label. */
  public static final String SHIPPED = "trusted-keys.txt";

  private final Map<String, TrustedKey> byId;

  private TrustedKeys(Map<String, TrustedKey> byId) {
    this.byId = byId;
  }

  /** No keys: every signed pack is refused. */
  public static TrustedKeys none() {
    return new TrustedKeys(Map.of());
  }

  /**
   * The keys shipped with the program.
   *
   * @throws PackException if the list is missing or wrong
   */
  public static TrustedKeys shipped() {
    try (InputStream in = TrustedKeys.class.getResourceAsStream(SHIPPED)) {
      if (in == null) {
        throw SourceText.problem(new Place(SHIPPED, 1, 1), "pack.missing-file");
      }
      return parse(SHIPPED, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A list of keys as text: a key in Base64, a space and a label on each line; lines that begin
   * with {@code #} and empty lines say nothing.
   *
   * @throws PackException at the first wrong line
   */
  public static TrustedKeys parse(String file, byte[] bytes) {
    List<TrustedKey> keys = new ArrayList<>();
    List<String> lines =
        SourceText.visibleSource(file, SourceText.decode(file, bytes)).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      int space = line.indexOf(' ');
      if (space < 0) {
        throw SourceText.problem(new Place(file, i + 1, 1), "pack.key-line");
      }
      try {
        keys.add(TrustedKey.of(line.substring(space + 1).strip(), line.substring(0, space)));
      } catch (PackException e) {
        throw SourceText.problem(new Place(file, i + 1, 1), "pack.not-key");
      }
    }
    return none().with(keys);
  }

  /**
   * These keys and others.
   *
   * @throws PackException if two different keys share an id
   */
  public TrustedKeys with(Collection<TrustedKey> others) {
    Map<String, TrustedKey> all = new LinkedHashMap<>(byId);
    for (TrustedKey key : others) {
      TrustedKey before = all.putIfAbsent(key.id(), key);
      if (before != null && !before.publicKey().equals(key.publicKey())) {
        throw SourceText.problem(new Place("nyckeln", 1, 1), "pack.key-id", key.id());
      }
    }
    return new TrustedKeys(all);
  }

  /** A key by its id; null where it is not trusted. */
  public @Nullable TrustedKey find(String id) {
    return byId.get(id);
  }

  /** All of them, the shipped ones first. */
  public List<TrustedKey> all() {
    return List.copyOf(byId.values());
  }
}
