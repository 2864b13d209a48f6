package se.rattdela.casework.rulebook;

import java.time.LocalDate;
import se.rattdela.rules.pack.RulePack;

/**
 * A pack file whose signature and sequence have been checked.
 *
 * @param cases the worked cases that came with it, JSON in UTF-8
 * @param keyId id of the key that signed it
 * @param issued the day it was signed
 * @param fileSha256 digest of the file, lower-case hexadecimal; belongs in {@link CheckReport}
 */
@SuppressWarnings("ArrayRecordComponent") // copied in and out
public record PackContent(
    RulePack pack, byte[] cases, String keyId, LocalDate issued, String fileSha256) {
  public PackContent {
    cases = cases.clone();
  }

  @Override
  public byte[] cases() {
    return cases.clone();
  }
}
