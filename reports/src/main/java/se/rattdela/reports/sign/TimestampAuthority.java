package se.rattdela.reports.sign;

/** A timestamp authority (RFC 3161). Sees a digest only, never the file. */
@FunctionalInterface
public interface TimestampAuthority {
  /**
   * Its answer to a request.
   *
   * @param request a DER-encoded TimeStampReq
   * @return a DER-encoded TimeStampResp, not yet checked
   * @throws SigningException {@link SigningException.Reason#TIMESTAMP_UNREACHABLE} or {@link
   *     SigningException.Reason#TIMESTAMP_REFUSED}
   */
  byte[] answer(byte[] request) throws SigningException;
}
