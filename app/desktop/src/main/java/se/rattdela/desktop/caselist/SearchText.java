package se.rattdela.desktop.caselist;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import se.rattdela.casework.caseregister.PersonalNumber;
import se.rattdela.casework.caseregister.SearchTerm;
import se.rattdela.casework.numbering.NumberPattern;

/** Reads what a user wrote in the search field as one of the three lawful terms. */
final class SearchText {
  private static final Pattern CASE_NUMBER = Pattern.compile("\\p{L}{1,3}-\\d{4}-\\d+");
  private static final Pattern NUMBER = Pattern.compile("[0-9+\\- ]{6,}");

  private SearchText() {}

  /**
   * The term.
   *
   * @param cases how the office writes its case numbers now
   * @throws se.rattdela.casework.common.InvalidInputException if it looks like a personal number
   *     but is not a right one
   */
  static SearchTerm read(String written, LocalDate today, NumberPattern cases) {
    String text = written.strip();
    String number = text.toUpperCase(Locale.ROOT);
    if (CASE_NUMBER.matcher(text).matches() || cases.writes(number)) {
      return new SearchTerm.CaseNumber(number);
    }
    if (NUMBER.matcher(text).matches()) {
      return new SearchTerm.IdentityNumber(PersonalNumber.parse(text.replace(" ", ""), today));
    }
    return new SearchTerm.Name(text);
  }
}
