package se.rattdela.desktop.signing;

import java.nio.file.Path;

/** Where the signer's key is. */
sealed interface KeySource {
  /**
   * A key file (PKCS#12).
   *
   * @param password wiped when it has been used
   */
  @SuppressWarnings("ArrayRecordComponent") // a secret; never compared
  record File(Path file, char[] password) implements KeySource {}

  /**
   * A card (PKCS#11).
   *
   * @param library of the card's vendor
   * @param slot from 0
   * @param pin wiped when it has been used
   */
  @SuppressWarnings("ArrayRecordComponent") // a secret; never compared
  record Card(Path library, int slot, char[] pin) implements KeySource {}
}
