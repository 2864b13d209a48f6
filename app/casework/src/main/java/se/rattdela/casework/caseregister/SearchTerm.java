package se.rattdela.casework.caseregister;

/**
 * The three ways in which people and cases may be found, and no other (15 § förordning 2001:637).
 */
public sealed interface SearchTerm {
  /**
   * Words of a name; each must begin a given or family name, whatever the case of the letters.
   *
   * @param text at least two characters
   */
  record Name(String text) implements SearchTerm {
    @Override
    public String toString() {
      return "Name[hidden]";
    }
  }

  /** Personnummer or samordningsnummer, whole. */
  record IdentityNumber(PersonalNumber number) implements SearchTerm {}

  /** Ärendenummer, whole, such as {@code Ä-2026-0417}. */
  record CaseNumber(String number) implements SearchTerm {}
}
