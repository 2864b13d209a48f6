package se.rattdela.reports.sign;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.UnrecoverableKeyException;
import java.util.Arrays;
import se.rattdela.reports.sign.SigningException.Reason;

/** Keys in a file (PKCS#12, RFC 7292). */
public final class Pkcs12 {
  private static final int LARGEST = 1_000_000;

  private Pkcs12() {}

  /**
   * Opens a key file. Where it holds several keys, one meant for signatures is chosen.
   *
   * @param file at most 1 MB
   * @param password overwritten with zeros before this returns
   * @throws SigningException {@link Reason#WRONG_PASSWORD}, {@link Reason#NOT_A_KEY_FILE}
   */
  public static SigningIdentity open(byte[] file, char[] password) throws SigningException {
    try {
      if (file.length > LARGEST) {
        throw new SigningException(Reason.NOT_A_KEY_FILE);
      }
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(new ByteArrayInputStream(file), password);
      return KeyChoice.any(store, password)
          .orElseThrow(() -> new SigningException(Reason.NOT_A_KEY_FILE))
          .identity(null, () -> {});
    } catch (UnrecoverableKeyException e) {
      throw new SigningException(Reason.WRONG_PASSWORD, e);
    } catch (IOException e) {
      throw new SigningException(
          e.getCause() instanceof UnrecoverableKeyException
              ? Reason.WRONG_PASSWORD
              : Reason.NOT_A_KEY_FILE,
          e);
    } catch (GeneralSecurityException e) {
      throw new SigningException(Reason.NOT_A_KEY_FILE, e);
    } finally {
      Arrays.fill(password, '\0');
    }
  }
}
