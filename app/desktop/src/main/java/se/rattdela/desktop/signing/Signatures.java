package se.rattdela.desktop.signing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.decision.SignedCopy;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.session.Words;
import se.rattdela.reports.sign.SignatureLevel;
import se.rattdela.reports.sign.SignerKey;

/** The signatures of a paper in words: who, when, with which key, and what they carry. */
public final class Signatures {
  private final Texts texts;
  private final Words words;

  /** In the language of the texts. */
  public Signatures(Texts texts, Words words) {
    this.texts = texts;
    this.words = words;
  }

  /**
   * A signature.
   *
   * @param key of the label that stands over it: the newest is what leaves
   */
  public record Line(String key, String text) {}

  /**
   * The signatures, newest first; empty where nobody has signed.
   *
   * @param copies oldest first
   * @param now a certificate that has run out by then says so
   */
  public List<Line> of(List<SignedCopy> copies, Instant now) {
    List<Line> lines = new ArrayList<>();
    @Nullable SignatureLevel reached = copies.isEmpty() ? null : copies.getLast().level();
    for (SignedCopy copy : copies.reversed()) {
      if (copy.prolongs()) {
        continue; // the same signature, with a timestamp added: it carries what the later copy does
      }
      lines.add(
          new Line(
              lines.isEmpty() ? "decision.signed" : "decision.signed.earlier",
              text(copy, reached, now)));
      reached = before(copies, copy);
    }
    return lines;
  }

  /** What the last copy before a signature carries, which is what the signature before it does. */
  private static @Nullable SignatureLevel before(List<SignedCopy> copies, SignedCopy signature) {
    int at = copies.indexOf(signature);
    return at == 0 ? null : copies.get(at - 1).level();
  }

  private String text(SignedCopy copy, @Nullable SignatureLevel reached, Instant now) {
    List<String> said = new ArrayList<>();
    said.add(texts.format("decision.signed.by", copy.storedBy(), words.moment(copy.storedAt())));
    SignerKey key = copy.key();
    if (key != null) {
      said.add(
          texts.format(
              now.isAfter(key.validUntil()) ? "signing.key.expired" : "signing.key",
              key.holder(),
              key.issuer(),
              words.day(key.validUntil())));
    }
    said.add(level(reached));
    return String.join(" ", said);
  }

  private String level(@Nullable SignatureLevel level) {
    if (level == null) {
      return texts.get("signing.level.unknown");
    }
    return texts.get(
        switch (level) {
          case B -> "signing.level.b";
          case T -> "signing.level.t";
          case LT, LTA -> "signing.level.lt";
        });
  }
}
