package se.rattdela.reports.sign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.AuthProvider;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.Provider;
import java.security.ProviderException;
import java.security.Security;
import java.util.Arrays;
import javax.security.auth.login.FailedLoginException;
import javax.security.auth.login.LoginException;
import org.jspecify.annotations.Nullable;
import se.rattdela.reports.sign.SigningException.Reason;

/** Keys on a card (PKCS#11), through the JDK's own SunPKCS11. */
public final class Pkcs11 {
  private Pkcs11() {}

  /**
   * Opens a card and chooses the certificate for signatures (RFC 5280, contentCommitment). The PIN
   * is given to the card once. An identity opened earlier with the same card is closed by this.
   *
   * @param library the vendor's PKCS#11 library
   * @param slot the reader's place in the library's list, from 0
   * @param pin the PIN for signatures; overwritten with zeros before this returns
   * @throws SigningException {@link Reason#LIBRARY_MISSING}, {@link Reason#NO_CARD}, {@link
   *     Reason#WRONG_PIN}, {@link Reason#PIN_LOCKED}, {@link Reason#NO_SIGNING_CERTIFICATE}
   */
  public static SigningIdentity open(Path library, int slot, char[] pin) throws SigningException {
    try {
      Provider provider = provider(library, slot);
      KeyStore card;
      try {
        card = KeyStore.getInstance("PKCS11", provider);
      } catch (KeyStoreException e) {
        throw new SigningException(Reason.NO_CARD, e); // without a card the provider offers nothing
      }
      // A card opened before by this program would take any PIN, since it counts as logged in.
      logOut(provider);
      card.load(null, pin);
      Runnable logout = () -> logOut(provider);
      return KeyChoice.committing(card)
          .orElseThrow(() -> {
            logout.run();
            return new SigningException(Reason.NO_SIGNING_CERTIFICATE);
          })
          .identity(provider, logout);
    } catch (IOException e) {
      throw new SigningException(refusal(e), e);
    } catch (GeneralSecurityException | ProviderException e) {
      throw new SigningException(Reason.NO_CARD, e);
    } finally {
      Arrays.fill(pin, '\0');
    }
  }

  private static Provider provider(Path library, int slot) throws SigningException {
    Provider base = Security.getProvider("SunPKCS11");
    // A quoted path may not hold a quote or a line break: the settings are read line by line.
    if (base == null
        || !Files.isRegularFile(library)
        || library.toString().chars().anyMatch(c -> c == '"' || c < ' ')) {
      throw new SigningException(Reason.LIBRARY_MISSING);
    }
    try {
      return base.configure(
          "--name = Kort%d%nlibrary = \"%s\"%nslotListIndex = %d%n"
              .formatted(slot, library.toAbsolutePath().toString().replace("\\", "\\\\"), slot));
    } catch (RuntimeException e) {
      throw new SigningException(
          mentions(e, "slotListIndex") ? Reason.NO_CARD : Reason.LIBRARY_MISSING, e);
    }
  }

  private static Reason refusal(IOException e) {
    if (mentions(e, "CKR_PIN_LOCKED")) {
      return Reason.PIN_LOCKED;
    }
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof FailedLoginException || mentionsAlone(cause, "CKR_PIN")) {
        return Reason.WRONG_PIN;
      }
    }
    return Reason.NO_CARD;
  }

  private static boolean mentions(Throwable problem, String word) {
    for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
      if (mentionsAlone(cause, word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean mentionsAlone(Throwable problem, String word) {
    @Nullable String message = problem.getMessage();
    return message != null && message.contains(word);
  }

  private static void logOut(Provider provider) {
    if (provider instanceof AuthProvider card) {
      try {
        card.logout();
      } catch (LoginException | RuntimeException e) {
        // The card is gone already: nothing left to log out of.
      }
    }
  }
}
