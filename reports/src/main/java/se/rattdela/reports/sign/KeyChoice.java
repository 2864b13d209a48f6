package se.rattdela.reports.sign;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A key with its certificates, as it lies in a key store. */
record KeyChoice(PrivateKey key, List<X509Certificate> chain) {

  /** The key that is meant for signatures, else any; of several the one that is valid longest. */
  static Optional<KeyChoice> any(KeyStore store, char @Nullable [] password)
      throws GeneralSecurityException {
    return all(store, password).stream()
        .max(
            Comparator.comparing(
                    (KeyChoice choice) -> SigningIdentity.commits(choice.certificate()))
                .thenComparing(choice -> choice.certificate().getNotAfter()));
  }

  /** The key whose certificate is for signatures (contentCommitment), and no other. */
  static Optional<KeyChoice> committing(KeyStore store) throws GeneralSecurityException {
    return any(store, null).filter(choice -> SigningIdentity.commits(choice.certificate()));
  }

  SigningIdentity identity(@Nullable Provider provider, Runnable logout) {
    return new SigningIdentity(key, chain, provider, logout);
  }

  private X509Certificate certificate() {
    return chain.getFirst();
  }

  private static List<KeyChoice> all(KeyStore store, char @Nullable [] password)
      throws GeneralSecurityException {
    List<KeyChoice> choices = new ArrayList<>();
    for (String alias : Collections.list(store.aliases())) {
      if (!store.isKeyEntry(alias)) {
        continue;
      }
      List<X509Certificate> chain = chain(store.getCertificateChain(alias));
      if (!chain.isEmpty() && store.getKey(alias, password) instanceof PrivateKey key) {
        choices.add(new KeyChoice(key, chain));
      }
    }
    return choices;
  }

  private static List<X509Certificate> chain(Certificate @Nullable [] certificates) {
    List<X509Certificate> chain = new ArrayList<>();
    if (certificates != null) {
      for (Certificate certificate : certificates) {
        if (certificate instanceof X509Certificate x509) {
          chain.add(x509);
        }
      }
    }
    return chain;
  }
}
