package se.rattdela.reports.sign;

import org.jspecify.annotations.Nullable;

/**
 * Something was not signed. Nothing has been changed: the file is as it was. The message is for the
 * log and holds no personal data; {@code ReportMessage} has the words for the user.
 */
public final class SigningException extends Exception {
  private static final long serialVersionUID = 1;

  /** Why. */
  public enum Reason {
    /** The file is no PKCS#12 file or is damaged. */
    NOT_A_KEY_FILE,
    /** The password does not open the key file. */
    WRONG_PASSWORD,
    /** No file at the place of the card's PKCS#11 library, or it cannot be loaded. */
    LIBRARY_MISSING,
    /** No card in the reader. */
    NO_CARD,
    /** The card refused the PIN. It counts such attempts, so it is never tried again unasked. */
    WRONG_PIN,
    /** The card has locked its PIN. */
    PIN_LOCKED,
    /** The card holds no certificate for signing. A normal state of a new SITHS card. */
    NO_SIGNING_CERTIFICATE,
    /** The certificate may not be used for signatures. */
    NOT_FOR_SIGNING,
    /** The certificate's time is over. */
    CERTIFICATE_EXPIRED,
    /** The certificate's time has not begun. */
    CERTIFICATE_NOT_YET_VALID,
    /** The certificate has been revoked by its issuer. */
    CERTIFICATE_REVOKED,
    /** The key did not sign: the card was removed, or it refused. */
    KEY_FAILED,
    /** The timestamp authority does not answer. */
    TIMESTAMP_UNREACHABLE,
    /** The timestamp authority answers, but not with a timestamp that holds. */
    TIMESTAMP_REFUSED,
    /** CRL or OCSP answer is missing for a certificate. */
    REVOCATION_MISSING,
    /** The last page is full, and a page cannot be added after a signature. */
    NO_ROOM,
    /** The file is no PDF, or damaged, encrypted or locked against signatures. */
    FILE_CANNOT_BE_SIGNED
  }

  private final Reason reason;

  /** With what lay behind it, which may be logged. */
  public SigningException(Reason reason, @Nullable Throwable cause) {
    super("Not signed: " + reason + kind(cause));
    this.reason = reason;
  }

  /** Without more to tell. */
  public SigningException(Reason reason) {
    this(reason, null);
  }

  /** Why it was not signed. */
  public Reason reason() {
    return reason;
  }

  /** The kind only: a cause's message may hold a name, a path or an address with credentials. */
  private static String kind(@Nullable Throwable cause) {
    return cause == null ? "" : " (" + cause.getClass().getName() + ")";
  }
}
