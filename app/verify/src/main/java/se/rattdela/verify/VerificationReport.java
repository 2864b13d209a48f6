package se.rattdela.verify;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rattdela.reports.decision.DecisionRenderer;
import se.rattdela.reports.redress.RedressRenderer;

/**
 * What was found in a file. Names and texts in it come from the file, unchecked and as they stand
 * there; whoever shows them must make them fit for the screen.
 *
 * @param sha256 digest of the whole file, 64 lower-case hexadecimal digits
 * @param bytes its size
 * @param pages its number of pages
 * @param profiles the standards the file claims to follow, each with its result
 * @param signatures its signatures, the first made first
 * @param decision the machine-readable copy, or null where there is none
 * @param attachments names of all embedded files
 */
public record VerificationReport(
    String sha256,
    long bytes,
    int pages,
    List<Profile> profiles,
    List<Signature> signatures,
    @Nullable Decision decision,
    List<String> attachments) {

  /** Takes copies. */
  public VerificationReport {
    profiles = List.copyOf(profiles);
    signatures = List.copyOf(signatures);
    attachments = List.copyOf(attachments);
  }

  /**
   * A claimed standard.
   *
   * @param name "PDF/A-3a", "PDF/UA-1"
   * @param passes whether veraPDF finds no fault
   * @param brokenRules the clauses that are broken, "7.18.1-3"; at most twenty
   */
  public record Profile(String name, boolean passes, List<String> brokenRules) {
    /** Takes a copy. */
    public Profile {
      brokenRules = List.copyOf(brokenRules);
    }
  }

  /**
   * A signature.
   *
   * @param signer the name in the certificate
   * @param issuer who says so: the name of the certificate's issuer
   * @param level "PAdES-BASELINE-LT", as EU DSS finds it
   * @param claimedTime when it was made, by the signer's own word; null where it does not say
   * @param timestamp when a timestamp authority saw it; null without one
   * @param intact whether what was signed is unchanged and the signature is made with the key of
   *     the certificate
   * @param added what was added to the file after it
   * @param trust whether the certificate can be relied on
   */
  public record Signature(
      String signer,
      String issuer,
      String level,
      @Nullable Instant claimedTime,
      @Nullable Instant timestamp,
      boolean intact,
      Added added,
      Trust trust) {}

  /** What was added to a file after a signature. */
  public enum Added {
    /** Nothing: it covers the whole file. */
    NOTHING,
    /**
     * Further signatures, timestamps or data for checking them. They leave the pages as they are.
     */
    SIGNATURES,
    /** Something else. What is seen now is not only what was signed. */
    CONTENT
  }

  /** Whether the certificate of a signature can be relied on. */
  public enum Trust {
    /** Its issuer is trusted here, and it was not revoked. */
    TRUSTED,
    /** Its issuer is trusted here, but the file holds no data that tells whether it was revoked. */
    REVOCATION_UNKNOWN,
    /** Its issuer is not among those trusted here: anyone may have made the certificate. */
    UNKNOWN_ISSUER,
    /** It was revoked. */
    REVOKED,
    /** It was not valid when it was used. */
    OUT_OF_TIME,
    /** It is no longer valid, and no timestamp shows that it was when it was used. */
    TIME_NOT_SHOWN,
    /** It does not hold for another reason. */
    NOT_TRUSTED
  }

  /**
   * The machine-readable copy.
   *
   * @param copy which one it is
   * @param valid whether it follows the schema
   * @param faults where it does not: JSON pointers and the kind of fault, no values; at most twenty
   * @param number the decision's number; null in a draft
   * @param kind the kind of decision; of a correction, change or withdrawal which of them it is
   * @param first number of the decision that is corrected, changed or withdrawn; null in a decision
   * @param contentSha256 digest of its content without the approval, as the decision prints it
   * @param printed whether the pages show that digest, or – where the copy was made before it was
   *     printed – the digest of the first decision
   * @param numberPrinted whether the pages show the number
   */
  public record Decision(
      Copy copy,
      boolean valid,
      List<String> faults,
      @Nullable String number,
      @Nullable String kind,
      @Nullable String first,
      @Nullable String contentSha256,
      boolean printed,
      boolean numberPrinted) {
    /** Takes a copy. */
    public Decision {
      faults = List.copyOf(faults);
    }

    /** Whether the copy is whole and says what the pages say, as far as a digest shows it. */
    public boolean agrees() {
      return valid && printed && (number == null || numberPrinted);
    }
  }

  /** The machine-readable copies there are. */
  public enum Copy {
    /** Of a decision. */
    DECISION(DecisionRenderer.JSON_FILE),
    /** Of a correction, change or withdrawal of a decision. */
    REDRESS(RedressRenderer.JSON_FILE);

    private final String file;

    Copy(String file) {
      this.file = file;
    }

    /** What it is called inside the file. */
    public String file() {
      return file;
    }
  }

  /** What it all comes to. */
  public enum Verdict {
    /** Nothing is wrong, and the origin is shown by a trusted signature or a known digest. */
    HOLDS,
    /** Nothing is wrong, but nothing shows who made the file. */
    ORIGIN_NOT_SHOWN,
    /** Something is wrong. */
    WRONG
  }

  /**
   * The verdict.
   *
   * @param expectedSha256 the digest the file should have, by the issuing office's word; null where
   *     it is not known
   */
  public Verdict verdict(@Nullable String expectedSha256) {
    boolean digestKnown = sha256.equalsIgnoreCase(expectedSha256);
    if ((expectedSha256 != null && !digestKnown)
        || profiles.stream().anyMatch(profile -> !profile.passes())
        || signatures.stream().anyMatch(VerificationReport::isBroken)
        || (decision != null && !decision.agrees())) {
      return Verdict.WRONG;
    }
    boolean signed = signatures.stream().anyMatch(VerificationReport::showsOrigin);
    return digestKnown || signed ? Verdict.HOLDS : Verdict.ORIGIN_NOT_SHOWN;
  }

  private static boolean isBroken(Signature signature) {
    return !signature.intact()
        || signature.added() == Added.CONTENT
        || switch (signature.trust()) {
          case TRUSTED, REVOCATION_UNKNOWN, UNKNOWN_ISSUER, TIME_NOT_SHOWN -> false;
          case REVOKED, OUT_OF_TIME, NOT_TRUSTED -> true;
        };
  }

  private static boolean showsOrigin(Signature signature) {
    return signature.trust() == Trust.TRUSTED || signature.trust() == Trust.REVOCATION_UNKNOWN;
  }
}
