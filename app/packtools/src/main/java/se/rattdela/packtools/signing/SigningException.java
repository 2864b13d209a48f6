package se.rattdela.packtools.signing;

/** A pack that cannot be built or signed; nothing has been written. */
public final class SigningException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Fault fault;

  /** A fault. */
  public SigningException(Fault fault) {
    super(fault.name());
    this.fault = fault;
  }

  /** What is wrong. */
  public Fault fault() {
    return fault;
  }

  /** What can be wrong. */
  public enum Fault {
    /** The file holds no encrypted Ed25519 key. */
    NOT_A_KEY,
    /** The password does not open the file. */
    WRONG_PASSWORD,
    /** The password is too short for a new key. */
    SHORT_PASSWORD,
    /** There is a file of that name already; nothing is overwritten. */
    EXISTS
  }
}
