package se.rattdela.desktop.signing;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.decision.SignedCopy;
import se.rattdela.casework.delegation.SignatureSettings;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.failure.Problem;
import se.rattdela.desktop.session.Desk;
import se.rattdela.desktop.session.Words;
import se.rattdela.reports.messages.ReportMessage;
import se.rattdela.reports.sign.HttpTimestampAuthority;
import se.rattdela.reports.sign.OnlineRevocation;
import se.rattdela.reports.sign.PdfTimestamper;
import se.rattdela.reports.sign.RevocationSource;
import se.rattdela.reports.sign.SignatureLevel;
import se.rattdela.reports.sign.SigningException;

/**
 * Adds to a signed paper the timestamp, and what a later check needs, that it did not get when it
 * was signed: the service did not answer, or the office asked for less then. It takes no key.
 */
public final class Prolonging {
  private final Desk desk;

  /** For what the user of a desk may read. */
  public Prolonging(Desk desk) {
    this.desk = desk;
  }

  /**
   * The level the office wants and the newest signed copy lacks; null for nothing. Reads the
   * settings: off the window's thread.
   */
  public @Nullable SignatureLevel lacking(List<SignedCopy> copies) {
    SignatureLevel wanted = DecisionSigning.level(settings().level());
    SignatureLevel has = copies.isEmpty() ? null : copies.getLast().level();
    return has != null && wanted.needsTimestamp() && has.compareTo(wanted) < 0 ? wanted : null;
  }

  /**
   * The file with what it lacks. Blocks: it asks a timestamp authority and the issuers of
   * certificates.
   *
   * @throws SigningException nothing has been added
   */
  public byte[] add(byte[] newest, SignatureLevel wanted) throws SigningException {
    return new PdfTimestamper()
        .add(
            newest,
            wanted,
            new HttpTimestampAuthority(
                URI.create(settings().timestampUrl()), DecisionSigning.PATIENCE),
            wanted.needsRevocation()
                ? new OnlineRevocation(DecisionSigning.PATIENCE, desk.clock())
                : RevocationSource.none());
  }

  private SignatureSettings settings() {
    return desk.office().setup().profile().signature();
  }

  /** Why nothing was added, in the user's words. */
  public static String refusal(Throwable cause, Texts texts) {
    return cause instanceof SigningException reason
        ? ReportMessage.prolonging(reason).in(texts.locale())
        : Problem.of(cause, texts).text();
  }

  /** The copy by which it was signed, which the later ones only add a timestamp to. */
  public static Optional<SignedCopy> signature(List<SignedCopy> copies) {
    return copies.stream().filter(each -> !each.prolongs()).reduce((_, later) -> later);
  }

  /** What is to be said of the timestamp; empty where nothing is. */
  public static Optional<String> told(
      List<SignedCopy> copies, @Nullable SignatureLevel lacking, Texts texts, Words words) {
    if (copies.isEmpty()) {
      return Optional.empty();
    }
    SignedCopy last = copies.getLast();
    if (lacking != null) {
      return Optional.of(
          texts.get(
              last.level() == SignatureLevel.B
                  ? "signing.timestamp.none"
                  : "signing.timestamp.short"));
    }
    return last.prolongs()
        ? Optional.of(
            texts.format("signing.timestamp.added", last.storedBy(), words.moment(last.storedAt())))
        : Optional.empty();
  }
}
