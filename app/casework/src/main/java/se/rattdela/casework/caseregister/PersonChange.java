package se.rattdela.casework.caseregister;

/**
 * What a person and their part in a case shall be.
 *
 * @param relation in the office's words, such as "mor"; empty for the subject
 * @param inHousehold ignored for the subject, whose household it is
 */
public record PersonChange(
    String givenName,
    String familyName,
    PersonIdentity identity,
    ProtectedIdentity protection,
    PersonRole role,
    String relation,
    boolean inHousehold) {
  /** Hides the names: they must not reach a log by way of a record. */
  @Override
  public String toString() {
    return "PersonChange[hidden]";
  }
}
