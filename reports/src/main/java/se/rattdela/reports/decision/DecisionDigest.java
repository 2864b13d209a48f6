package se.rattdela.reports.decision;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 digests of decisions, as 64 lower-case hexadecimal digits. */
public final class DecisionDigest {
  // Never changes, and costs more to make than a decision costs to write with it.
  private static final DecisionJson JSON = new DecisionJson();

  private DecisionDigest() {}

  /**
   * The digest that binds an approval to what was shown: it covers everything that leaves except
   * the {@link Approval}, so that it is the same before and after the decision is made.
   */
  public static String of(DecisionDocument document) {
    return sha256(JSON.write(document.withoutApproval()));
  }

  /** The digest of finished bytes, such as a PDF. */
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
