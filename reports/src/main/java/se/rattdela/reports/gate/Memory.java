package se.rattdela.reports.gate;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the same bytes were found to hold when the same texts were last sought in them.
 *
 * <p>The files of a decision are searched when it is sent to approval, opened, approved and sealed,
 * mostly without a byte of them changed; whatever may alter the result is part of the key, so that
 * a search can be spared but never be out of date. Keeps digests and findings, no files. Safe for
 * many threads.
 */
final class Memory {
  /** Some ten decisions with what goes along. */
  private static final int MOST = 64;

  private final Map<String, GateReport> reports =
      new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, GateReport> eldest) {
          return size() > MOST;
        }
      };

  /** A digest of everything that is sought, each text with its length so that none runs on. */
  static String sought(List<WithheldText> withheld, List<DoubtfulName> doubtful) {
    MessageDigest digest = sha256();
    number(digest, withheld.size());
    for (WithheldText each : withheld) {
      text(digest, each.label());
      text(digest, each.text());
      number(digest, each.itemNumber());
    }
    number(digest, doubtful.size());
    for (DoubtfulName each : doubtful) {
      text(digest, each.bearer());
      text(digest, each.name());
      number(digest, each.harmless().size());
      each.harmless().forEach(harmless -> text(digest, harmless));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** The key of one file; its name counts, since it tells the kind of a text. */
  static String key(String sought, ReleaseFile file) {
    MessageDigest digest = sha256();
    text(digest, sought);
    text(digest, file.name());
    digest.update(file.bytes());
    return HexFormat.of().formatHex(digest.digest());
  }

  synchronized @Nullable GateReport recall(String key) {
    return reports.get(key);
  }

  /** Not what could not be read: that may be for want of room, shared with the files before it. */
  synchronized void keep(String key, GateReport report) {
    if (report.leaks().stream().noneMatch(leak -> leak.place() == Place.UNREADABLE)) {
      reports.put(key, report);
    }
  }

  private static void text(MessageDigest digest, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_16BE);
    number(digest, bytes.length);
    digest.update(bytes);
  }

  private static void number(MessageDigest digest, int number) {
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(number).flip());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
